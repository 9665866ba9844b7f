/** What the reader is told about what this browser keeps. */
export const KEEPING_NOTICES = {
  full: 'Briefings cannot be saved on this computer: its storage for this page is full. The last state that had room is kept. What you change now holds for this visit only, so save it as a file.',
  refused:
    'Briefings cannot be saved on this computer: this browser does not let the page keep anything. They hold for this visit only, so save them as a file.',
  held: 'What you change now holds for this visit only: older bytes in this browser must not be written over. Save your work as a file.',
} as const;

export const FOUND_NOTICES = {
  unreadable: 'The briefings kept in this browser could not be read. You begin with none.',
  partly: 'The briefings kept in this browser could be read in part.',
  newer:
    'The briefings kept in this browser were written by a newer version of Article XII. They are shown as far as this version understands them, and stay as they are.',
} as const;

/** Where a reader, or someone who helps, can find the old bytes. */
export function setAsideNotice(key: string | undefined): string {
  return key === undefined
    ? 'The old bytes stay in their place and are not written over.'
    : `The old bytes are kept untouched in this browser under “${key}”.`;
}

export const OTHER_TAB =
  'Briefings are open for changes in another window of this browser. What is changed there appears here.';

export const TAKE_OVER = 'Change them here';
