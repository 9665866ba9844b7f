import type { PartialDate } from './partialDate.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';
import { eventsBy } from './timelineSelection.ts';

/** What had taken place by `asOf`, in order: neither what was only announced nor the context. */
export function eventsOnRecord(
  { lanes, events }: Timeline,
  asOf: PartialDate,
): readonly TimelineEvent[] {
  const context = new Set(lanes.flatMap((lane) => (lane.context === true ? [lane.id] : [])));
  return eventsBy(events, asOf).filter(
    ({ lane, planned }) => planned === undefined && !context.has(lane),
  );
}
