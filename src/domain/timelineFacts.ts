import type { PartialDate } from './partialDate.ts';
import { lastDayOf, firstDayOf } from './partialDate.ts';
import type { Span } from './span.ts';
import { spanBetween } from './span.ts';
import type { TimelineEvent } from './timeline.ts';
import { isFormalMeeting } from './timeline.ts';

/** An event and the time between it and another. */
export type Neighbour = { readonly event: TimelineEvent; readonly span: Span };

export type Neighbours = { readonly previous?: Neighbour; readonly next?: Neighbour };

/** The event before and after each one in its lane; `events` in the order of their dates. */
export function neighboursInLane(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  const last = new Map<string, TimelineEvent>();
  for (const event of events) {
    const before = last.get(event.lane);
    last.set(event.lane, event);
    if (before === undefined) {
      found.set(event.id, {});
      continue;
    }
    const span = spanBetween(before.end ?? before.start, event.start);
    found.set(event.id, { previous: { event: before, span } });
    found.set(before.id, { ...found.get(before.id), next: { event, span } });
  }
  return found;
}

/** Every other event that may lie within `days` days of this one, in order. */
export function eventsNear(
  event: TimelineEvent,
  events: readonly TimelineEvent[],
  days: number,
): readonly Neighbour[] {
  const [first, last] = extentOf(event);
  return events.flatMap((other) => {
    if (other.id === event.id) return [];
    const [otherFirst, otherLast] = extentOf(other);
    // A chair in office all the while is no neighbour of a meeting: an end of the two has to meet.
    const apart = Math.min(
      Math.abs(otherFirst - first),
      Math.abs(otherLast - first),
      Math.abs(otherFirst - last),
      Math.abs(otherLast - last),
    );
    return apart > days ? [] : [{ event: other, span: spanBetween(event.start, other.start) }];
  });
}

function extentOf({ start, end }: TimelineEvent): readonly [number, number] {
  return [firstDayOf(start), lastDayOf(end ?? start)];
}

/** Half of the formal meetings, counted from the last one back, and the time that holds them. */
export type LatterHalf = {
  readonly meetings: number;
  readonly total: number;
  readonly span: Span;
};

/** Undefined below four meetings, where a half says nothing. */
export function latterHalfOfMeetings(
  events: readonly TimelineEvent[],
  until: PartialDate,
): LatterHalf | undefined {
  const held = events.filter(isFormalMeeting);
  if (held.length < 4) return undefined;
  const meetings = Math.ceil(held.length / 2);
  const first = held[held.length - meetings];
  if (first === undefined) return undefined;
  return { meetings, total: held.length, span: spanBetween(first.start, until) };
}
