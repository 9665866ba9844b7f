import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import {
  comparisonSentences,
  fewSentence,
  groupLine,
  joinedSummary,
  logRankSentence,
  medianBand,
  stepSentence,
  unplacedSentence,
  whyMediansDiffer,
} from '../../src/wording/joined.ts';
import { date } from '../support/dates.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'working-party', to: 'approval' };
const asOf = date('2026-04-22');
const median = { estimate: 5188, lower: 3737, upper: 6390 };
const notReached = { estimate: undefined, lower: undefined, upper: undefined };

describe('a step of the curve', () => {
  const step = { years: 11.24, share: 0.38, atRisk: 28, low: 0.26, high: 0.51 };
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

describe('a p-value, as odds', () => {
  it.each([
    [0.00004, 'fewer than 1 in 1,000', 'p < 0.001'],
    [0.007, 'fewer than 1 in 100', 'p = 0.007'],
    [0.04, 'about 1 in 25', 'p = 0.040'],
    [0.34, 'about 1 in 3', 'p = 0.34'],
    [0.62, 'about 6 in 10', 'p = 0.62'],
    [0.97, 'nearly all', 'p = 0.97'],
  ])('%d', (pValue, odds, named) => {
    const text = logRankSentence('ldc', { pValue, withinIsSlower: true });
    expect(text).toContain(`chance alone would give in ${odds} such comparisons`);
    expect(text).toContain(`(log-rank test, ${named})`);
  });

  it('claims a difference only where chance is an unlikely reason', () => {
    const say = (pValue: number, withinIsSlower: boolean) =>
      logRankSentence('ldc', { pValue, withinIsSlower });
    expect(say(0.34, true)).toContain('do not show that LDCs wait longer or shorter');
    expect(say(0.05, true)).toContain('do not show');
    expect(say(0.01, true)).toContain('show that LDCs waited longer than other economies');
    expect(say(0.01, false)).toContain('show that LDCs waited less long than other economies');
  });
});

describe('groups that cannot be compared', () => {
  const sides = (within: number, others: number) => [
    { side: 'within' as const, cases: within, finished: 0 },
    { side: 'others' as const, cases: others, finished: 0 },
  ];

  it.each([
    ['ldc' as const, sides(0, 9), 'This selection holds no LDCs, so nothing is compared.'],
    [
      'before-1995' as const,
      sides(9, 0),
      'This selection holds no economies that applied since 1995, so nothing is compared.',
    ],
    [
      'ldc' as const,
      sides(4, 9),
      'The two groups cannot be compared: none finished while both had cases waiting.',
    ],
  ])('%s', (grouping, groups, text) => {
    expect(comparisonSentences(grouping, groups, undefined)).toEqual([text]);
  });

  it('are said to be small', () => {
    const test = { pValue: 0.5, withinIsSlower: true };
    expect(comparisonSentences('eaeu', sides(5, 40), test)).toContain(
      'With 5 cases on the side of EAEU members, the comparison can show little.',
    );
  });

  it('name those on neither side', () => {
    expect(unplacedSentence([])).toBe('');
    expect(unplacedSentence(['Tuvalu'])).toContain('no source dates the application: Tuvalu.');
  });
});

it.each([
  [undefined, [{ side: 'all' as const, fewFrom: undefined }], ''],
  [
    undefined,
    [{ side: 'all' as const, fewFrom: 26.61 }],
    'Grey from year 26.6 on: fewer than 10 still waited there, so each case moves the curve much.',
  ],
  [
    undefined,
    [{ side: 'all' as const, fewFrom: 0 }],
    'Grey throughout: fewer than 10 still waited there, so each case moves the curve much.',
  ],
  [
    'ldc' as const,
    [
      { side: 'within' as const, fewFrom: 9.8 },
      { side: 'others' as const, fewFrom: 25 },
    ],
    'Grey where fewer than 10 still waited and each case moves the curve much: LDCs from year 9.8 on and Others from year 25.0 on.',
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

it('sums up a group in a line', () => {
  const figures = { side: 'within' as const, cases: 14, finished: 10, medianOfFinished: undefined };
  expect(groupLine({ ...figures, median }, 'ldc', toMembership)).toBe(
    'LDCs: 10 of 14 had joined, half after 14.2 years.',
  );
  expect(groupLine({ ...figures, median: notReached }, 'ldc', toMembership)).toBe(
    'LDCs: 10 of 14 had joined, half not reached yet.',
  );
});
