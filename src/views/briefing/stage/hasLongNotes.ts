import { linesOf } from '../../../wording/fitWords.ts';

/** 10.5 points, and one of two columns on A4, as the style sheet of the hand-out has them. */
const LETTERS_PX = 14;
const COLUMN = { width: 505, height: 0, sizes: [], lineEm: 1.4, spare: 1.04 } as const;
/** Below a slide as wide as the paper there is room for four lines in each column. */
const MOST_LINES = 8;

/** Whether the notes need more of the page than a slide as wide as the paper leaves. */
export function hasLongNotes(notes: string): boolean {
  return linesOf(notes, LETTERS_PX, COLUMN) > MOST_LINES;
}
