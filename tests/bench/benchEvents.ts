import type { GanttWindow } from '../../src/charts/gantt/ganttWindow.ts';
import { panWindow, zoomWindow } from '../../src/charts/gantt/ganttWindow.ts';
import type { Economy } from '../../src/domain/accession.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';
import { dateOfDay, firstDayOf, precisionOf } from '../../src/domain/partialDate.ts';
import type { Timeline, TimelineEvent } from '../../src/domain/timeline.ts';
import { compareEvents, firstDayOfEvent, lastDayOfEvent } from '../../src/domain/timeline.ts';
import type { TimelineSelection } from '../../src/views/timelines/selectTimeline.ts';
import { selectTimeline } from '../../src/views/timelines/selectTimeline.ts';

/** The record on screen, and where a reader goes in it. */
export type BenchRecord = {
  readonly selection: TimelineSelection;
  readonly all: GanttWindow;
  readonly zoomed: GanttWindow;
  readonly panned: GanttWindow;
  /** What is looked for. */
  readonly find: string;
};

const FIND = 'draft';
const ZOOM_STEP = 0.7;
const PAN_SHARE = 0.15;
const SHIFT_DAYS = 37;
const MOST_SHIFT_DAYS = 997;
const ALL_LANES = { years: undefined, doubt: 'any', silence: 2, asof: undefined } as const;

/** The record of Kazakhstan, then its events again on other days under new ids, `count` in all. */
export function benchRecord(
  economy: Economy,
  record: Timeline,
  newestEvidence: PartialDate,
  count: number,
): BenchRecord {
  const { length } = record.events;
  const events = Array.from({ length: count }, (_, index) => {
    const event = record.events[index % length];
    if (event === undefined) throw new Error('There is no event to draw.');
    return repeated(event, Math.floor(index / length));
  });
  const timeline = { ...record, events: events.toSorted(compareEvents) };
  const selection = selectTimeline(economy, timeline, newestEvidence, {
    ...ALL_LANES,
    tracks: record.lanes.map(({ id }) => id),
  });
  const all = selection.extent;
  const zoomed = zoomWindow(all, ZOOM_STEP, (all.from + all.to) / 2);
  const panned = panWindow(zoomed, (zoomed.to - zoomed.from) * PAN_SHARE);
  return { selection, all, zoomed, panned, find: FIND };
}

/** Earlier by some days, so that none lies after the newest evidence; its precision stays. */
function repeated(event: TimelineEvent, copy: number): TimelineEvent {
  if (copy === 0) return event;
  const days = (copy * SHIFT_DAYS) % MOST_SHIFT_DAYS;
  const { end } = event;
  return {
    ...event,
    id: `${event.id}-${copy}`,
    start: shifted(event.start, days),
    ...(end === undefined ? {} : { end: shifted(end, days) }),
  };
}

function shifted(date: PartialDate, days: number): PartialDate {
  return precisionOf(date) === 'day' ? dateOfDay(firstDayOf(date) - days) : date;
}

/** An event as the rivals take it: its first day and the day after its last, as dates. */
export function datesOf(event: TimelineEvent): { readonly start: string; readonly end: string } {
  return {
    start: dateOfDay(firstDayOfEvent(event)),
    end: dateOfDay(Math.max(lastDayOfEvent(event), firstDayOfEvent(event)) + 1),
  };
}
