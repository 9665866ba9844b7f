import type { StageBarRow } from '../../charts/stage-bars/barRow.ts';
import type { Applicant } from '../../domain/accession.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { applicantsOf, vouchedBefore } from '../../domain/dataset.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { hadAppliedBy, isMemberOn } from '../../domain/duration.ts';
import { belongsTo } from '../../domain/grouping.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { pointOf } from '../../domain/partialDate.ts';
import type { Measured, Unmeasured } from '../../domain/population.ts';
import { measureAll } from '../../domain/population.ts';
import { stagesOf } from '../../domain/stages.ts';
import type { DurationsSearch, GroupFilter, Sort, StatusFilter } from './search.ts';

/** What the filters, the definition and the as-of date leave, and all the reader sees of it. */
export type DurationsSelection = {
  readonly asOf: PartialDate;
  /** The newest evidence, where `asOf` is later: nothing is known of the time between. */
  readonly vouched: PartialDate | undefined;
  readonly definition: DurationDefinition;
  /** How many the other filters leave in each status. */
  readonly statusCounts: Readonly<Record<StatusFilter, number>>;
  readonly chosen: readonly Applicant[];
  readonly measured: readonly Measured[];
  readonly unmeasured: readonly Unmeasured[];
  readonly rows: readonly StageBarRow[];
  readonly group: GroupFilter;
  /** Applicants that the group filter can place on neither side. */
  readonly unplaced: readonly Applicant[];
  /** Every applicant of that day, filters aside. */
  readonly applied: readonly Applicant[];
  /** Those of them whose wait has a length. */
  readonly measuredOfDay: readonly Measured[];
};

/** The parts of the search that change which figures are shown. */
export type FigureSearch = Omit<DurationsSearch, 'highlight' | 'show' | 'data' | 'compare'>;

/** Everyone's wait on one day by one definition, which no filter and no order changes. */
export type MeasuredDay = {
  readonly asOf: PartialDate;
  readonly definition: DurationDefinition;
  readonly applied: readonly Applicant[];
  readonly measured: readonly DrawnWait[];
  readonly unmeasured: readonly Unmeasured[];
};

type DrawnWait = Measured & { readonly row: StageBarRow };

export function selectDay(
  dataset: Dataset,
  { from, to, asof }: Pick<FigureSearch, 'from' | 'to' | 'asof'>,
): MeasuredDay {
  const asOf = asof ?? dataset.newestEvidence;
  const definition: DurationDefinition = { from, to };
  const applied = applicantsOf(dataset.economies).filter((one) => hadAppliedBy(one, asOf));
  const { measured, unmeasured } = measureAll(applied, definition, asOf);
  return {
    asOf,
    definition,
    applied,
    measured: measured.map(({ applicant, wait }) => {
      const { id, name } = applicant;
      const row = { id, name, wait: stagesOf(applicant, wait, definition, asOf) };
      return { applicant, wait, row };
    }),
    unmeasured,
  };
}

export function selectDurations(
  dataset: Dataset,
  search: FigureSearch,
  day: MeasuredDay = selectDay(dataset, search),
): DurationsSelection {
  const { asOf, definition, applied } = day;
  const inRegion = applied.filter((one) => isInRegion(one, search.region));
  const placed = inRegion.filter((one) => isInGroup(one, search.group) === true);
  const chosen = placed.filter((one) => hasStatus(one, search.status, asOf));
  const { measured, unmeasured } =
    chosen.length === applied.length ? day : among(day, new Set(chosen));
  return {
    asOf,
    vouched: vouchedBefore(asOf, dataset),
    definition,
    statusCounts: countStatuses(placed, asOf),
    chosen,
    measured,
    unmeasured,
    rows: sortMeasured(measured, search.sort, asOf).map(({ row }) => row),
    group: search.group,
    unplaced: inRegion.filter((one) => isInGroup(one, search.group) === undefined),
    applied,
    measuredOfDay: day.measured,
  };
}

function among(
  { measured, unmeasured }: MeasuredDay,
  chosen: ReadonlySet<Applicant>,
): Pick<MeasuredDay, 'measured' | 'unmeasured'> {
  return {
    measured: measured.filter(({ applicant }) => chosen.has(applicant)),
    unmeasured: unmeasured.filter(({ applicant }) => chosen.has(applicant)),
  };
}

function isInRegion(applicant: Applicant, region: DurationsSearch['region']): boolean {
  return region === 'any' || applicant.region.name.toLowerCase() === region;
}

function isInGroup(applicant: Applicant, group: GroupFilter): boolean | undefined {
  if (group === 'any') return true;
  if (group !== 'since-1995') return belongsTo(applicant, group);
  const before = belongsTo(applicant, 'before-1995');
  return before === undefined ? undefined : !before;
}

function hasStatus(applicant: Applicant, status: StatusFilter, asOf: PartialDate): boolean {
  return status === 'all' || isMemberOn(applicant, asOf) === (status === 'member');
}

function countStatuses(
  applicants: readonly Applicant[],
  asOf: PartialDate,
): DurationsSelection['statusCounts'] {
  const member = applicants.filter((one) => isMemberOn(one, asOf)).length;
  return { all: applicants.length, member, negotiating: applicants.length - member };
}

const compareNames = new Intl.Collator('en').compare;
/** Sorts after every date; finite, since a difference of infinities is no number. */
const LAST = Number.MAX_SAFE_INTEGER;

function sortMeasured(
  measured: readonly DrawnWait[],
  sort: Sort,
  asOf: PartialDate,
): readonly DrawnWait[] {
  const key = sortKey(sort, asOf);
  // Each key is found once, and names are compared only where keys are equal: both take their time.
  return measured
    .map((one) => ({ one, key: key(one) }))
    .toSorted((a, b) => a.key - b.key || compareNames(a.one.applicant.name, b.one.applicant.name))
    .map(({ one }) => one);
}

function sortKey(sort: Sort, asOf: PartialDate): (one: Measured) => number {
  switch (sort) {
    case 'longest':
      return ({ wait }) => -wait.span.days;
    case 'shortest':
      return ({ wait }) => wait.span.days;
    case 'applied':
      return ({ applicant }) => pointOrLast(applicant.milestones.application?.date);
    case 'joined':
      return ({ applicant }) => joinedOrLast(applicant, asOf);
    case 'name':
      return () => 0;
  }
}

/** Who had not joined by the day comes after all who had. */
function joinedOrLast(applicant: Applicant, asOf: PartialDate): number {
  if (applicant.status !== 'member' || !isMemberOn(applicant, asOf)) return LAST;
  return pointOf(applicant.milestones.membership.date);
}

function pointOrLast(date: PartialDate | undefined): number {
  return date === undefined ? LAST : pointOf(date);
}
