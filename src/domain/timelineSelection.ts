import type { PartialDate } from './partialDate.ts';
import { firstDayOf, lastDayOf, partsOf } from './partialDate.ts';
import { reachedBy } from './duration.ts';
import type { Doubt, Lane, Timeline, TimelineEvent } from './timeline.ts';

export type YearRange = { readonly from: number; readonly to: number };

export type TimelineFilter = {
  /** Names of lanes or tracks; undefined: all lanes but those of context. */
  readonly tracks: readonly string[] | undefined;
  readonly years: YearRange | undefined;
  readonly doubt: Doubt | 'any' | 'some';
};

/** The lanes chosen, in their order. A track that is no lane stands for the lanes that hold it. */
export function chosenLanes(
  { lanes, events }: Timeline,
  tracks: TimelineFilter['tracks'],
): readonly Lane[] {
  if (tracks === undefined) return lanes.filter(({ context }) => context === undefined);
  const asked = new Set(tracks);
  const byTrack = new Set(events.flatMap(({ track, lane }) => (asked.has(track) ? [lane] : [])));
  return lanes.filter(({ id }) => asked.has(id) || byTrack.has(id));
}

/** The names that are neither a lane nor a track of this timeline. */
export function unknownTracks(
  { lanes, events }: Timeline,
  tracks: readonly string[],
): readonly string[] {
  const known = new Set([...lanes.map(({ id }) => id), ...events.map(({ track }) => track)]);
  return tracks.filter((name) => !known.has(name));
}

/** The record as it stood on `asOf`: later events are not there, what still ran has no end yet. */
export function eventsBy(
  events: readonly TimelineEvent[],
  asOf: PartialDate,
): readonly TimelineEvent[] {
  return events.flatMap((event) => {
    if (!reachedBy(event.start, asOf)) return [];
    if (event.end === undefined || reachedBy(event.end, asOf)) return [event];
    return [{ ...event, end: asOf }];
  });
}

export function filterEvents(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[],
  { years, doubt }: Omit<TimelineFilter, 'tracks'>,
): readonly TimelineEvent[] {
  const shown = new Set(lanes.map(({ id }) => id));
  return events.filter(
    (event) => shown.has(event.lane) && hasDoubt(event, doubt) && touches(event, years),
  );
}

function hasDoubt({ doubt }: TimelineEvent, wanted: TimelineFilter['doubt']): boolean {
  if (wanted === 'any') return true;
  return wanted === 'some' ? doubt !== 'none' : doubt === wanted;
}

function touches({ start, end }: TimelineEvent, years: YearRange | undefined): boolean {
  if (years === undefined) return true;
  const [first, last] = [partsOf(start).year, partsOf(end ?? start).year];
  return first <= years.to && last >= years.from;
}

/** Those with a part in the days from `from` to `to`. */
export function eventsWithin(
  events: readonly TimelineEvent[],
  from: number,
  to: number,
): readonly TimelineEvent[] {
  return events.filter(
    ({ start, end }) => firstDayOf(start) <= to && lastDayOf(end ?? start) >= from,
  );
}

/** What a reader may find an event by: title, subject, document symbols and laws, without accents. */
export function searchTextOf({ title, subject, documents, laws }: TimelineEvent): string {
  return plain([title, subject ?? '', ...documents, ...laws.map((law) => law.title)].join('\n'));
}

/** The ids of the events that hold the text; undefined where nothing is looked for. */
export function matchesOf(
  events: readonly TimelineEvent[],
  wanted: string,
  textOf: (event: TimelineEvent) => string = searchTextOf,
): readonly string[] | undefined {
  const text = plain(wanted.trim());
  if (text === '') return undefined;
  return events.filter((event) => textOf(event).includes(text)).map(({ id }) => id);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
