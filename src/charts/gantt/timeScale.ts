import type { Day } from '../../domain/partialDate.ts';
import type { GanttWindow } from './ganttWindow.ts';
import { FIRST_DAY } from './ganttWindow.ts';
import type { LaneFrame } from './laneFrame.ts';

/** So many windows long are the stretches that share an origin: a browser draws in 32-bit numbers. */
const WINDOWS_AN_ORIGIN = 32;

/**
 * Days as pixels from an origin that stays where it is while the window moves: a mark keeps its
 * place on it, and a step in time moves all of them at once.
 */
export type TimeScale = { readonly origin: Day; readonly pxPerDay: number };

type Plot = Pick<LaneFrame, 'plotLeft' | 'plotRight'>;

export function timeScale({ plotLeft, plotRight }: Plot, { from, to }: GanttWindow): TimeScale {
  const stretch = (to - from) * WINDOWS_AN_ORIGIN;
  return {
    origin: FIRST_DAY + Math.floor((from - FIRST_DAY) / stretch) * stretch,
    pxPerDay: (plotRight - plotLeft) / (to - from),
  };
}

export function placeOfDay({ origin, pxPerDay }: TimeScale, day: Day): number {
  return (day - origin) * pxPerDay;
}

/** How far right of its place on the scale a mark stands in the picture. */
export function shiftOf({ plotLeft }: Plot, scale: TimeScale, { from }: GanttWindow): number {
  return plotLeft - placeOfDay(scale, from);
}
