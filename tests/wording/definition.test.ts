import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import { DURATION_ENDS, DURATION_STARTS } from '../../src/domain/duration.ts';
import {
  definitionInWords,
  durationHeader,
  finishedInShort,
  finishedStatus,
  finishedVerb,
  hadFinished,
  haveFinished,
} from '../../src/wording/definition.ts';
import { seriesSource } from '../../src/wording/series.ts';
import { date } from '../support/dates.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const seatedToMembership: DurationDefinition = { from: 'working-party', to: 'membership' };
const toApproval: DurationDefinition = { from: 'application', to: 'approval' };

describe('the definition', () => {
  it('is named in full, each of the four otherwise', () => {
    const named = DURATION_STARTS.flatMap((from) =>
      DURATION_ENDS.map((to) => definitionInWords({ from, to })),
    );
    expect(named).toEqual([
      'application to membership',
      'application to approval of the terms',
      'the establishment of the working party to membership',
      'the establishment of the working party to approval of the terms',
    ]);
  });

  it('heads a column with a capital letter', () => {
    expect(durationHeader(toApproval)).toBe('Application to approval of the terms');
  });

  it('says in each form what ends a wait', () => {
    const forms = [finishedInShort, finishedStatus, finishedVerb, hadFinished, haveFinished];
    expect(forms.map((form) => form(toMembership))).toEqual([
      'joined',
      'Joined',
      'joined',
      'had joined',
      'have joined',
    ]);
    expect(forms.map((form) => form(toApproval))).toEqual([
      'approved',
      'Terms approved',
      'had their terms approved',
      'had their terms approved',
      'have their terms approved',
    ]);
  });

  it('gives one economy its own terms, and several theirs', () => {
    expect(hadFinished(toApproval, 1)).toBe('had its terms approved');
    expect(finishedVerb(toApproval, 1)).toBe('had its terms approved');
    expect(hadFinished(toApproval, 2)).toBe('had their terms approved');
    expect(hadFinished(toMembership, 1)).toBe('had joined');
  });
});

it.each([
  [
    toMembership,
    1,
    '59 cases · application to membership · as of 22 Apr 2026 · 1 without a length left out',
  ],
  [
    seatedToMembership,
    0,
    '59 cases · the establishment of the working party to membership · as of 22 Apr 2026',
  ],
])('the source of a series names its definition in full', (definition, unmeasured, text) => {
  expect(seriesSource(59, unmeasured, date('2026-04-22'), definition, {})).toBe(text);
});

const folder = new URL('../../src/wording/', import.meta.url);

it.each(['Still waiting', 'not reached', 'No economy in this selection has a wait'])(
  '"%s" is worded in one place',
  (words) => {
    const holding = readdirSync(folder).filter((name) =>
      new RegExp(`= '${words}`).test(readFileSync(new URL(name, folder), 'utf8')),
    );
    expect(holding).toHaveLength(1);
  },
);
