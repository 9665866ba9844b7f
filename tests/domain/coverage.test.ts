import { describe, expect, test } from 'vitest';

import { COVERED_STEPS, coverageOf, coverageSums } from '../../src/domain/coverage.ts';
import { publicSources } from '../support/publicData.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import { NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

function stepOf(
  applicant: Parameters<typeof coverageOf>[0][number],
  step: string,
  day = '2026-01-01',
) {
  const [row] = coverageOf([applicant], date(day));
  return row?.steps.find((one) => one.step === step);
}

describe('a step', () => {
  const joined = member('2015-11-30', { application: '1996-02', draftReport: '2014' });
  const waiting = negotiating({ application: '1993-09-23' });

  test.each([
    ['membership', 'day'],
    ['application', 'month'],
    ['draftReport', 'year'],
    ['memorandum', 'unknown'],
  ])('%s is known to the %s', (step, precision) => {
    expect(stepOf(joined, step)?.precision).toBe(precision);
  });

  test('that a running accession cannot have taken is not reached, not unknown', () => {
    expect(stepOf(waiting, 'membership')?.precision).toBe('not-reached');
    expect(stepOf(waiting, 'memorandum')?.precision).toBe('unknown');
  });

  test('that came after the day asked for is not reached', () => {
    expect(stepOf(joined, 'membership', '2010-01-01')?.precision).toBe('not-reached');
  });

  test('that is not dated has no source, and a dated one has at least one', () => {
    for (const { steps } of coverageOf(shippedApplicants, NEWEST_EVIDENCE)) {
      for (const one of steps) expect(one.sources.length > 0).toBe(one.date !== undefined);
    }
  });
});

test('the sums account for every step of every economy', () => {
  const rows = coverageOf(shippedApplicants, NEWEST_EVIDENCE);
  const steps = rows.flatMap((row) => row.steps);
  const catalogue = publicSources();
  const sums = coverageSums(steps, (key) => catalogue.get(key)?.kind);
  const total = Object.values(sums.precision).reduce((a, b) => a + b, 0);
  expect(total).toBe(shippedApplicants.length * COVERED_STEPS.length);
  const dated = sums.precision.day + sums.precision.month + sums.precision.year;
  expect(sums.oneSource + sums.moreSources).toBe(dated);
  expect([...sums.kinds.values()].reduce((a, b) => a + b, 0)).toBe(dated);
});
