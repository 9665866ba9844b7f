import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineFromRecord } from '../../src/domain/timelineFromRecord.ts';
import {
  eventsNear,
  latterHalfOfMeetings,
  neighboursInLane,
} from '../../src/domain/timelineFacts.ts';
import {
  chosenLanes,
  eventsBy,
  eventsWithin,
  filterEvents,
  matchesOf,
} from '../../src/domain/timelineSelection.ts';
import { compareEvents } from '../../src/domain/timeline.ts';
import { RECORD_TITLES } from '../../src/wording/recordTitles.ts';
import { eventSentence } from '../../src/wording/gantt.ts';
import { spanBetween } from '../../src/domain/span.ts';
import { date } from '../support/dates.ts';
import { publicEconomies } from '../support/publicData.ts';
import { event, lane, publicTimeline, timeline } from '../support/timelines.ts';

const kazakhstan = publicTimeline('KAZ');
const belarus = publicTimeline('BLR');
const ids = (events: readonly { readonly id: string }[]) => events.map((one) => one.id);

describe('a timeline made of an accession record', () => {
  const made = publicEconomies().map((economy) => ({
    economy,
    made: timelineFromRecord(economy, RECORD_TITLES),
  }));

  test('is there for every economy, in order, under ids of its own, each in a lane', () => {
    for (const { made: one } of made) {
      expect(one.kind).toBe('record');
      expect(one.events.length).toBeGreaterThan(0);
      expect(new Set(ids(one.events)).size).toBe(one.events.length);
      expect(one.events).toEqual(one.events.toSorted(compareEvents));
      const lanes = ids(one.lanes);
      for (const { lane: name } of one.events) expect(lanes).toContain(name);
      for (const { group } of one.lanes) expect(ids(one.groups)).toContain(group);
    }
  });

  test('holds every meeting of the list once, and the first and latest only where it does not', () => {
    for (const { economy, made: one } of made) {
      const meetings = one.events.filter(({ track }) => track === 'formal-meeting');
      const listed = economy.meetings?.list.length ?? 0;
      expect([economy.id, meetings.length >= listed]).toEqual([economy.id, true]);
      expect(meetings.length - listed).toBeLessThanOrEqual(2);
    }
  });

  test('shows every conflict on a dated step, on the meetings or on the chair with its entry', () => {
    const shown = made.flatMap(({ economy, made: one }) =>
      one.conflicts.map(({ events }, index) => {
        const about = economy.conflicts?.[index]?.about;
        return { about, on: events.map((id) => one.events.find((other) => other.id === id)) };
      }),
    );
    expect(shown.filter(({ on }) => on.length > 0).length).toBeGreaterThanOrEqual(35);
    for (const { about, on } of shown) {
      if (about === 'ordinal' || about === 'ldc') expect(on).toEqual([]);
      if (about === 'application' || about === 'approval') {
        expect(on.map((one) => one?.id)).toEqual([about]);
      }
      if (about === 'firstMeeting' || about === 'latestMeeting') {
        expect(on.map((one) => one?.track)).toEqual(['formal-meeting']);
      }
    }
  });

  test('ends with membership for members', () => {
    const serbia = made.find(({ economy }) => economy.id === 'VUT')?.made;
    expect(serbia?.events.at(-1)).toMatchObject({ track: 'membership', start: '2012-08-24' });
  });
});

test('the record as it stood on a day holds nothing later, and who still was in office has no end', () => {
  const then = eventsBy(kazakhstan.events, date('2005-06-07'));
  expect(then.filter(({ track }) => track === 'formal-meeting')).toHaveLength(8);
  expect(then.findLast(({ track }) => track === 'chair')).toMatchObject({
    start: '2003-10',
    end: '2005-06-07',
  });
});

test('context is off until it is asked for; a track stands for the lanes that hold it', () => {
  expect(ids(chosenLanes(belarus, undefined))).not.toContain('wipo');
  expect(ids(chosenLanes(belarus, ['wipo', 'chair']))).toEqual(['chair', 'wipo']);
  expect(ids(chosenLanes(kazakhstan, ['plurilateral']))).toEqual([
    'plurilateral-agriculture',
    'plurilateral-sps-tbt',
    'plurilateral-other',
  ]);
  expect(chosenLanes(kazakhstan, [])).toEqual([]);
});

