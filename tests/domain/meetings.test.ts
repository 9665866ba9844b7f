import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Meetings } from '../../src/domain/accession.ts';
import {
  longestSilence,
  meetingsHeldBy,
  meetingsHeldCount,
  provenSilences,
} from '../../src/domain/meetings.ts';
import { date } from '../support/dates.ts';
import { meetings } from '../support/economies.ts';
import {
  anyDayOnRecord,
  meetingsOf,
  NEWEST_EVIDENCE,
  shippedApplicants,
} from '../support/shippedData.ts';

const recordsOfMeetings = shippedApplicants.flatMap((one) =>
  one.meetings === undefined ? [] : [one.meetings],
);

// "2005-05-24 to 2017-01-24"
const silences = (record: Meetings, asOf = '2026-04-22') =>
  provenSilences(record, date(asOf)).map(({ after, before }) => `${after.date} to ${before.date}`);

describe('the longest silence', () => {
  it.each([
    ['Belarus', 'BLR', '2026-04-22', '2005-05-24', '2017-01-24', 4263],
    ['Kazakhstan', 'KAZ', '2026-04-22', '2008-07-17', '2012-04-18', 1371],
    // Until its eighth meeting, Belarus's silence had no end to be measured to.
    ['Belarus, before the eighth meeting', 'BLR', '2017-01-23', '1998-04-28', '2001-03-05', 1042],
    ['Belarus, on the day of the eighth', 'BLR', '2017-01-24', '2005-05-24', '2017-01-24', 4263],
  ])('of %s', (_, id, asOf, from, to, days) => {
    expect(longestSilence(meetingsOf(id), date(asOf))).toMatchObject({
      after: { date: from },
      before: { date: to },
      span: { days },
    });
  });

  it('is the first of two that are equally long', () => {
    const record = meetings('complete', ['1 2001-01-01', '2 2001-02-01', '3 2001-03-04']);
    expect(longestSilence(record, NEWEST_EVIDENCE)?.after.number).toBe(1);
  });

  it('needs two meetings', () => {
    expect(longestSilence(meetingsOf('AND'), NEWEST_EVIDENCE)).toBeUndefined();
    expect(longestSilence(meetingsOf('GNQ'), NEWEST_EVIDENCE)).toBeUndefined();
  });

  it('begins when the earlier meeting ended, not when it began', () => {
    const record = meetings('complete', ['1 2001-01-01 2001-01-03', '2 2001-02-01']);
    expect(longestSilence(record, NEWEST_EVIDENCE)?.span.days).toBe(29);
  });
});

