import { expect, test } from 'vitest';

import {
  addCounts,
  closingLine,
  playwrightCounts,
  vitestCounts,
} from '../../scripts/testCounts.ts';

const unit = JSON.stringify({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2 });
const e2e = JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } });

test('the counts of both runners add up, and a test that passed at its second try stands apart', () => {
  expect(addCounts(vitestCounts(unit), playwrightCounts(e2e))).toEqual({
    passed: 47,
    failed: 2,
    flaky: 1,
    skipped: 2,
  });
});

test('the closing line names flaky and skipped tests only when there are any', () => {
  const counts = { passed: 47, failed: 0, flaky: 0, skipped: 0 };
  expect(closingLine(counts)).toBe('47 passed, 0 failed');
  expect(closingLine({ ...counts, flaky: 1 })).toBe('47 passed, 0 failed, 1 flaky');
  expect(closingLine({ ...counts, failed: 3, skipped: 2 })).toBe('47 passed, 3 failed, 2 skipped');
});

test('a report of another shape is refused, not counted as nothing', () => {
  expect(() => vitestCounts('{}')).toThrow('numPassedTests');
});
