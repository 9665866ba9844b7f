import type { EconomyId } from '../../domain/accession.ts';
import { DAYS_PER_YEAR } from '../../domain/span.ts';
import type { StagedWait } from '../../domain/stages.ts';
import { shortSpan } from '../../wording/durations.ts';

export type StageBarRow = {
  readonly id: EconomyId;
  readonly name: string;
  readonly wait: StagedWait;
};

/** What stands beside the bar: how long the wait is. */
export function labelOf({ wait }: StageBarRow): string {
  return shortSpan(wait.span);
}

/** What the axis has to hold, in days. */
export function longestOf(rows: readonly StageBarRow[]): number {
  const most = rows.reduce(
    (days, { wait }) => Math.max(days, wait.span.days, wait.span.daysRange.most),
    0,
  );
  // An axis shorter than a year would have no tick but its zero.
  return Math.max(most, DAYS_PER_YEAR);
}
