import type { PlacedMark } from '../../charts/gantt/placeMarks.ts';
import { spanBetween } from '../../domain/span.ts';
import type { TimelineEvent } from '../../domain/timeline.ts';
import { clusterSentence, eventSentence } from '../../wording/gantt.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';

const MOST_KNOWN = 20_000;

/** Sentences are made once a selection: a step of the window asks for the same ones again. */
export function markDescriber(
  { neighbours, application, timeline }: TimelineSelection,
  matches: Matches | undefined,
): (mark: PlacedMark) => string {
  const titles = new Map(timeline.lanes.map(({ id, title }) => [id, title]));
  const known = new Map<string, string>();

  function describeOne(event: TimelineEvent): string {
    const since = application === undefined ? undefined : spanBetween(application, event.start);
    return eventSentence(event, since, neighbours.get(event.id) ?? {});
  }

  function describeMany({ items, lane }: PlacedMark): string {
    const found = items.filter(({ id }) => matches?.set.has(id)).length;
    const events = items.map(({ event }) => event);
    return clusterSentence(
      events,
      titles.get(lane) ?? lane,
      matches === undefined ? undefined : found,
    );
  }

  return (mark) => {
    const { id, items } = mark;
    const [first] = items;
    if (first === undefined) return '';
    // Neighbours of one lane alone stand as one, so the first and their number tell which.
    const key = `${id} ${items.length}`;
    const text =
      known.get(key) ?? (items.length > 1 ? describeMany(mark) : describeOne(first.event));
    // Each zoom makes other numbers of a long record; those of a while ago are made again if asked for.
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, text);
    return text;
  };
}
