import * as v from 'valibot';
import { timelineSchema } from '../../src/data/timelineSchema.ts';
import type { Lane, Timeline, TimelineEvent } from '../../src/domain/timeline.ts';
import { compareEvents } from '../../src/domain/timeline.ts';
import { date } from './dates.ts';
import { breakAt, publicJson } from './publicData.ts';

export function publicTimeline(id: 'KAZ' | 'BLR'): Timeline {
  return v.parse(timelineSchema, publicJson(`timelines/${id}.json`));
}

/** The shipped file with one field of one event (or of the file, with an empty id) broken. */
export function brokenTimeline(id: 'KAZ' | 'BLR', eventId: string, path: string, value: unknown) {
  const json = publicJson(`timelines/${id}.json`);
  const file = v.parse(v.object({ events: v.array(v.object({ id: v.string() })) }), json);
  const index = file.events.findIndex((candidate) => candidate.id === eventId);
  breakAt(json, eventId === '' ? path : `events.${index}.${path}`, value);
  return json;
}

type Traits = Partial<Omit<TimelineEvent, 'id' | 'start' | 'end'>> & { readonly end?: string };

export function event(id: string, start: string, traits: Traits = {}): TimelineEvent {
  const { end, ...others } = traits;
  return {
    id,
    track: 'formal-meeting',
    lane: 'formal-meeting',
    title: `Event ${id}`,
    start: date(start),
    ...(end === undefined ? {} : { end: date(end) }),
    documents: [],
    laws: [],
    people: [],
    doubt: 'none',
    sources: ['test-source'],
    ...others,
  };
}

export function lane(id: string, group = 'I', context?: true): Lane {
  return { id, title: `Lane ${id}`, group, ...(context === undefined ? {} : { context }) };
}

export function timeline(events: readonly TimelineEvent[], lanes?: readonly Lane[]): Timeline {
  const ids = [...new Set(events.map((one) => one.lane))];
  return {
    economy: 'XXA',
    about: 'A record for tests.',
    kind: 'page',
    groups: [{ id: 'I', title: 'Overview' }],
    lanes: lanes ?? ids.map((id) => lane(id)),
    events: events.toSorted(compareEvents),
    undated: [],
    wordedDates: [],
    facts: [],
    conflicts: [],
  };
}
