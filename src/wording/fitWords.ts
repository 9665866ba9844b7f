import { wrapText } from './wrapText.ts';

export type WordsRoom = {
  readonly width: number;
  readonly height: number;
  /** From the largest letters to the smallest, in the unit of the room. */
  readonly sizes: readonly number[];
  /** Height of a line in letters. */
  readonly lineEm: number;
  /** How much wider than the estimate the letters may turn out. */
  readonly spare: number;
};

export type FittedWords = {
  readonly size: number;
  /** The text, or as much of its beginning as fits. */
  readonly shown: string;
  /** Words that are not shown. */
  readonly hidden: number;
};

/**
 * Steps down to the letters in which all of `text` fits; in the smallest it is cut after the last
 * word that has room, and a line is kept free for saying so.
 */
export function fitWords(text: string, room: WordsRoom): FittedWords {
  const whole = room.sizes.find((size) => heightOf(text, size, room) <= room.height);
  if (whole !== undefined) return { size: whole, shown: text, hidden: 0 };
  const size = room.sizes.at(-1) ?? 1;
  const height = room.height - 2 * size * room.lineEm;
  const letters = longestFitting(text.length, (end) => {
    return heightOf(text.slice(0, end), size, room) <= height;
  });
  const shown = wholeWords(text, letters);
  return { size, shown, hidden: wordsIn(text.slice(shown.length)) };
}

/** "one  two\nthree" has three. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Lines that `text` takes in letters of that size. */
export function linesOf(text: string, size: number, { width, spare }: WordsRoom): number {
  const paragraphs = text.split('\n');
  return paragraphs.reduce(
    (lines, one) => lines + Math.max(1, wrapText(one, size * spare, width).length),
    0,
  );
}

function heightOf(text: string, size: number, room: WordsRoom): number {
  return linesOf(text, size, room) * size * room.lineEm;
}

/** The largest number up to `most` that fits, where all below it fit as well. */
function longestFitting(most: number, fits: (end: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A word too long for the whole room is broken: nothing of it would tell less. */
function wholeWords(text: string, end: number): string {
  const cut = text.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '');
  if (end >= text.length || /\s/.test(text.charAt(end))) return cut.trimEnd();
  const words = cut.replace(/\S+$/, '').trimEnd();
  return words === '' ? cut : words;
}
