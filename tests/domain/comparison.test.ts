import { describe, expect, test } from 'vitest';

import { lastEvenDay, meetingReached, stepReached } from '../../src/domain/comparison.ts';
import { date } from '../support/dates.ts';
import { meetings, member, negotiating } from '../support/economies.ts';
import { applicant, NEWEST_EVIDENCE } from '../support/shippedData.ts';

const asOf = date('2020-01-01');
const NOT_REACHED = { kind: 'not-reached' };
const UNKNOWN = { kind: 'unknown' };

describe('a step is', () => {
  test('dated once its date has come, and not reached before', () => {
    const one = negotiating({ memorandum: '2001-02' });
    expect(stepReached(one, 'memorandum', asOf)).toEqual({ kind: 'dated', date: '2001-02' });
    expect(stepReached(one, 'memorandum', date('2001-01-31'))).toEqual(NOT_REACHED);
  });

  test('unknown where no source dates it, though it may have been taken', () => {
    expect(stepReached(negotiating(), 'memorandum', asOf)).toEqual(UNKNOWN);
    expect(stepReached(member('2010-01-01'), 'approval', asOf)).toEqual(UNKNOWN);
  });

  test('not reached where it ends an accession that still runs', () => {
    for (const field of ['workingPartyAdoption', 'approval', 'membership'] as const) {
      expect(stepReached(negotiating(), field, asOf)).toEqual(NOT_REACHED);
    }
  });

  test('unknown before a membership whose inner dates are missing', () => {
    expect(stepReached(member('2010-01-01'), 'approval', date('2009-12-31'))).toEqual(UNKNOWN);
  });
});

describe('the nth meeting is', () => {
  test('not reached where fewer were held by a count of all', () => {
    const one = { ...negotiating(), meetings: meetings('complete', ['1 2001-01-01']) };
    expect(meetingReached(one, 2, asOf)).toEqual(NOT_REACHED);
  });

  test('unknown where a later one was held and this one is not dated', () => {
    const one = { ...negotiating(), meetings: meetings('partial', ['5 2001-01-01']) };
    expect(meetingReached(one, 2, asOf)).toEqual(UNKNOWN);
  });

  test('unknown where nobody counts them', () => {
    expect(meetingReached(negotiating(), 1, asOf)).toEqual(UNKNOWN);
  });

  test('its first sitting where it was resumed', () => {
    expect(meetingReached(applicant('KAZ'), 20, NEWEST_EVIDENCE)).toEqual({
      kind: 'dated',
      date: '2015-05-22',
    });
  });
});

describe('two applicants are even', () => {
  test('for the last time on 24 May 2005, Belarus and Kazakhstan with seven', () => {
    const day = lastEvenDay(applicant('BLR'), applicant('KAZ'), NEWEST_EVIDENCE);
    expect(day?.date).toBe('2005-05-24');
    expect(day?.held).toBe(7);
    expect(day?.by.id).toBe('BLR');
  });

  test('never, where a list is not complete', () => {
    expect(lastEvenDay(applicant('RUS'), applicant('KAZ'), NEWEST_EVIDENCE)).toBeUndefined();
  });

  test('not at nothing held, nor after one has joined', () => {
    const a = { ...negotiating(), meetings: meetings('complete', ['1 2005-01-01']) };
    const b = { ...member('2004-01-01'), meetings: meetings('complete', ['1 2003-01-01']) };
    expect(lastEvenDay(a, b, asOf)).toBeUndefined();
  });
});
