/** So many marks are drawn at once in a few hundredths of a second. */
export const MOST_MARKS = 300;
/** What the keys that lead on by ten may reach from the active mark. */
const REACH = 20;

export type NearMark<Mark> = {
  readonly mark: Mark;
  /** Said by the mark itself where the marks around it are not drawn. */
  readonly place: { readonly 'aria-posinset'?: number; readonly 'aria-setsize'?: number };
};

/** The marks that stand in the page: all, or of very many those near the active one and the one shown. */
export function nearMarks<Mark extends { readonly id: string }>(
  marks: readonly Mark[],
  activeIndex: number,
  shownId: string | undefined,
): readonly NearMark<Mark>[] {
  const total = marks.length;
  if (total <= MOST_MARKS) return marks.map((mark) => ({ mark, place: {} }));
  const shown = marks.findIndex(({ id }) => id === shownId);
  return marks.flatMap((mark, index) =>
    Math.abs(index - activeIndex) <= REACH || index === shown
      ? [{ mark, place: { 'aria-posinset': index + 1, 'aria-setsize': total } }]
      : [],
  );
}
