import type { Day } from '../../domain/partialDate.ts';
import { firstDayOf, parsePartialDate, partsOfDay } from '../../domain/partialDate.ts';

/** A value on a line, with what a reader hears of it. */
export type SeriesMark = {
  readonly id: string;
  /** The day that stands for its date. */
  readonly day: Day;
  readonly value: number;
  /** What stands beside the point: "166", "62nd". */
  readonly text: string;
  readonly sentence: string;
  readonly inferred: boolean;
};

export type SeriesLine = {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly marks: readonly SeriesMark[];
};

export type AxisSpan = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
};

const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const;
const MOST_YEARS = 7;
/** Light grid lines beyond these would be noise. */
const MOST_VALUES = 6;

/** Whole years around all marks; the ticks are first days of years. */
export function timeAxis(lines: readonly SeriesLine[], mostYears = MOST_YEARS): AxisSpan {
  const days = lines.flatMap(({ marks }) => marks.map(({ day }) => day));
  const first = partsOfDay(Math.min(...days)).year;
  const last = partsOfDay(Math.max(...days)).year + 1;
  const step = YEAR_STEPS.find((size) => (last - first) / size <= mostYears) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push(startOfYear(year));
  }
  return { domain: [startOfYear(first), startOfYear(last)], ticks };
}

function startOfYear(year: number): Day {
  const date = parsePartialDate(String(year));
  return date === undefined ? 0 : firstDayOf(date);
}

/** Counts start at 0; ranks start at 1, which stands at the top. */
export function valueAxis(lines: readonly SeriesLine[], isRank: boolean): AxisSpan {
  const most = Math.max(1, ...lines.flatMap(({ marks }) => marks.map(({ value }) => value)));
  const step = niceStep(most / MOST_VALUES);
  const top = Math.ceil(most / step) * step;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  return isRank
    ? { domain: [1, top], ticks: ticks.map((tick) => Math.max(1, tick)) }
    : { domain: [0, top], ticks };
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

/** The mark of another line nearest in time: where up and down lead. */
export function acrossFrom(lines: readonly SeriesLine[], id: string): SeriesMark | undefined {
  const own = lines.find(({ marks }) => marks.some((mark) => mark.id === id));
  const from = own?.marks.find((mark) => mark.id === id);
  const others = lines.filter((line) => line !== own).flatMap(({ marks }) => marks);
  if (from === undefined) return undefined;
  return others.toSorted((a, b) => Math.abs(a.day - from.day) - Math.abs(b.day - from.day))[0];
}
