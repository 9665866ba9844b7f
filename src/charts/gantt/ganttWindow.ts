import type { Day } from '../../domain/partialDate.ts';
import { firstDayOf, lastDayOf, parsePartialDate } from '../../domain/partialDate.ts';

/** The days in sight: both whole, `to` the later. */
export type GanttWindow = { readonly from: Day; readonly to: Day };

const LEAST_DAYS = 10;
const [first, last] = ['1800', '2200'].map(parsePartialDate);
/** The days that this product can name. */
export const FIRST_DAY = first === undefined ? 0 : firstDayOf(first);
const LAST_DAY = last === undefined ? 0 : lastDayOf(last);

/** Whole days, no shorter than can be drawn, within the years that can be named. */
export function validWindow(from: number, to: number): GanttWindow {
  const length = Math.min(Math.max(Math.round(to - from), LEAST_DAYS), LAST_DAY - FIRST_DAY);
  const start = Math.min(Math.max(Math.round(from), FIRST_DAY), LAST_DAY - length);
  return { from: start, to: start + length };
}

/** `factor` below 1 comes nearer; the day at `anchor` keeps its place. */
export function zoomWindow({ from, to }: GanttWindow, factor: number, anchor: Day): GanttWindow {
  const length = Math.min(Math.max(LEAST_DAYS, (to - from) * factor), LAST_DAY - FIRST_DAY);
  const share = to === from ? 0.5 : (anchor - from) / (to - from);
  return validWindow(anchor - share * length, anchor - share * length + length);
}

export function panWindow({ from, to }: GanttWindow, days: number): GanttWindow {
  return validWindow(from + days, to + days);
}

/** The same stretch moved as little as brings the days into sight, with a margin around them. */
export function windowShowing(window: GanttWindow, from: Day, to: Day): GanttWindow {
  const length = window.to - window.from;
  const margin = length * 0.08;
  if (to - from > length - 2 * margin) {
    const shown = to >= window.from + margin && from <= window.to - margin;
    return shown ? window : validWindow(from - margin, from - margin + length);
  }
  if (from < window.from + margin) return panWindow(window, from - margin - window.from);
  if (to > window.to - margin) return panWindow(window, to + margin - window.to);
  return window;
}

/** A window that holds the days from `from` to `to` with a little room at both ends. */
export function fitWindow(from: Day, to: Day): GanttWindow {
  const room = Math.max(20, (to - from) * 0.02);
  return validWindow(from - room, to + room);
}
