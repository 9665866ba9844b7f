import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conditionalShares } from '../../src/domain/conditional.ts';
import { kaplanMeier, stateAt } from '../../src/domain/survival.ts';

const anyCases = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 60 }), event: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe('the share that had joined later, of those who had waited as long', () => {
  test('is worked out by hand', () => {
    // Waited 10 and on: 12 joined, 15 still waits, 20 joined, 30 still waits; 9 had joined before.
    const cases = [
      { time: 9, event: true },
      { time: 12, event: true },
      { time: 15, event: false },
      { time: 20, event: true },
      { time: 30, event: false },
    ];
    const { atRisk, shares } = conditionalShares(cases, 10, [1, 5, 10]);
    expect(atRisk).toBe(4);
    // After 1: nobody. After 5 (at 15): 1 of 4. After 10 (at 20): 1 - 3/4 x 1/2.
    expect(shares.map(({ share }) => share)).toEqual([0, 0.25, 0.625]);
    expect(shares.map((one) => one.atRisk)).toEqual([4, 3, 2]);
  });

  test('is S(a + t) / S(a) of all, whoever they are', () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 0, max: 50 }), (cases, waited) => {
        const all = kaplanMeier(cases);
        const before = stateAt(all, waited).survival;
        for (const { after, share } of conditionalShares(cases, waited, [1, 5, 10]).shares) {
          expect(1 - share).toBeCloseTo(stateAt(all, waited + after).survival / before, 9);
        }
      }),
    );
  });

  test('is not given for a time that nobody was followed for', () => {
    const { atRisk, shares } = conditionalShares([{ time: 12, event: false }], 10, [1, 2, 5]);
    expect(atRisk).toBe(1);
    expect(shares.map(({ after }) => after)).toEqual([1, 2]);
    expect(conditionalShares([], 10, [1])).toEqual({ atRisk: 0, shares: [] });
  });

  test('lies within its band', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        for (const { share, low, high } of conditionalShares(cases, 5, [1, 5, 10, 20]).shares) {
          if (low !== undefined && high !== undefined) {
            expect(low).toBeLessThanOrEqual(share + 1e-12);
            expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          }
        }
      }),
    );
  });
});
