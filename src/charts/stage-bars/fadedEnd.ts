import type { StagedWait } from '../../domain/stages.ts';
import type { StageBarRow } from './barRow.ts';
import { longestOf } from './barRow.ts';

/** A fade is drawn from this share of the longest wait on: 2 px of 800. A narrower one is not seen. */
const LEAST_FADE_SHARE = 1 / 400;

/** Where the bar may end, by the dates at its start and its end. */
export function fadeOf(
  { span }: StagedWait,
  scale: (days: number) => number,
): { readonly x: number; readonly width: number } {
  const x = scale(Math.max(0, span.daysRange.least));
  return { x, width: scale(Math.max(0, span.daysRange.most)) - x };
}

/** The end of its bar is pale: a date is not given to the day, and the axis is short enough to see. */
export function hasFade({ wait: { span } }: StageBarRow, longestDays: number): boolean {
  const { least, most } = span.daysRange;
  return span.about && Math.max(0, most) - Math.max(0, least) >= longestDays * LEAST_FADE_SHARE;
}

/** Whether a bar among these has a pale end, however wide the picture. */
export function hasFadedEnd(rows: readonly StageBarRow[]): boolean {
  const longestDays = longestOf(rows);
  return rows.some((row) => hasFade(row, longestDays));
}
