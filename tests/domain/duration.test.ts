import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Applicant } from '../../src/domain/accession.ts';
import type { DurationDefinition } from '../../src/domain/duration.ts';
import {
  daysInto,
  DURATION_ENDS,
  DURATION_STARTS,
  hadAppliedBy,
  isMemberOn,
  reachedBy,
  waitOf,
} from '../../src/domain/duration.ts';
import { pointOf } from '../../src/domain/partialDate.ts';
import { anyDate, date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import {
  anyDayOnRecord,
  applicant,
  NEWEST_EVIDENCE,
  shippedApplicants,
} from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'application', to: 'approval' };
const sinceWorkingParty: DurationDefinition = { from: 'working-party', to: 'membership' };

const waitOn = (one: Applicant, asOf: string, definition = toMembership) =>
  waitOf(one, definition, date(asOf));

const anyDefinition = fc.record({
  from: fc.constantFrom(...DURATION_STARTS),
  to: fc.constantFrom(...DURATION_ENDS),
});
const anyApplicant = fc.constantFrom(...shippedApplicants);

describe('the wait of one applicant', () => {
  const joined = member('2000-06-15', {
    application: '1990-01-10',
    workingPartyEstablished: '1991-02-01',
    workingPartyAdoption: '2000-01-05',
    approval: '2000-02-20',
  });

  it.each([
    ['1990-01-09', { kind: 'not-begun' }],
    ['1990-01-10', { kind: 'running', span: { days: 0 } }],
    ['1990-01-11', { kind: 'running', span: { days: 1 } }],
    ['2000-06-14', { kind: 'running', span: { days: 3808 } }],
    ['2000-06-15', { kind: 'finished', span: { days: 3809 } }],
    ['2035-01-01', { kind: 'finished', span: { days: 3809 } }],
  ])('on %s is what was known on that day', (asOf, expected) => {
    expect(waitOn(joined, asOf)).toMatchObject(expected);
  });

  it('ends with the approval of the terms where that is what is asked', () => {
    expect(waitOn(joined, '2000-02-19', toApproval).kind).toBe('running');
    expect(waitOn(joined, '2000-02-20', toApproval)).toMatchObject({
      kind: 'finished',
      span: { to: '2000-02-20' },
    });
  });

  it('begins with the working party where that is what is asked', () => {
    expect(waitOn(joined, '1991-01-31', sinceWorkingParty).kind).toBe('not-begun');
    expect(waitOn(joined, '2026-01-01', sinceWorkingParty)).toMatchObject({
      kind: 'finished',
      span: { from: '1991-02-01', to: '2000-06-15' },
    });
  });

  it('of a running accession ends at the as-of date', () => {
    expect(waitOn(negotiating({ application: '1993-09-23' }), '2026-04-22')).toMatchObject({
      kind: 'running',
      span: { from: '1993-09-23', to: '2026-04-22', days: 11_899 },
    });
  });

  it.each([
    ['application', toMembership, { workingPartyEstablished: '2005-05-26' }],
    ['working party', sinceWorkingParty, { application: '2005-05-26' }],
  ])('has no length where no source dates the %s', (_, definition, dates) => {
    const unknown = { kind: 'unknown', missing: 'start' };
    expect(waitOn(negotiating(dates), '2026-04-22', definition)).toEqual(unknown);
    expect(waitOn(member('2010-01-01', dates), '2026-04-22', definition)).toEqual(unknown);
  });

  it('is about where an end of it is not given to the day', () => {
    expect(waitOn(negotiating({ application: '2007' }), '2026-04-22')).toMatchObject({
      span: { about: true, days: 6870 },
    });
    expect(waitOn(joined, '2026-04-22')).toMatchObject({ span: { about: false } });
  });
});

