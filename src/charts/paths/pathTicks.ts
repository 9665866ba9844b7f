import { firstDayOf, parsePartialDate, partsOfDay } from '../../domain/partialDate.ts';
import { DAYS_PER_YEAR, yearsOf } from '../../domain/span.ts';
import { pathTick } from '../../wording/paths.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { PathsChart } from './pathRows.ts';

const TICK_STEPS_YEARS = [1, 2, 5, 10, 20, 50] as const;
const MOST_TICKS = 10;
const TICK_GAP_EM = 3.4;
const TICK_ROOM_PX = 4;

/** The line of a year, and its words where they have room: those at year 0 go first. */
export type PlacedTick = {
  readonly x: number;
  readonly value: number;
  readonly text: { readonly text: string; readonly x: number } | undefined;
};

type Room = { readonly fontSize: number; readonly width: number };

export function ticksOf(
  { axis, zero }: PathsChart,
  [first, last]: readonly [number, number],
  scale: (day: number) => number,
  { fontSize, width }: Room,
): readonly PlacedTick[] {
  const room = Math.min(MOST_TICKS, (scale(last) - scale(first)) / (fontSize * TICK_GAP_EM));
  const step =
    TICK_STEPS_YEARS.find((years) => yearsOf(last - first) / years <= room) ??
    TICK_STEPS_YEARS[TICK_STEPS_YEARS.length - 1] ??
    50;
  const yearAt = axis === 'years' ? yearsOf : yearOfDay;
  const dayAt = axis === 'years' ? (years: number) => years * DAYS_PER_YEAR : firstDayOfYear;
  const values: number[] = [];
  for (let value = Math.ceil(yearAt(first) / step) * step; dayAt(value) <= last; value += step) {
    if (dayAt(value) >= first) values.push(value + 0);
  }
  return placeTicks(
    values.map((value) => ({ x: scale(dayAt(value)), value, text: pathTick(value, axis, zero) })),
    { fontSize, width },
  );
}

type Tick = { readonly x: number; readonly value: number; readonly text: string };

/** Words that would meet those of another line, or leave the picture, give way. */
function placeTicks(ticks: readonly Tick[], { fontSize, width }: Room): readonly PlacedTick[] {
  const taken: { left: number; right: number }[] = [];
  const zeroFirst = ticks.toSorted((a, b) => Number(b.value === 0) - Number(a.value === 0));
  const placed = zeroFirst.map(({ x, value, text }): PlacedTick => {
    const half = textWidth(text, fontSize) / 2;
    const middle = Math.max(half, Math.min(x, width - half));
    const room = { left: middle - half - TICK_ROOM_PX, right: middle + half + TICK_ROOM_PX };
    if (taken.some(({ left, right }) => room.left < right && left < room.right)) {
      return { x, value, text: undefined };
    }
    taken.push(room);
    return { x, value, text: { text, x: middle } };
  });
  return placed.toSorted((a, b) => a.x - b.x);
}

function yearOfDay(day: number): number {
  return partsOfDay(day).year;
}

function firstDayOfYear(year: number): number {
  const date = parsePartialDate(String(year));
  return date === undefined ? Number.POSITIVE_INFINITY : firstDayOf(date);
}
