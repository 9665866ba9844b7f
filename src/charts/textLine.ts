/** Height of a line of text in its own font size. */
export const LINE_EM = 1.25;