describe('a list of meetings proves a silence', () => {
  it('between any two neighbours where it is complete', () => {
    const record = meetings('complete', ['1 2001-01-01', '? 2002-01-01', '3 2003-01-01']);
    expect(silences(record)).toEqual(['2001-01-01 to 2002-01-01', '2002-01-01 to 2003-01-01']);
  });

  it.each<[string, Meetings['listStatus'], readonly string[], readonly string[]]>([
    [
      'between consecutive numbers only, where it is partial',
      'partial',
      ['1 2001-01-01', '2 2002-01-01', '4 2004-01-01', '5 2005-01-01'],
      ['2001-01-01 to 2002-01-01', '2004-01-01 to 2005-01-01'],
    ],
    [
      'beside no meeting without a number, where it is partial',
      'partial',
      ['1 2001-01-01', '? 2002-01-01', '3 2003-01-01'],
      [],
    ],
    [
      'between the sittings of one meeting',
      'partial',
      ['7 2001-01-01', '7+ 2001-06-01', '9 2002-01-01'],
      ['2001-01-01 to 2001-06-01'],
    ],
    [
      'between consecutive numbers only, where sources dispute it',
      'disputed',
      ['1 2001-01-01', '3 2003-01-01'],
      [],
    ],
  ])('%s', (_, status, list, expected) => {
    expect(silences(meetings(status, list))).toEqual(expected);
  });

  it('of Algeria nowhere between its first and its fifth meeting', () => {
    const first = silences(meetingsOf('DZA'))[0];
    expect(first).not.toContain('1998-04');
    expect(meetingsOf('DZA').list[0]).toMatchObject({ number: 1, date: '1998-04' });
  });

  it('that had ended by the as-of date, of no length below nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordsOfMeetings), anyDayOnRecord, (record, asOf) => {
        const held = meetingsHeldBy(record, asOf);
        for (const { before, span } of provenSilences(record, asOf)) {
          expect(held).toContain(before);
          expect(span.days).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('formal meetings held by a day', () => {
  it.each([
    ['Belarus before its first', 'BLR', '1997-06-04', 0, false],
    ['Belarus on the day of its first', 'BLR', '1997-06-05', 1, false],
    ['Belarus on 24 May 2005', 'BLR', '2005-05-24', 7, false],
    ['Belarus through the silence', 'BLR', '2016-12-31', 7, false],
    ['Belarus today', 'BLR', '2026-04-22', 12, false],
    ['Kazakhstan on 24 May 2005', 'KAZ', '2005-05-24', 7, false],
    ['Kazakhstan today: the 20th meeting sat twice', 'KAZ', '2026-04-22', 20, false],
    ['Iran, which has held none', 'IRN', '2026-04-22', 0, false],
    ['Algeria, by a partial list', 'DZA', '2014-06-01', 12, true],
    ['Algeria, from the day its count was stated', 'DZA', '2017-01-14', 12, false],
    ['Algeria after its first', 'DZA', '2000-01-01', 1, true],
  ])('%s', (_, id, asOf, value, atLeast) => {
    expect(meetingsHeldCount(meetingsOf(id), date(asOf))).toEqual({ value, atLeast });
  });

  it('of Kazakhstan were 21 sittings', () => {
    expect(meetingsHeldBy(meetingsOf('KAZ'), NEWEST_EVIDENCE)).toHaveLength(21);
  });

  it('are at least as many as the highest number on record', () => {
    const record = meetings('partial', ['2 2001-01-01', '9 2002-01-01'], {
      value: 5,
      asOf: '2001-06-01',
    });
    expect(meetingsHeldCount(record, date('2001-05-31'))).toEqual({ value: 2, atLeast: true });
    expect(meetingsHeldCount(record, date('2001-06-01'))).toEqual({ value: 5, atLeast: false });
    expect(meetingsHeldCount(record, date('2002-01-01'))).toEqual({ value: 9, atLeast: true });
  });

  it('stay a least number where that is all a source states', () => {
    const record = meetings('partial', [], { value: 7, asOf: '2016-03', atLeast: true });
    expect(meetingsHeldCount(record, NEWEST_EVIDENCE)).toEqual({ value: 7, atLeast: true });
  });

  it('are unknown, not none, where nothing is on record', () => {
    expect(meetingsHeldCount(meetings('partial', []), NEWEST_EVIDENCE)).toBeUndefined();
    const later = meetings('partial', ['1 2001-01-01']);
    expect(meetingsHeldCount(later, date('2000-12-31'))).toBeUndefined();
  });

  it('are not read into the past from a count that bears no date', () => {
    // Montenegro's "at least 6" is undated; its last meeting was on 5 December 2011.
    const montenegro = meetingsOf('MNE');
    expect(meetingsHeldCount(montenegro, date('2005-10-03'))).toBeUndefined();
    expect(meetingsHeldCount(montenegro, date('2006-01-01'))).toEqual({ value: 1, atLeast: true });
    expect(meetingsHeldCount(montenegro, date('2011-12-05'))).toEqual({ value: 6, atLeast: true });
  });

  it('never become fewer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recordsOfMeetings),
        anyDayOnRecord,
        anyDayOnRecord,
        (record, a, b) => {
          const [earlier, later] = a < b ? [a, b] : [b, a];
          const before = meetingsHeldCount(record, earlier)?.value ?? 0;
          expect(meetingsHeldCount(record, later)?.value ?? 0).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});
