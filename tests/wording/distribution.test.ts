import { expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import { cohortCounts, distributionSummary, waitInWords } from '../../src/wording/distribution.ts';
import { date } from '../support/dates.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'working-party', to: 'approval' };
const kazakhstan = {
  name: 'Kazakhstan',
  span: { from: date('1996-01-29'), about: false },
  years: 19.84,
  finished: true,
};
const armenia = {
  name: 'Armenia',
  span: { from: date('1993-11'), about: true },
  years: 9.2,
  finished: false,
};

it.each([
  [kazakhstan, toMembership, 'Kazakhstan: applied on 29 January 1996, joined after 19.8 years'],
  [armenia, toMembership, 'Armenia: applied in November 1993, still waiting after about 9.2 years'],
  [
    kazakhstan,
    toApproval,
    'Kazakhstan: working party set up on 29 January 1996, terms approved after 19.8 years',
  ],
])('a mark is a full sentence', (row, definition, text) => {
  expect(waitInWords(row, definition)).toBe(text);
});

const cohort = { id: '1995-1999' as const, cases: 17, finished: 11, followed: 17 };

it.each([
  [
    { ...cohort, withinTenYears: 4 / 17 },
    '17 applied from 1995 to 1999: 11 joined, 24% of all within 10 years.',
  ],
  [
    { ...cohort, followed: 9, withinTenYears: 4 / 9 },
    '17 applied from 1995 to 1999: 11 joined, 44% of the 9 that began that long ago within 10 years.',
  ],
  [
    { ...cohort, withinTenYears: undefined },
    '17 applied from 1995 to 1999: 11 joined, share within 10 years unknown, too few began that long ago.',
  ],
])('a cohort is summed up, with its share or without', (facts, text) => {
  expect(distributionSummary([facts], toMembership)).toBe(text);
});

it('says so where there is no wait to show', () => {
  expect(distributionSummary([], toMembership)).toBe(
    'No economy in this selection has a wait that can be measured.',
  );
});

it.each([
  [toMembership, '17 applied, 11 joined'],
  [toApproval, '17 begun, 11 approved'],
])('the head of a cohort follows the definition', (definition, text) => {
  expect(cohortCounts(cohort, definition)).toBe(text);
});

it.each([
  [17, '17 working parties set up from 1995 to 1999: 11 approved, 24% of all within 10 years.'],
  [1, '1 working party set up from 1995 to 1999: 11 approved, 24% of all within 10 years.'],
])('a working party is set up, it does not begin: %d', (cases, text) => {
  const facts = { ...cohort, cases, followed: cases, withinTenYears: 4 / 17 };
  expect(distributionSummary([facts], toApproval)).toBe(text);
});
