import type { Day } from '../../domain/partialDate.ts';
import { precisionOf } from '../../domain/partialDate.ts';
import type { Lane, LaneGroup, TimelineEvent } from '../../domain/timeline.ts';
import {
  firstDayOfEvent,
  FORMAL_MEETING_TRACK,
  lastDayOfEvent,
  MEMBERSHIP_TRACK,
  pointOfEvent,
} from '../../domain/timeline.ts';

/** How an event is drawn: a meeting's tick, a dot, a date's interval, a stretch, the end mark. */
export type ItemShape = 'tick' | 'dot' | 'interval' | 'span' | 'end';

export type GanttItem = {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly shape: ItemShape;
  /** Days from the first possible to the last possible one. */
  readonly from: Day;
  readonly to: Day;
  /** Where the item stands when it is too short to be seen as a stretch. */
  readonly centre: Day;
  /** Every other one of its lane, so that two stretches that meet can be told apart. */
  readonly isOdd: boolean;
};

export type GanttLane = {
  readonly lane: Lane;
  /** In the order of their centres. */
  readonly items: readonly GanttItem[];
};

export type GanttGroup = { readonly group: LaneGroup; readonly lanes: readonly GanttLane[] };

/** Events sorted into their lanes once, so that a step of zoom has no dates to read. */
export function ganttGroups(
  groups: readonly LaneGroup[],
  lanes: readonly Lane[],
  events: readonly TimelineEvent[],
): readonly GanttGroup[] {
  const items = new Map<string, Omit<GanttItem, 'isOdd'>[]>(lanes.map(({ id }) => [id, []]));
  for (const event of events) items.get(event.lane)?.push(ganttItem(event));
  return groups.flatMap((group) => {
    const own = lanes
      .filter((lane) => lane.group === group.id)
      .map((lane) => ({ lane, items: inOrder(items.get(lane.id) ?? []) }));
    return own.length === 0 ? [] : [{ group, lanes: own }];
  });
}

function inOrder(items: readonly Omit<GanttItem, 'isOdd'>[]): readonly GanttItem[] {
  return items
    .toSorted((a, b) => a.centre - b.centre || a.from - b.from)
    .map((item, index) => Object.assign(item, { isOdd: index % 2 === 1 }));
}

function ganttItem(event: TimelineEvent): Omit<GanttItem, 'isOdd'> {
  const from = firstDayOfEvent(event);
  const to = lastDayOfEvent(event);
  const centre = event.end === undefined ? pointOfEvent(event) : (from + to) / 2;
  return { id: event.id, event, shape: shapeOf(event), from, to, centre };
}

function shapeOf(event: TimelineEvent): ItemShape {
  if (event.track === MEMBERSHIP_TRACK) return 'end';
  if (event.end !== undefined) return event.track === FORMAL_MEETING_TRACK ? 'tick' : 'span';
  if (precisionOf(event.start) !== 'day') return 'interval';
  return event.track === FORMAL_MEETING_TRACK ? 'tick' : 'dot';
}
