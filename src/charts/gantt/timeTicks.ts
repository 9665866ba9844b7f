import type { Day } from '../../domain/partialDate.ts';
import { dateOfDay, firstDayOf, parsePartialDate, partsOfDay } from '../../domain/partialDate.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { yearsOf } from '../../domain/span.ts';
import type { GanttWindow } from './ganttWindow.ts';

/** A line of the axis: its day, and the date in the precision that its label needs. */
export type TimeTick = { readonly day: Day; readonly date: PartialDate };

const MOST_TICKS = 10;
const YEAR_STEPS = [1, 2, 4, 5, 10, 20, 50, 100] as const;
const MONTH_STEPS = [1, 3, 6] as const;
/** Days of the month that bear a line; the last stretch of a month may be longer than the others. */
const MONTH_DAYS = [
  [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27],
  [1, 6, 11, 16, 21, 26],
  [1, 11, 21],
] as const;

/**
 * At most ten lines, on days that people count by: decades down to single days. `gap` is the least
 * distance of two in days, so that their labels do not meet.
 */
export function timeTicks(window: GanttWindow, gap: number): readonly TimeTick[] {
  const length = window.to - window.from;
  for (const { days: step, ticks } of STEPS) {
    // Lines too close for their labels, or far too many, need not be counted.
    if (step < gap || length / step > MOST_TICKS + 1) continue;
    const found = ticks(window);
    if (found.length <= MOST_TICKS) return found;
  }
  return yearTicks(window, 200);
}

type Step = {
  /** Least distance of two lines. */
  readonly days: number;
  readonly ticks: (window: GanttWindow) => readonly TimeTick[];
};

const STEPS: readonly Step[] = [
  { days: 1, ticks: (window) => dayTicks(window, undefined) },
  ...MONTH_DAYS.map((ofMonth) => ({
    days: ofMonth[1] - ofMonth[0],
    ticks: (window: GanttWindow) => dayTicks(window, ofMonth),
  })),
  ...MONTH_STEPS.map((step) => ({
    days: step * 28,
    ticks: (window: GanttWindow) => monthTicks(window, step),
  })),
  ...YEAR_STEPS.map((step) => ({
    days: step * 365,
    ticks: (window: GanttWindow) => yearTicks(window, step),
  })),
];

function within({ from, to }: GanttWindow, ticks: readonly TimeTick[]): readonly TimeTick[] {
  return ticks.filter(({ day }) => day >= from && day <= to);
}

function dayTicks(
  window: GanttWindow,
  ofMonth: readonly number[] | undefined,
): readonly TimeTick[] {
  const length = Math.max(0, Math.floor(window.to - window.from)) + 1;
  return Array.from({ length }, (_, index) => Math.ceil(window.from) + index)
    .filter((day) => ofMonth === undefined || ofMonth.includes(partsOfDay(day).day))
    .map((day) => ({ day, date: dateOfDay(day) }));
}

function monthTicks(window: GanttWindow, step: number): readonly TimeTick[] {
  const { year, month } = partsOfDay(window.from);
  const first = year * 12 + Math.floor((month - 1) / step) * step;
  const count = Math.ceil((window.to - window.from) / (28 * step)) + 2;
  return within(
    window,
    tickDates(count, (index) => {
      const months = first + index * step;
      return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    }),
  );
}

function yearTicks(window: GanttWindow, step: number): readonly TimeTick[] {
  const first = Math.floor(partsOfDay(window.from).year / step) * step;
  const count = Math.ceil(yearsOf(window.to - window.from) / step) + 2;
  return within(
    window,
    tickDates(count, (index) => String(first + index * step)),
  );
}

/** Dates beyond the years that can be named bear no line. */
function tickDates(count: number, textOf: (index: number) => string): readonly TimeTick[] {
  return Array.from({ length: count }, (_, index) => parsePartialDate(textOf(index))).flatMap(
    (date) => (date === undefined ? [] : [{ day: firstDayOf(date), date }]),
  );
}
