import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Applicant, Meetings } from '../../src/domain/accession.ts';
import { comparePartialDates, pointOf } from '../../src/domain/partialDate.ts';
import { pathOf, ZEROS } from '../../src/domain/path.ts';
import { date } from '../support/dates.ts';
import { meetings, member, milestone, negotiating } from '../support/economies.ts';
import {
  anyDayOnRecord,
  applicant,
  NEWEST_EVIDENCE,
  shippedApplicants,
} from '../support/shippedData.ts';

const asOf = date('2020-01-01');

function withMeetings(one: Applicant, list: Meetings): Applicant {
  return { ...one, meetings: list };
}

describe('a path', () => {
  test('of a member ends with its membership, of a running case on the as-of date', () => {
    const joined = member('2010-05-01', { application: '2000-01-01' });
    expect(pathOf(joined, 'application', asOf).end).toBe('2010-05-01');
    expect(pathOf(joined, 'application', date('2009-01-01')).end).toBe('2009-01-01');
    expect(pathOf(joined, 'application', date('2009-01-01')).isMember).toBe(false);
  });

  test('without the date that counts as zero has none, and none is made up', () => {
    const undated = negotiating({ workingPartyEstablished: '2000-01-01' });
    expect(pathOf(undated, 'application', asOf).zero).toBeUndefined();
    expect(pathOf(undated, 'working-party', asOf).zero).toBe('2000-01-01');
    expect(pathOf(undated, 'first-meeting', asOf).zero).toBeUndefined();
  });

  test('takes the first meeting from the list where the milestone is missing', () => {
    const listed = withMeetings(negotiating(), meetings('partial', ['1 2001-02-03']));
    expect(pathOf(listed, 'first-meeting', asOf).zero).toBe('2001-02-03');
  });

  test('holds the first and the latest meeting that a list leaves out, each once', () => {
    const one = withMeetings(
      negotiating({ firstMeeting: '2001-02-03', latestMeeting: '2010-04' }),
      meetings('partial', ['3 2005-06-07', '9 2010-04-20']),
    );
    const held = pathOf(one, 'application', asOf).meetings;
    expect(held.map((meeting) => [meeting.number, meeting.date])).toEqual([
      [1, '2001-02-03'],
      [3, '2005-06-07'],
      [9, '2010-04-20'],
    ]);
  });

  test('names silences of two years and more, and none that a partial list does not prove', () => {
    const list = ['1 2000-01-01', '2 2001-12-31', '3 2003-12-31', '5 2010-01-01'];
    const complete = withMeetings(negotiating(), meetings('complete', list));
    const partial = withMeetings(negotiating(), meetings('partial', list));
    const starts = (one: Applicant) =>
      pathOf(one, 'application', asOf).silences.map(({ after }) => after.number);
    // 1 January 2000 to 31 December 2001 is a day short of two years.
    expect(starts(complete)).toEqual([2, 3]);
    expect(starts(partial)).toEqual([2]);
  });

  test('has an open silence only where it runs on and its latest meeting is known', () => {
    const list = meetings('partial', ['1 2000-01-01']);
    const openOf = (one: Applicant) => pathOf(one, 'application', asOf).open?.span.days;
    expect(openOf(withMeetings(negotiating(), list))).toBeUndefined();
    expect(openOf(withMeetings(negotiating({ latestMeeting: '2000-01-01' }), list))).toBe(
      pointOf(asOf) - pointOf(date('2000-01-01')),
    );
    const complete = meetings('complete', ['1 2000-01-01']);
    expect(openOf(withMeetings(member('2002-01-01'), complete))).toBeUndefined();
  });

  test('of Belarus is silent for 4,263 days, then for 2,477 and open', () => {
    const { silences, open } = pathOf(applicant('BLR'), 'application', NEWEST_EVIDENCE);
    expect(silences.map(({ span }) => span.days)).toEqual([1042, 4263]);
    expect(open?.span.days).toBe(2477);
  });

  test('holds nothing dated after the day, in the order of time, whoever it is', () => {
    const any = fc.constantFrom(...shippedApplicants);
    fc.assert(
      fc.property(any, fc.constantFrom(...ZEROS), anyDayOnRecord, (one, zero, day) => {
        const path = pathOf(one, zero, day);
        const dates = [
          path.steps.map((step) => step.milestone.date),
          path.meetings.map((m) => m.date),
        ];
        for (const list of dates) {
          expect(list.every((found) => pointOf(found) <= pointOf(day))).toBe(true);
          expect(list.toSorted(comparePartialDates)).toEqual(list);
        }
      }),
    );
  });
});

test('a step of the list is a milestone and the latest meeting is none', () => {
  const one = { ...negotiating({ latestMeeting: '2010-04' }), offer: milestone('2001') };
  expect(pathOf(one, 'application', asOf).steps).toEqual([]);
});
