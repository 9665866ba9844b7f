import type { CoverSlide, StatementSlide } from '../../../domain/deck.ts';
import type { FittedWords, WordsRoom } from '../../../wording/fitWords.ts';
import { fitWords, linesOf } from '../../../wording/fitWords.ts';
import type { StageSize } from './stageSize.ts';

/** Of the slide, as its style sheet has them, in pixels of the layout. */
const MARGIN_PX = { across: 96, above: 28, below: 60 } as const;
const GAP_PX = 28;
const COVER_LINE_PX = 27;
const TITLE_SIZES = { cover: [64, 48, 40, 36], statement: [48, 40, 36] } as const;
const MOST_TITLE_LINES = 3;
const TITLE = { lineEm: 1.12, padEm: 0.12, spare: 1.16 } as const;
const TEXT = { sizes: [28, 24, 21, 18], lineEm: 1.4, spare: 1.06 } as const;

export type WordsOnSlide = {
  readonly titleSize: number;
  readonly text: FittedWords;
};

const VIEW_MARGIN_PX = 56;
/** On the stage of 1280 px a headline has 36 px at least; a narrower one is scaled up further. */
const VIEW_TITLE = { large: 40, sizes: [36, 32, 30], narrowBelow: 1280, lines: 2 } as const;
/** Measured: a headline is 5 % wider than its estimate, and one that is a line longer does no harm. */
const VIEW_TITLE_SPARE = 1.07;

/**
 * The size of letters of the headline above a view: where the large ones take a third line, those in
 * which it takes as few as it can, since each line is two rows of the chart below.
 */
export function viewTitleSize(headline: string, width: number): number {
  const { large, sizes, narrowBelow, lines } = VIEW_TITLE;
  const room = {
    ...TITLE,
    width: width - 2 * VIEW_MARGIN_PX,
    height: 0,
    sizes: [],
    spare: VIEW_TITLE_SPARE,
  };
  const linesAt = (size: number) => Math.max(lines, linesOf(headline, size, room));
  if (linesAt(large) === lines) return large;
  const smaller = width < narrowBelow ? sizes : sizes.slice(0, 1);
  const fewest = Math.min(...smaller.map(linesAt));
  return smaller.find((size) => linesAt(size) === fewest) ?? large;
}

/** The sizes of letters in which a cover or a statement stays on its slide, however long it is. */
export function wordsOnSlide(
  { kind, text }: CoverSlide | StatementSlide,
  headline: string,
  { width, height }: Pick<StageSize, 'width' | 'height'>,
): WordsOnSlide {
  const across = width - 2 * MARGIN_PX.across;
  const room: WordsRoom = { width: across, height: 0, sizes: [], ...TITLE };
  const sizes: readonly number[] = TITLE_SIZES[kind];
  const titleSize =
    sizes.find((size) => linesOf(headline, size, room) <= MOST_TITLE_LINES) ?? sizes.at(-1) ?? 0;
  const titleHeight = titleSize * (linesOf(headline, titleSize, room) * TITLE.lineEm + TITLE.padEm);
  const taken = titleHeight + GAP_PX + (kind === 'cover' ? COVER_LINE_PX : 0);
  const free = height - MARGIN_PX.above - MARGIN_PX.below - taken;
  return { titleSize, text: fitWords(text, { width: across, height: free, ...TEXT }) };
}