test('filters by year take what touches the years, and by doubt what bears it', () => {
  const all = { years: undefined, doubt: 'any' } as const;
  const count = (filter: Parameters<typeof filterEvents>[2]) =>
    filterEvents(kazakhstan.events, kazakhstan.lanes, filter).length;
  expect(count(all)).toBe(204);
  expect(count({ ...all, doubt: 'some' })).toBe(34);
  expect(count({ ...all, doubt: 'strong' })).toBe(18);
  // 2009 to 2011: only the chair in office.
  expect(count({ ...all, years: { from: 2009, to: 2011 } })).toBe(1);
});

test.each([
  ['KAZ/66', ['WT/ACC/KAZ/66', 'WT/ACC/KAZ/66/Add.1']],
  ['kaz/93/add.2', ['WT/ACC/KAZ/93/Add.2']],
])('%s finds documents', (find, symbols) => {
  const found = new Set(matchesOf(kazakhstan.events, find));
  const documents = kazakhstan.events.filter(({ id }) => found.has(id));
  expect(documents.flatMap((one) => one.documents).toSorted()).toEqual(symbols);
});

test('nothing typed looks for nothing; accents and capitals do not count', () => {
  expect(matchesOf(kazakhstan.events, '  ')).toBeUndefined();
  expect(matchesOf(kazakhstan.events, 'bjorn EKBLOM')).toEqual(['kaz-chair-1996-04']);
});

test('the mark of a meeting has its sentence', () => {
  const meeting = kazakhstan.events.find(({ start }) => start === '2013-07-23');
  if (meeting === undefined) throw new Error('no such meeting');
  const neighbours = neighboursInLane(kazakhstan.events).get(meeting.id) ?? {};
  expect(eventSentence(meeting, spanBetween(date('1996-01-29'), meeting.start), neighbours)).toBe(
    '17th formal meeting, 23 July 2013, 17 years 5 months after application, 48 days after the 16th',
  );
});

test('neighbours mirror one another', () => {
  const found = neighboursInLane(belarus.events);
  for (const { id } of belarus.events) {
    const next = found.get(id)?.next;
    expect(next === undefined ? id : found.get(next.event.id)?.previous?.event.id).toBe(id);
  }
});

test('within 30 days of the 17th meeting: two papers, and not the chair in office all the while', () => {
  const meeting = kazakhstan.events.find(({ start }) => start === '2013-07-23');
  if (meeting === undefined) throw new Error('no such meeting');
  const near = eventsNear(meeting, kazakhstan.events, 30);
  expect(near.map(({ event: one, span }) => [one.documents[0], span.days])).toEqual([
    ['WT/ACC/KAZ/77', -8],
    ['WT/ACC/KAZ/77/Add.1', -7],
  ]);
});

test('half of the formal meetings of Kazakhstan fall in the last 3 years and 7 months', () => {
  expect(latterHalfOfMeetings(kazakhstan.events, date('2015-11-30'))).toMatchObject({
    meetings: 11,
    total: 21,
    span: { from: '2012-04-18', years: 3, months: 7 },
  });
  expect(latterHalfOfMeetings([event('a', '1996')], date('2000'))).toBeUndefined();
});

test('what lies in a stretch of days is what touches it', () => {
  const days = fc.integer({ min: 9000, max: 17_000 });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const inside = eventsWithin(kazakhstan.events, from, to).length;
      const before = eventsWithin(kazakhstan.events, -90_000, from - 1).length;
      const after = eventsWithin(kazakhstan.events, to + 1, 90_000).length;
      // An event over a border counts on both sides, and none is lost.
      expect(inside + before + after).toBeGreaterThanOrEqual(204);
    }),
  );
});

test('a timeline for tests keeps the order of dates', () => {
  const made = timeline([event('b', '2000'), event('a', '1996')], [lane('formal-meeting')]);
  expect(ids(made.events)).toEqual(['a', 'b']);
});
