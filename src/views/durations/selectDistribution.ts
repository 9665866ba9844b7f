import type { Cohort, DistributionRow } from '../../charts/distribution/distributionRows.ts';
import { tickYears } from '../../charts/tickYears.ts';
import type { CohortId } from '../../domain/cohort.ts';
import { COHORTS } from '../../domain/cohort.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { partsOf, partsOfDay, pointOf } from '../../domain/partialDate.ts';
import type { Measured } from '../../domain/population.ts';
import { DAYS_PER_YEAR, yearsOf } from '../../domain/span.ts';
import type { DurationsSelection } from './selectDurations.ts';

const TEN_YEARS_DAYS = 10 * DAYS_PER_YEAR;
/** Of fewer than these a share would say more than they can bear. */
const ENOUGH_FOR_SHARE = 5;
const BOUNDS: Readonly<Record<CohortId, number>> = {
  'before-1995': -Infinity,
  '1995-1999': 1995,
  '2000-2004': 2000,
  'since-2005': 2005,
};

export type CohortFigures = {
  readonly id: CohortId;
  readonly cases: number;
  readonly finished: number;
  /** How many began ten years ago or earlier. */
  readonly followed: number;
  /** How many of those finished in that time. */
  readonly early: number;
  /** Share of `followed` that finished in that time; undefined where they are too few. */
  readonly withinTenYears: number | undefined;
};

export type DistributionSelection = {
  readonly definition: DurationDefinition;
  /** Those that hold cases, in the order of time. */
  readonly cohorts: readonly Cohort[];
  readonly figures: readonly CohortFigures[];
  /** From 0 on; the last ends the axis. */
  readonly yearTicks: readonly number[];
};

/** Every wait by the year it began, in cohorts. */
export function selectDistribution(selection: DurationsSelection): DistributionSelection {
  const { measured, definition, asOf } = selection;
  const rows = measured.map(rowOf).toSorted((a, b) => a.startYear - b.startYear);
  const byCohort = new Map<CohortId, DistributionRow[]>(COHORTS.map((id) => [id, []]));
  for (const row of rows) byCohort.get(row.cohort)?.push(row);
  const present = [...byCohort].filter(([, own]) => own.length > 0);
  return {
    definition,
    cohorts: present.map(([id, own]) => cohortOf(id, own, asOf)),
    figures: present.map(([id, own]) => figuresOf(id, own, asOf)),
    yearTicks: tickYears(rows.reduce((most, { years }) => Math.max(most, years), 0)),
  };
}

function rowOf({ applicant: { id, name }, wait }: Measured): DistributionRow {
  const { span } = wait;
  return {
    id,
    name,
    cohort: cohortAt(span.from),
    finished: wait.kind === 'finished',
    span,
    startYear: decimalYear(span.from),
    years: yearsOf(Math.max(0, span.days)),
  };
}

function cohortAt(start: PartialDate): CohortId {
  const { year } = partsOf(start);
  return COHORTS.findLast((id) => year >= BOUNDS[id]) ?? 'before-1995';
}

/** 1993.73 for 23 September 1993, by the point of a partial date. */
export function decimalYear(date: PartialDate): number {
  const { year, month, day } = partsOfDay(pointOf(date));
  return year + (month - 1) / 12 + (day - 1) / 366;
}

function cohortOf(id: CohortId, own: readonly DistributionRow[], asOf: PartialDate): Cohort {
  const next = COHORTS[COHORTS.indexOf(id) + 1];
  const first = Math.floor(own[0]?.startYear ?? 0);
  return {
    id,
    from: Number.isFinite(BOUNDS[id]) ? BOUNDS[id] : first,
    to: Math.min(decimalYear(asOf), next === undefined ? Infinity : BOUNDS[next]),
    cases: own.length,
    finished: own.filter(({ finished }) => finished).length,
    rows: own,
  };
}

function figuresOf(
  id: CohortId,
  own: readonly DistributionRow[],
  asOf: PartialDate,
): CohortFigures {
  const followed = own.filter(({ span }) => pointOf(asOf) - pointOf(span.from) >= TEN_YEARS_DAYS);
  const early = followed.filter(({ finished, span }) => finished && span.days <= TEN_YEARS_DAYS);
  return {
    id,
    cases: own.length,
    finished: own.filter(({ finished }) => finished).length,
    followed: followed.length,
    early: early.length,
    withinTenYears: followed.length < ENOUGH_FOR_SHARE ? undefined : early.length / followed.length,
  };
}
