import { expect, test } from 'vitest';

import {
  addCounts,
  closingLine,
  playwrightCounts,
  vitestCounts,
} from '../../scripts/testCounts.ts';

const unit = JSON.stringify({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2 });
const e2e = JSON.stringify({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } });

test('the counts of both runners add up, and a test that passed at its second try has passed', () => {
  expect(addCounts(vitestCounts(unit), playwrightCounts(e2e))).toEqual({
    passed: 48,
    failed: 2,
    skipped: 2,
  });
});

test('the closing line names skipped tests only when there are any', () => {
  expect(closingLine({ passed: 47, failed: 0, skipped: 0 })).toBe('47 passed, 0 failed');
  expect(closingLine({ passed: 47, failed: 3, skipped: 2 })).toBe('47 passed, 3 failed, 2 skipped');
});

test('a report of another shape is refused, not counted as nothing', () => {
  expect(() => vitestCounts('{}')).toThrow('numPassedTests');
});