describe('an approval that no source dates', () => {
  const undatedApproval = { application: '1992-09-18', workingPartyAdoption: '1995-07-10' };

  it.each([
    ['before the working party adopted its report', '1995-07-09', { kind: 'running' }],
    ['from the adoption on', '1995-07-10', { kind: 'unknown', missing: 'end' }],
    ['after membership', '2026-04-22', { kind: 'unknown', missing: 'end' }],
  ])('leaves the wait %s %s', (_, asOf, expected) => {
    expect(waitOn(member('1996-01-21', undatedApproval), asOf, toApproval)).toMatchObject(expected);
    expect(waitOn(applicant('ECU'), asOf, toApproval)).toMatchObject(expected);
  });

  it('is past at membership where the adoption is not dated either', () => {
    const bare = member('1996-01-21', { application: '1992-09-18' });
    expect(waitOn(bare, '1996-01-20', toApproval).kind).toBe('running');
    expect(waitOn(bare, '1996-01-21', toApproval)).toEqual({ kind: 'unknown', missing: 'end' });
  });

  it('is Ecuador’s alone among the 38 members', () => {
    const unknown = shippedApplicants.filter((one) => {
      const wait = waitOf(one, toApproval, NEWEST_EVIDENCE);
      return wait.kind === 'unknown' && wait.missing === 'end';
    });
    expect(unknown.map(({ id }) => id)).toEqual(['ECU']);
  });

  it('does not hide the wait of one that still negotiates', () => {
    const running = negotiating(undatedApproval);
    expect(waitOn(running, '2026-04-22', toApproval).kind).toBe('running');
  });
});

describe('what was so on an earlier day', () => {
  it.each([
    ['KAZ', '1996-01-28', false, false],
    ['KAZ', '1996-01-29', true, false],
    ['KAZ', '2015-11-29', true, false],
    ['KAZ', '2015-11-30', true, true],
    ['BLR', '2026-04-22', true, false],
    // No source dates its application; its working party proves that there was one.
    ['STP', '2005-05-25', false, false],
    ['STP', '2005-05-26', true, false],
    // Known to the month only, which stands at its 15th.
    ['DZA', '1987-06-14', false, false],
    ['DZA', '1987-06-15', true, false],
  ])('%s on %s: had applied %s, was a member %s', (id, asOf, applied, joined) => {
    expect(hadAppliedBy(applicant(id), date(asOf))).toBe(applied);
    expect(isMemberOn(applicant(id), date(asOf))).toBe(joined);
  });

  it('is nothing for one of whom no source dates anything', () => {
    expect(hadAppliedBy(negotiating(), NEWEST_EVIDENCE)).toBe(false);
  });

  it('says of a finished wait what every later day says', () => {
    fc.assert(
      fc.property(
        anyApplicant,
        anyDefinition,
        anyDayOnRecord,
        anyDayOnRecord,
        (one, definition, a, b) => {
          const [earlier, later] = a < b ? [a, b] : [b, a];
          const wait = waitOf(one, definition, earlier);
          if (wait.kind === 'finished') expect(waitOf(one, definition, later)).toEqual(wait);
        },
      ),
    );
  });

  it('lets a running wait grow by the days that pass, and by no others', () => {
    fc.assert(
      fc.property(
        anyApplicant,
        anyDefinition,
        anyDayOnRecord,
        anyDayOnRecord,
        (one, definition, a, b) => {
          const [first, second] = [waitOf(one, definition, a), waitOf(one, definition, b)];
          if (first.kind !== 'running' || second.kind !== 'running') return;
          expect(second.span.days - first.span.days).toBe(pointOf(b) - pointOf(a));
        },
      ),
    );
  });

  it('never makes a wait shorter than nothing', () => {
    fc.assert(
      fc.property(anyApplicant, anyDefinition, anyDate, (one, definition, asOf) => {
        const wait = waitOf(one, definition, asOf);
        if (wait.kind === 'running' || wait.kind === 'finished') {
          expect(wait.span.days).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('calls no one a member who had not applied', () => {
    fc.assert(
      fc.property(anyApplicant, anyDayOnRecord, (one, asOf) => {
        if (isMemberOn(one, asOf)) expect(hadAppliedBy(one, asOf)).toBe(true);
      }),
    );
  });
});

describe('a step', () => {
  it.each([
    ['2015-11-30', '2015-11-29', false],
    ['2015-11-30', '2015-11-30', true],
    ['2015-11', '2015-11-14', false],
    ['2015-11', '2015-11-15', true],
    ['2015', '2015-06-30', false],
    ['2015', '2015-07-01', true],
  ])('of %s, seen from %s, had been taken: %s', (step, asOf, taken) => {
    expect(reachedBy(date(step), date(asOf))).toBe(taken);
  });

  it('lies no days into a wait that began, by its point, after it', () => {
    // Uzbekistan applied in December 1994; its working party is dated by the year alone.
    expect(daysInto(date('1994-12'), date('1994'))).toBe(0);
    expect(daysInto(date('1994-12-15'), date('1995-12-15'))).toBe(365);
  });
});
