/** A slide of 16:9 as PowerPoint has it, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.5;
const WIDTH = SLIDE.width - 2 * MARGIN;

export type Room = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export const TITLE: Room = { x: MARGIN, y: 0.35, w: WIDTH, h: 0.95 };
/** Of a cover or a statement. */
export const WORDS_TITLE: Room = { x: 1, y: 1.2, w: 11.333, h: 2.2 };
export const WORDS_TEXT: Room = { x: 1, y: 3.6, w: 11.333, h: 3 };
export const MEASURE: Room = { x: MARGIN, y: 1.3, w: WIDTH, h: 0.45 };
export const BODY: Room = { x: MARGIN, y: 1.85, w: WIDTH, h: 4.65 };
export const FOOT: Room = { x: MARGIN, y: 6.6, w: WIDTH - 0.9, h: 0.65 };
export const NUMBER: Room = { x: SLIDE.width - MARGIN - 0.8, y: 6.9, w: 0.8, h: 0.35 };

/** Fonts that office programs have. */
export const SERIF = 'Georgia';
export const SANS = 'Calibri';

/** In points. */
export const SIZE = {
  words: 36,
  title: 26,
  measure: 14,
  text: 20,
  table: 12,
  foot: 10,
  chart: 12,
} as const;
export const POINTS_PER_INCH = 72;
