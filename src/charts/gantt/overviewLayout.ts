import type { Day } from '../../domain/partialDate.ts';
import { firstDayOf, parsePartialDate, partsOfDay } from '../../domain/partialDate.ts';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';

/** Height of the strip. */
export const OVERVIEW_PX = 40;
/** More bars than this could not be told apart. */
const MOST_BARS = 240;
const YEAR_STEPS = [0.25, 1, 5, 10] as const;

export type OverviewBar = {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
};

/** Events counted by quarter, year or more, over the whole extent. */
export function overviewBars(
  groups: readonly GanttGroup[],
  extent: GanttWindow,
): readonly OverviewBar[] {
  const years = partsOfDay(extent.to).year - partsOfDay(extent.from).year + 1;
  const step = YEAR_STEPS.find((one) => years / one <= MOST_BARS) ?? 20;
  const counts = new Map<number, number>();
  for (const { lanes } of groups) {
    for (const { items } of lanes) {
      for (const { centre } of items) {
        const bin = Math.floor(yearOf(Math.floor(centre)) / step);
        counts.set(bin, (counts.get(bin) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, count]) => ({ from: dayOf(bin * step), to: dayOf((bin + 1) * step), count }));
}

/** Days of the whole time as pixels of the strip, held within it. */
export type OverviewScale = {
  readonly pxPerDay: number;
  readonly x: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
};

export function overviewScale(
  { from, to }: GanttWindow,
  plotLeft: number,
  plotRight: number,
): OverviewScale {
  const pxPerDay = (plotRight - plotLeft) / (to - from);
  return {
    pxPerDay,
    x: (day) => Math.min(plotRight, Math.max(plotLeft, plotLeft + (day - from) * pxPerDay)),
    dayAt: (x) => from + (x - plotLeft) / pxPerDay,
  };
}

/** 1996.25 for the second quarter of 1996. */
function yearOf(day: Day): number {
  const { year, month } = partsOfDay(day);
  return year + Math.floor((month - 1) / 3) / 4;
}

function dayOf(year: number): Day {
  const whole = Math.floor(year);
  const month = String(Math.round((year - whole) * 12) + 1).padStart(2, '0');
  const date = parsePartialDate(`${whole}-${month}`);
  return date === undefined ? 0 : firstDayOf(date);
}
