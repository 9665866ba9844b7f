import { describe, expect, test } from 'vitest';
import { precisionOf } from '../../src/domain/partialDate.ts';
import type { Timeline } from '../../src/domain/timeline.ts';
import { isFormalMeeting } from '../../src/domain/timeline.ts';
import { PRINTED_DATES } from '../support/printedDates.ts';
import { publicEconomies } from '../support/publicData.ts';
import { publicTimeline } from '../support/timelines.ts';

const kazakhstan = publicTimeline('KAZ');
const belarus = publicTimeline('BLR');

function countBy({ events }: Timeline, field: 'track' | 'doubt' | 'bound'): object {
  const counts: Record<string, number> = {};
  for (const event of events) {
    const value = event[field];
    if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The dates of one printed row, as ISO: a second reading that shares nothing with the product. */
function isoDates(asPrinted: string): readonly string[] {
  const days = /^(\d\d)-(\d\d)\/(\d\d)\/(\d{4})$/.exec(asPrinted);
  if (days !== null) {
    const [, first, last, month, year] = days;
    return [`${year}-${month}-${first}`, `${year}-${month}-${last}`];
  }
  return asPrinted.split(' - ').map((one) => one.split('/').toReversed().join('-'));
}

describe('Kazakhstan', () => {
  test('204 events, counted by track', () => {
    expect(kazakhstan.events).toHaveLength(204);
    expect(countBy(kazakhstan, 'track')).toEqual({
      consultation: 47,
      legislation: 33,
      plurilateral: 29,
      'formal-meeting': 21,
      'questions-replies': 20,
      'action-plan': 8,
      package: 7,
      verification: 6,
      chair: 5,
      overview: 3,
      agriculture: 3,
      sps: 3,
      'goods-offer': 3,
      'factual-summary': 2,
      tbt: 2,
      'services-offer': 2,
      memorandum: 1,
      'draft-report': 1,
      trips: 1,
      'state-trading': 1,
      subsidies: 1,
      'legislative-action-plan': 1,
      'goods-schedule': 1,
      'services-schedule': 1,
      acceptance: 1,
      membership: 1,
    });
  });

  test('every one of the 207 printed dates is there, and no other', () => {
    const printed = kazakhstan.events.flatMap(({ asPrinted }) => asPrinted?.split(' - ') ?? []);
    expect(PRINTED_DATES).toHaveLength(207);
    expect(printed.toSorted()).toEqual(PRINTED_DATES.toSorted());
  });

  test('each date is the one printed', () => {
    for (const { id, asPrinted, start, end } of kazakhstan.events) {
      if (asPrinted === undefined) continue;
      expect([id, start, ...(end === undefined ? [] : [end])]).toEqual([
        id,
        ...isoDates(asPrinted),
      ]);
    }
  });

  test('two entries are not of the page: both of the news item of June 2015', () => {
    const others = kazakhstan.events.filter(({ asPrinted }) => asPrinted === undefined);
    expect(others.map(({ start, planned }) => [start, planned])).toEqual([
      ['2015-06-10', undefined],
      ['2015-06-22', true],
    ]);
  });

  test('groups as the WTO groups them, I to IX, each section in its own', () => {
    expect(kazakhstan.groups.map(({ id }) => id)).toEqual(
      'I II III IV V VI VII VIII IX'.split(' '),
    );
    for (const { id, lane, section } of kazakhstan.events) {
      const group = kazakhstan.lanes.find((one) => one.id === lane)?.group;
      expect([id, group]).toEqual([id, section]);
    }
  });

  test('20 formal meetings in 21 sittings, as in the accession record', () => {
    const sittings = kazakhstan.events.filter(isFormalMeeting);
    expect(new Set(sittings.map(({ ordinal }) => ordinal)).size).toBe(20);
    const record = publicEconomies().find(({ id }) => id === 'KAZ')?.meetings?.list;
    expect(sittings.map(({ start }) => start)).toEqual(record?.map(({ date }) => date));
  });

  test('doubts, undated rows, worded dates and facts are kept', () => {
    expect(countBy(kazakhstan, 'doubt')).toEqual({ none: 170, mild: 16, strong: 18 });
    const { undated, wordedDates, facts, events } = kazakhstan;
    expect([undated.length, wordedDates.length, facts.length]).toEqual([10, 9, 16]);
    expect(events.flatMap(({ laws }) => laws)).toHaveLength(9);
  });
});

describe('Belarus', () => {
  test('147 events, counted by track', () => {
    expect(belarus.events).toHaveLength(147);
    expect(countBy(belarus, 'track')).toEqual({
      organisation: 23,
      bilateral: 21,
      document: 18,
      status: 18,
      visit: 15,
      observer: 12,
      'formal-meeting': 12,
      seminar: 12,
      chair: 6,
      overview: 3,
      legislation: 3,
      'informal-meeting': 3,
      plurilateral: 1,
    });
  });

  test('precisions, limits and plans are kept', () => {
    const precisions = belarus.events.map(({ start }) => precisionOf(start));
    const count = (wanted: string) => precisions.filter((one) => one === wanted).length;
    expect([count('day'), count('month'), count('year')]).toEqual([98, 28, 21]);
    expect(countBy(belarus, 'bound')).toEqual({ 'not-after': 5, 'not-before': 4 });
    expect(belarus.events.filter(({ planned }) => planned)).toHaveLength(5);
  });

  test('12 formal meetings, as in the accession record; the 13th is planned', () => {
    const meetings = belarus.events.filter(isFormalMeeting);
    const record = publicEconomies().find(({ id }) => id === 'BLR')?.meetings?.list;
    // The record has the 10th by its month; here the address of the report gives the day.
    expect(meetings.map(({ start }) => start.replace('2018-05-15', '2018-05'))).toEqual(
      record?.map(({ date }) => date),
    );
    const inLane = belarus.events.filter(({ lane }) => lane === 'formal-meeting');
    expect(inLane.filter(({ planned }) => planned).map(({ start }) => start)).toEqual([
      '2020-03-24',
    ]);
  });

  test('WIPO and EU stand in lanes of their own, off at first', () => {
    const context = belarus.lanes.filter((one) => one.context).map(({ id }) => id);
    expect(context).toEqual(['founding', 'wipo', 'eu']);
    const count = (lane: string) => belarus.events.filter((one) => one.lane === lane).length;
    expect([count('wipo'), count('eu')]).toEqual([18, 4]);
  });

  test('figures and conflicts are kept', () => {
    expect([belarus.facts.length, belarus.conflicts.length]).toEqual([29, 15]);
    expect(belarus.facts.at(-1)?.value).toHaveLength(46);
  });
});
