import type { DurationDefinition } from '../domain/duration.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { shortDate, whenInWords } from './dates.ts';
import { count, countOf, decimal, percent } from './numbers.ts';
import { definitionInWords } from './stageBars.ts';

type Start = DurationDefinition['from'];
type End = DurationDefinition['to'];
type CohortId = 'before-1995' | '1995-1999' | '2000-2004' | 'since-2005';

/** As heads of the cohorts; in a sentence with a small letter. */
export const COHORT_LABELS: Readonly<Record<CohortId, string>> = {
  'before-1995': 'Before 1995',
  '1995-1999': '1995 to 1999',
  '2000-2004': '2000 to 2004',
  'since-2005': '2005 and later',
};

const COHORT_IN_SENTENCE: Readonly<Record<CohortId, string>> = {
  'before-1995': 'before 1995',
  '1995-1999': 'from 1995 to 1999',
  '2000-2004': 'from 2000 to 2004',
  'since-2005': 'in 2005 and later',
};

export const DISTRIBUTION_TITLE: Readonly<Record<Start, string>> = {
  application: 'Waits by year of application',
  'working-party': 'Waits by year of the working party',
};
const BEGAN: Readonly<Record<Start, string>> = { application: 'applied', 'working-party': 'begun' };
const BEGAN_ON: Readonly<Record<Start, string>> = {
  application: 'applied',
  'working-party': 'working party set up',
};
const YEAR_OF: Readonly<Record<Start, string>> = {
  application: 'year of application',
  'working-party': 'year the working party was set up',
};
const FINISHED: Readonly<Record<End, string>> = {
  membership: 'joined',
  approval: 'approved',
};
const FINISHED_AFTER: Readonly<Record<End, string>> = {
  membership: 'joined after',
  approval: 'terms approved after',
};
const FINISHED_STATUS: Readonly<Record<End, string>> = {
  membership: 'Joined',
  approval: 'Terms approved',
};
export const WAITING_STATUS = 'Still waiting';

export const DISTRIBUTION_KEYS =
  'Arrow keys move between economies in the order they began, Page keys by ten; type a name to find it; Enter opens the detail; Escape closes it, then leaves.';
export const NO_WAITS = 'No economy in this selection has a wait that can be measured.';

/** "Joined": what a filled mark means. */
export function finishedStatus({ to }: DurationDefinition): string {
  return FINISHED_STATUS[to];
}

/** "Years from application to membership, by year of application; cohorts are drawn equally wide" */
export function distributionMeasure(definition: DurationDefinition): string {
  return `${distributionAxis(definition)}; cohorts are drawn equally wide`;
}

/** "Years from application to membership, by year of application" */
export function distributionAxis(definition: DurationDefinition): string {
  return `Years from ${definitionInWords(definition)}, by ${YEAR_OF[definition.from]}`;
}

/** By year of application */
export function distributionAxisShort({ from }: DurationDefinition): string {
  return `By ${YEAR_OF[from]}`;
}

/** 15 applied, 9 joined */
export function cohortCounts(
  { cases, finished }: { readonly cases: number; readonly finished: number },
  { from, to }: DurationDefinition,
): string {
  return `${count(cases)} ${BEGAN[from]}, ${count(finished)} ${FINISHED[to]}`;
}

/** Captions of the two rows of counts where the cohorts are too narrow for words. */
export function countCaptions({ from, to }: DurationDefinition) {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { cases: capital(BEGAN[from]), finished: capital(FINISHED[to]) } as const;
}

type RowFacts = {
  readonly name: string;
  readonly start: PartialDate;
  readonly years: number;
  readonly finished: boolean;
};

/** "Kazakhstan: applied on 29 January 1996, joined after 19.8 years" */
export function waitInWords(row: RowFacts, { from, to }: DurationDefinition): string {
  const length = `${decimal(row.years)} years`;
  const end = row.finished ? `${FINISHED_AFTER[to]} ${length}` : `still waiting after ${length}`;
  return `${row.name}: ${BEGAN_ON[from]} ${whenInWords(row.start)}, ${end}`;
}

type CohortFacts = {
  readonly id: CohortId;
  readonly cases: number;
  readonly finished: number;
  readonly followed: number;
  readonly withinTenYears: number | undefined;
};

/** "24 applied before 1995: 20 joined, 38% of all within 10 years." One sentence a cohort. */
export function distributionSummary(
  cohorts: readonly CohortFacts[],
  definition: DurationDefinition,
): string {
  if (cohorts.length === 0) return NO_WAITS;
  return cohorts.map((cohort) => cohortSentence(cohort, definition)).join(' ');
}

function cohortSentence(cohort: CohortFacts, { from, to }: DurationDefinition): string {
  const { id, cases, finished } = cohort;
  const population = `${count(cases)} ${BEGAN[from]} ${COHORT_IN_SENTENCE[id]}`;
  return `${population}: ${count(finished)} ${FINISHED[to]}, ${tenYearShare(cohort)}.`;
}

/** A share speaks of those who began ten years ago or earlier, and says so where some did not. */
function tenYearShare({ cases, followed, withinTenYears }: CohortFacts): string {
  if (withinTenYears === undefined) {
    return 'share within 10 years unknown, too few having begun so long ago';
  }
  const of = followed === cases ? 'of all' : `of the ${count(followed)} begun so long ago`;
  return `${percent(withinTenYears)} ${of} within 10 years`;
}

/** Headers of the table, in the order of its columns. */
export function distributionHeaders(definition: DurationDefinition) {
  return {
    economy: 'Economy',
    cohort: 'Cohort',
    start: definition.from === 'application' ? 'Application' : 'Working party set up',
    years: `Years from ${definitionInWords(definition)}`,
    status: 'Status',
  } as const;
}

/** 59 cases · application to membership · as of 22 Apr 2026 */
export function distributionSource(
  cases: number,
  unmeasured: number,
  asOf: PartialDate,
  definition: DurationDefinition,
): string {
  return [
    countOf(cases, 'case'),
    definitionInWords(definition),
    `as of ${shortDate(asOf)}`,
    ...(unmeasured === 0 ? [] : [`${count(unmeasured)} without a length left out`]),
  ].join(' · ');
}
