import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import {
  fewSentence,
  joinedSummary,
  medianBand,
  stepSentence,
  whyMediansDiffer,
} from '../../src/wording/joined.ts';
import { date } from '../support/dates.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'working-party', to: 'approval' };
const asOf = date('2026-04-22');
const median = { estimate: 5188, lower: 3737, upper: 6390 };
const notReached = { estimate: undefined, lower: undefined, upper: undefined };

describe('a step of the curve', () => {
  const step = { years: 11.24, about: false, share: 0.38, atRisk: 28, low: 0.26, high: 0.51 };
  const cases = [
    { name: 'Fiji', finished: true },
    { name: 'Iraq', finished: false },
    { name: 'Chad', finished: false },
  ];

  it.each([
    [
      toMembership,
      '',
      '11.2 years: 38% had joined, 28 still waiting until then; 95% band 26% to 51%. Joined: Fiji. Still waiting: Iraq and Chad.',
    ],
    [
      toApproval,
      'LDCs',
      'LDCs, 11.2 years: 38% had their terms approved, 28 still waiting until then; 95% band 26% to 51%. Terms approved: Fiji. Still waiting: Iraq and Chad.',
    ],
  ])('is a full sentence', (definition, group, text) => {
    expect(stepSentence({ ...step, cases }, definition, group)).toBe(text);
  });

  it.each([
    ['', 'About 11.2 years: 38%'],
    ['LDCs', 'LDCs, about 11.2 years: 38%'],
  ])('says so where its length is not counted to the day, in the group "%s"', (group, head) => {
    const text = stepSentence({ ...step, about: true, cases }, toMembership, group);
    expect(text.startsWith(head)).toBe(true);
  });

  it('names the first of very many, and how many more there are', () => {
    const many = Array.from({ length: 700 }, (_, n) => ({
      name: `Place ${n + 1}`,
      finished: true,
    }));
    const text = stepSentence({ ...step, cases: many }, toMembership);
    expect(text).toMatch(/Joined: Place 1; Place 2; .*Place 20; and 680 others\.$/);
    expect(stepSentence({ ...step, cases: many.slice(0, 20) }, toMembership)).toMatch(
      /Place 19 and Place 20\.$/,
    );
  });

  it('has no band where none is defined', () => {
    const text = stepSentence(
      { ...step, low: undefined, high: undefined, cases: [] },
      toMembership,
    );
    expect(text).not.toContain('band');
  });
});

describe('the summary', () => {
  it.each([
    [
      59,
      38,
      median,
      'Of 59 economies 38 had joined by 22 April 2026. By the estimate, half had joined after 14.2 years.',
    ],
    [
      59,
      12,
      notReached,
      'Of 59 economies 12 had joined by 22 April 2026. The estimate has not reached half, so there is no median yet.',
    ],
    [
      3,
      3,
      median,
      'All 3 economies had joined by 22 April 2026. By the estimate, half had joined after 14.2 years.',
    ],
    [5, 0, notReached, 'None of 5 economies had joined by 22 April 2026. The curve stays at 0%.'],
    [
      1,
      0,
      notReached,
      'The one economy measured had not joined by 22 April 2026. One case makes no estimate; the curve shows that case.',
    ],
    [0, 0, notReached, 'No economy in this selection has a wait that can be measured.'],
  ])('of %d cases, %d of them finished', (cases, finished, estimate, text) => {
    const figures = { cases, finished, median: estimate, medianOfFinished: undefined };
    expect(joinedSummary(figures, toMembership, asOf)).toBe(text);
  });
});

it.each([
  [1, 1, 'The one economy measured had its terms approved by 22 April 2026.'],
  [2, 1, 'Of 2 economies 1 had its terms approved by 22 April 2026.'],
  [5, 2, 'Of 5 economies 2 had their terms approved by 22 April 2026.'],
])('of %d economies %d had terms of their own', (cases, finished, text) => {
  const figures = { cases, finished, median: notReached, medianOfFinished: undefined };
  expect(joinedSummary(figures, toApproval, asOf).startsWith(text)).toBe(true);
});

describe('why the medians differ', () => {
  it.each([
    [
      59,
      38,
      median,
      3500,
      'The median of the finished cases is 4.6 years shorter because it leaves out the 21 still waiting; the other counts their time so far.',
    ],
    [
      39,
      38,
      median,
      3500,
      'The median of the finished cases is 4.6 years shorter because it leaves out the one still waiting; the other counts its time so far.',
    ],
    [38, 38, median, 5188, 'No case is still waiting, so both medians say the same.'],
    [
      40,
      10,
      notReached,
      3500,
      'The median of the 10 finished cases leaves out the 30 still waiting, so it is too short an answer; the estimate counts them and has not reached half.',
    ],
    [
      59,
      38,
      median,
      5190,
      'Both medians agree here, though that of the finished cases leaves out the 21 still waiting.',
    ],
    [59, 0, notReached, undefined, ''],
  ])('%d cases, %d finished', (cases, finished, estimate, medianOfFinished, text) => {
    expect(whyMediansDiffer({ cases, finished, median: estimate, medianOfFinished })).toBe(text);
  });
});

it.each([
  [undefined, [{ side: 'all' as const, fewFrom: undefined }], ''],
  [
    undefined,
    [{ side: 'all' as const, fewFrom: 26.61 }],
    'Grey from year 26.6 on: fewer than 10 still waited there, so each case moves the curve a good deal.',
  ],
  [
    undefined,
    [{ side: 'all' as const, fewFrom: 0 }],
    'Grey throughout: fewer than 10 still waited there, so each case moves the curve a good deal.',
  ],
  [
    'ldc' as const,
    [
      { side: 'within' as const, fewFrom: 9.8 },
      { side: 'others' as const, fewFrom: 25 },
    ],
    'Grey where fewer than 10 still waited and each case moves the curve a good deal: LDCs from year 9.8 on and Others from year 25.0 on.',
  ],
])('says where the curve is grey and why', (grouping, groups, text) => {
  expect(fewSentence(groups, grouping)).toBe(text);
});

it.each([
  [median, '95% band 10.2 to 17.5\u00a0y'],
  [{ lower: 3737, upper: undefined }, '95% band from 10.2 y, upper end not reached'],
  [notReached, '95% band not reached'],
])('the band of a median', (band, text) => {
  expect(medianBand(band)).toBe(text);
});
