import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Passed at the second try alone, and so a fault to mend. */
  readonly flaky: number;
  readonly skipped: number;
}

const VitestSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});

const PlaywrightSchema = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

export function vitestCounts(json: string): Counts {
  const report = v.parse(VitestSchema, JSON.parse(json));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    flaky: 0,
    skipped: report.numPendingTests,
  };
}

export function playwrightCounts(json: string): Counts {
  const { stats } = v.parse(PlaywrightSchema, JSON.parse(json));
  return {
    passed: stats.expected,
    failed: stats.unexpected,
    flaky: stats.flaky,
    skipped: stats.skipped,
  };
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  flaky: a.flaky + b.flaky,
  skipped: a.skipped + b.skipped,
});

/** "412 passed, 0 failed, 1 flaky", alone on its line for whoever reads the log by machine. */
export const closingLine = ({ passed, failed, flaky, skipped }: Counts): string =>
  [
    `${passed} passed, ${failed} failed`,
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
