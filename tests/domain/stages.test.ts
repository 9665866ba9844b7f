import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import { DURATION_ENDS, DURATION_STARTS, waitOf } from '../../src/domain/duration.ts';
import { STAGE_BOUNDS, stagedWait } from '../../src/domain/stages.ts';
import type { StagedWait } from '../../src/domain/stages.ts';
import { anyDate, anyDay, date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import {
  anyDayOnRecord,
  applicant,
  NEWEST_EVIDENCE,
  shippedApplicants,
} from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const DEFINITIONS = DURATION_STARTS.flatMap((from) => DURATION_ENDS.map((to) => ({ from, to })));

// A slip in one stretch shows as a gap, an overlap or a step back.
function expectTiled({ span, stretches }: StagedWait): void {
  const starts = stretches.map(({ from }) => from);
  const ends = stretches.map(({ to }) => to);
  expect(starts).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(ends.at(-1)).toBe(Math.max(0, span.days));
}

// "workingPartyEstablished 0-26", "undated(firstMeeting) 26-900", "open 900-1000"
function inShort(wait: StagedWait | undefined): readonly string[] | undefined {
  return wait?.stretches.map((stretch) => {
    const days = `${stretch.from}-${stretch.to}`;
    if (stretch.kind === 'open') return `open ${days}`;
    return stretch.kind === 'stage'
      ? `${stretch.endsAt} ${days}`
      : `undated(${stretch.missing.join()}) ${days}`;
  });
}

describe('the stretches of a wait', () => {
  it('fill it without gap or overlap, in order, for all 60 applicants on any day', () => {
    fc.assert(
      fc.property(anyDayOnRecord, (asOf) => {
        for (const one of shippedApplicants) {
          for (const definition of DEFINITIONS) {
            const wait = stagedWait(one, definition, asOf);
            if (wait !== undefined) expectTiled(wait);
          }
        }
      }),
    );
  });

  it('do so whatever the precision and order of the dates that a record holds', () => {
    const dates = fc.record(
      {
        application: anyDate,
        workingPartyEstablished: anyDate,
        firstMeeting: anyDate,
        approval: anyDate,
      },
      { requiredKeys: [] },
    );
    const anyDefinition = fc.constantFrom(...DEFINITIONS);
    fc.assert(
      fc.property(dates, anyDate, anyDay, anyDefinition, (steps, joined, asOf, definition) => {
        for (const one of [member(joined, steps), negotiating(steps)]) {
          const wait = stagedWait(one, definition, asOf);
          if (wait !== undefined) expectTiled(wait);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stay inside a wait whose last steps fell in one year, known by year and by day', () => {
    // The approval stands at 1 July, after the membership that it led to.
    const joined = member('2004-03-01', { application: '2000-03-01', approval: '2004' });
    expect(inShort(stagedWait(joined, toMembership, NEWEST_EVIDENCE))).toEqual([
      'undated(workingPartyEstablished,firstMeeting) 0-1461',
      'membership 1461-1461',
    ]);
  });

  it('are drawn for exactly those whose wait has a length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedApplicants), anyDayOnRecord, (one, asOf) => {
        for (const definition of DEFINITIONS) {
          const { kind } = waitOf(one, definition, asOf);
          const staged = stagedWait(one, definition, asOf)?.kind;
          expect(staged).toBe(kind === 'finished' || kind === 'running' ? kind : undefined);
        }
      }),
    );
  });

  it('name each bound in the order of the process, once', () => {
    for (const one of shippedApplicants) {
      const stretches = stagedWait(one, toMembership, NEWEST_EVIDENCE)?.stretches ?? [];
      const bounds = stretches.flatMap((stretch) => {
        if (stretch.kind === 'open') return [];
        return stretch.kind === 'stage' ? [stretch.endsAt] : stretch.missing;
      });
      expect(bounds).toEqual(STAGE_BOUNDS.filter((bound) => bounds.includes(bound)));
    }
  });

  it('are open at the end for a running wait, and for no other', () => {
    for (const one of shippedApplicants) {
      const wait = stagedWait(one, toMembership, NEWEST_EVIDENCE);
      const open = wait?.stretches.map(({ kind }) => kind === 'open') ?? [];
      expect(open.indexOf(true)).toBe(wait?.kind === 'running' ? open.length - 1 : -1);
    }
  });
});

describe('the stages of', () => {
  it.each<[string, string, DurationDefinition, string, readonly string[]]>([
    [
      'Kazakhstan',
      'KAZ',
      toMembership,
      '2026-04-22',
      [
        'workingPartyEstablished 0-8',
        'firstMeeting 8-415',
        'approval 415-7119',
        'membership 7119-7245',
      ],
    ],
    [
      'Kazakhstan, from working party to approval',
      'KAZ',
      { from: 'working-party', to: 'approval' },
      '2026-04-22',
      ['firstMeeting 0-407', 'approval 407-7111'],
    ],
    [
      'Kazakhstan, when its terms were approved but not yet in force',
      'KAZ',
      toMembership,
      '2015-09-01',
      ['workingPartyEstablished 0-8', 'firstMeeting 8-415', 'approval 415-7119', 'open 7119-7155'],
    ],
    [
      'Belarus, still negotiating',
      'BLR',
      toMembership,
      '2026-04-22',
      ['workingPartyEstablished 0-34', 'firstMeeting 34-1351', 'open 1351-11899'],
    ],
    [
      'Ecuador, whose approval no source dates',
      'ECU',
      toMembership,
      '2026-04-22',
      ['workingPartyEstablished 0-11', 'firstMeeting 11-305', 'undated(approval) 305-1220'],
    ],
    [
      'Samoa, whose first meeting no source dates',
      'WSM',
      toMembership,
      '2026-04-22',
      ['workingPartyEstablished 0-91', 'undated(firstMeeting) 91-4994', 'membership 4994-5139'],
    ],
    [
      'Cambodia, of which neither start of work is dated',
      'KHM',
      toMembership,
      '2026-04-22',
      ['undated(workingPartyEstablished,firstMeeting) 0-3192', 'membership 3192-3590'],
    ],
    // Nothing says that the first meeting has been held, so nothing is called undated.
    [
      'Bhutan, of which no meeting is dated',
      'BTN',
      toMembership,
      '2026-04-22',
      ['workingPartyEstablished 0-21', 'open 21-9716'],
    ],
  ])('%s', (_, id, definition, asOf, expected) => {
    expect(inShort(stagedWait(applicant(id), definition, date(asOf)))).toEqual(expected);
  });

  it('one whose dates cross within a year have no length, and none below it', () => {
    // Applied in December 1994; the working party is dated by the year alone.
    const [first] = inShort(stagedWait(applicant('UZB'), toMembership, NEWEST_EVIDENCE)) ?? [];
    expect(first).toBe('workingPartyEstablished 0-0');
  });
});
