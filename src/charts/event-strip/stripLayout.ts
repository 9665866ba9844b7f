import type { Day, PartialDate } from '../../domain/partialDate.ts';
import { firstDayOf, lastDayOf, partsOfDay, pointOf } from '../../domain/partialDate.ts';

/** Closer marks would hide one another: they merge and show their count. */
const MERGE_PX = 12;
/** Room for the mark at either end, so that none is cut. */
const SIDE_PX = 14;
/** A year label every so many pixels at least. */
const TICK_GAP_PX = 56;
const TICK_STEPS = [1, 2, 5, 10, 20, 50] as const;

export type StripEvent = {
  readonly id: string;
  readonly date: PartialDate;
  readonly title: string;
  readonly planned?: true;
};

/** Events that share a mark, in time. */
export type StripMark<Event extends StripEvent> = {
  readonly id: string;
  readonly x: number;
  readonly events: readonly Event[];
};

export type StripTick = { readonly year: number; readonly x: number };

export type Strip<Event extends StripEvent> = {
  readonly marks: readonly StripMark<Event>[];
  readonly ticks: readonly StripTick[];
};

/** Whole years from the first event to `asOf`, at least one. */
export function stripSpan(events: readonly StripEvent[], asOf: PartialDate): [Day, Day] {
  const firsts = events.map(({ date }) => firstDayOf(date));
  const first = partsOfDay(Math.min(firstDayOf(asOf), ...firsts)).year;
  const last = partsOfDay(Math.max(lastDayOf(asOf), ...events.map(({ date }) => lastDayOf(date))));
  return [yearStart(first), yearStart(last.year + 1)];
}

function yearStart(year: number): Day {
  let day = (year - 1970) * 365;
  while (partsOfDay(day).year < year) day += 1;
  return day;
}

/** Places events on `width` pixels from `span[0]` to `span[1]`. */
export function layoutStrip<Event extends StripEvent>(
  events: readonly Event[],
  [from, to]: readonly [Day, Day],
  width: number,
): Strip<Event> {
  const room = Math.max(1, width - 2 * SIDE_PX);
  const xOf = (day: Day) => SIDE_PX + ((day - from) / Math.max(1, to - from)) * room;
  return {
    marks: merged(
      events.toSorted((a, b) => pointOf(a.date) - pointOf(b.date)),
      xOf,
    ),
    ticks: yearTicks(from, to, room, xOf),
  };
}

function merged<Event extends StripEvent>(
  events: readonly Event[],
  xOf: (day: Day) => number,
): readonly StripMark<Event>[] {
  const marks: { id: string; x: number; events: Event[] }[] = [];
  for (const event of events) {
    const x = xOf(pointOf(event.date));
    const last = marks.at(-1);
    if (last !== undefined && x - last.x < MERGE_PX) last.events.push(event);
    else marks.push({ id: event.id, x, events: [event] });
  }
  return marks;
}

function yearTicks(
  from: Day,
  to: Day,
  room: number,
  xOf: (day: Day) => number,
): readonly StripTick[] {
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  const most = Math.max(1, Math.floor(room / TICK_GAP_PX));
  const step = TICK_STEPS.find((size) => (last - first) / size <= most) ?? 100;
  const ticks: StripTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ year, x: xOf(yearStart(year)) });
  }
  return ticks;
}
