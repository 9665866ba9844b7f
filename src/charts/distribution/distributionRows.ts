import type { EconomyId } from '../../domain/accession.ts';
import type { CohortId } from '../../domain/cohort.ts';
import type { Span } from '../../domain/span.ts';

/** One economy by when it began and how long it has waited. */
export type DistributionRow = {
  readonly id: EconomyId;
  readonly name: string;
  readonly cohort: CohortId;
  readonly finished: boolean;
  readonly span: Span;
  /** Start as a year with decimals: 1993.73 */
  readonly startYear: number;
  /** Never below 0, where the points of partial dates cross within their year. */
  readonly years: number;
};

export type Cohort = {
  readonly id: CohortId;
  /** First and last year of its part of the axis; the last may be the as-of day. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly finished: number;
  readonly rows: readonly DistributionRow[];
};

/**
 * Where a cohort's row stands along the axis: cohorts are one unit wide each, whatever years they
 * span, since five crowded years would else have less room than twenty empty ones.
 */
export function axisPosition(cohort: Cohort, index: number, startYear: number): number {
  const span = cohort.to - cohort.from;
  const share = span > 0 ? (startYear - cohort.from) / span : 0;
  return index + Math.max(0, Math.min(1, share));
}
