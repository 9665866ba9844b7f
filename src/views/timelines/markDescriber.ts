import type { PlacedMark } from '../../charts/gantt/layout.ts';
import { spanBetween } from '../../domain/span.ts';
import { clusterSentence, eventSentence } from '../../wording/gantt.ts';
import type { Matches } from './selectMatches.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** Sentences are made once a selection: a step of the window asks for the same ones again. */
export function markDescriber(
  { neighbours, application, timeline }: TimelineSelection,
  matches: Matches | undefined,
): (mark: PlacedMark) => string {
  const titles = new Map(timeline.lanes.map(({ id, title }) => [id, title]));
  const known = new Map<string, string>();
  return ({ items, lane }) => {
    const [first] = items;
    if (first === undefined) return '';
    if (items.length > 1) {
      const found = items.filter(({ id }) => matches?.set.has(id)).length;
      const events = items.map(({ event }) => event);
      const title = titles.get(lane) ?? lane;
      return clusterSentence(events, title, matches === undefined ? undefined : found);
    }
    const { event } = first;
    const made = known.get(event.id);
    if (made !== undefined) return made;
    const since = application === undefined ? undefined : spanBetween(application, event.start);
    const text = eventSentence(event, since, neighbours.get(event.id) ?? {});
    known.set(event.id, text);
    return text;
  };
}
