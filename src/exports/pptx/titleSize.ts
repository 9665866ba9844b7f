import { fitWords, wordsIn } from '../../wording/fitWords.ts';
import { wordsCutInNotes } from '../../wording/deckFiles.ts';
import { wrapText } from '../../wording/wrapText.ts';
import type { Room } from './slideFrame.ts';
import { POINTS_PER_INCH, SIZE, WORDS_TEXT } from './slideFrame.ts';

/** In points; a headline of several sentences takes the smallest. */
const SIZES = [SIZE.words, SIZE.title, 22, 20, 18, 16, 14, 12] as const;
/** A bold serif is wider than the letters that the estimate of widths knows. */
const BOLD_SERIF = 1.28;
const LINE_EM = 1.2;

/** The largest letters in which the whole headline stands in its room. */
export function fittingSize(headline: string, { w, h }: Room): number {
  const [width, height] = [w * POINTS_PER_INCH, h * POINTS_PER_INCH];
  const largest = h > 2 ? SIZE.words : SIZE.title;
  const fitting = SIZES.filter((size) => size <= largest).find(
    (size) => wrapText(headline, size * BOLD_SERIF, width).length * size * LINE_EM <= height,
  );
  return fitting ?? 12;
}

const TEXT_SIZES = [SIZE.text, 18, 16, 14, 12] as const;
const SPARE = 1.1;

/** The words below a headline, in the largest letters that hold them all; else what has room. */
export function fittingWords(text: string): {
  readonly shown: string;
  readonly size: number;
  readonly isCut: boolean;
} {
  const { shown, size, hidden } = fitWords(text, {
    width: WORDS_TEXT.w * POINTS_PER_INCH,
    height: WORDS_TEXT.h * POINTS_PER_INCH,
    sizes: TEXT_SIZES,
    lineEm: LINE_EM,
    spare: SPARE,
  });
  if (hidden === 0) return { shown, size, isCut: false };
  return { shown: `${shown}\n${wordsCutInNotes(hidden, wordsIn(text))}`, size, isCut: true };
}
