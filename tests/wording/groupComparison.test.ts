import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import {
  comparisonSentences,
  groupLine,
  logRankSentence,
  unplacedSentence,
} from '../../src/wording/groupComparison.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'working-party', to: 'approval' };
const median = { estimate: 5188, lower: 3737, upper: 6390 };
const notReached = { estimate: undefined, lower: undefined, upper: undefined };

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
    expect(say(0.01, false)).toContain('show that LDCs waited less time than other economies');
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
    expect(unplacedSentence([], 'before-1995')).toBe('');
    expect(unplacedSentence(['Tuvalu'], 'before-1995')).toContain(
      'no source dates the application: Tuvalu.',
    );
    expect(unplacedSentence(['Tuvalu'], 'eaeu')).toContain('your file leaves it open: Tuvalu.');
    const many = Array.from({ length: 31 }, (_, index) => `P${index}`);
    expect(unplacedSentence(many, 'eaeu')).toMatch(/P29; and 1 other\.$/);
  });
});

it('sums up a group in a line', () => {
  const figures = { side: 'within' as const, cases: 14, finished: 10, medianOfFinished: undefined };
  expect(groupLine({ ...figures, median }, 'ldc', toMembership)).toBe(
    'LDCs: 10 of 14 had joined, half after 14.2 years.',
  );
  expect(groupLine({ ...figures, median: notReached }, 'ldc', toMembership)).toBe(
    'LDCs: 10 of 14 had joined, half not reached yet.',
  );
  expect(groupLine({ ...figures, cases: 1, finished: 1, median }, 'ldc', toApproval)).toBe(
    'LDCs: 1 of 1 had its terms approved, half after 14.2 years.',
  );
});
