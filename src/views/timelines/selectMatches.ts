import { matchesOf } from '../../domain/timelineSelection.ts';
import type { TimelineSelection } from './selectTimeline.ts';

/** What is found, in the order of time; undefined where nothing is looked for. */
export type Matches = {
  readonly ids: readonly string[];
  readonly set: ReadonlySet<string>;
};

export function selectMatches(
  { events, texts }: TimelineSelection,
  find: string,
): Matches | undefined {
  const ids = matchesOf(events, find, ({ id }) => texts.get(id) ?? '');
  return ids === undefined ? undefined : { ids, set: new Set(ids) };
}
