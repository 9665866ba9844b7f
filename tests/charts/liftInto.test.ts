import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftInto } from '../../src/charts/liftInto.ts';

test('a tip with room below its mark stays there', () => {
  expect(liftInto({ top: 100, height: 80 }, 720)).toBe(0);
});

test('a tip that the window can hold is never cut by its lower edge', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: 2000 }),
      fc.integer({ min: 1, max: 700 }),
      (top, height) => {
        const shown = top - liftInto({ top, height }, 720);
        expect(shown).toBeGreaterThanOrEqual(8);
        expect(shown + height).toBeLessThanOrEqual(720);
      },
    ),
  );
});

test('a tip higher than the window begins at its top', () => {
  expect(500 - liftInto({ top: 500, height: 900 }, 720)).toBe(8);
});
