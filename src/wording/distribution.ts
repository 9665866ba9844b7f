import type { CohortId } from '../domain/cohort.ts';
import type { DurationDefinition } from '../domain/duration.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Span } from '../domain/span.ts';
import { whenInWords } from './dates.ts';
import { durationHeader, finishedInShort, finishedStatus, STILL_WAITING } from './definition.ts';
import { ifUnchanged } from './durationFindings.ts';
import { about } from './durations.ts';
import { count, countOf, decimal, percent, sentence } from './numbers.ts';
import { NO_WAITS } from './series.ts';
import { durationAxisTitle } from './stageBars.ts';

type Start = DurationDefinition['from'];

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

export const DISTRIBUTION_KEYS =
  'Arrow keys move between economies in the order they began, Page keys by ten; type a name to find it; Enter opens the detail; Escape closes it, then leaves.';

/** "Years from application to membership, by year of application; cohorts are drawn equally wide" */
export function distributionMeasure(definition: DurationDefinition): string {
  const axis = `${durationAxisTitle(definition)}, by ${YEAR_OF[definition.from]}`;
  return `${axis}; cohorts are drawn equally wide`;
}

/** By year of application */
export function distributionAxisShort({ from }: DurationDefinition): string {
  return `By ${YEAR_OF[from]}`;
}

/** 15 applied, 9 joined */
export function cohortCounts(
  { cases, finished }: { readonly cases: number; readonly finished: number },
  definition: DurationDefinition,
): string {
  const ended = `${count(finished)} ${finishedInShort(definition)}`;
  return `${count(cases)} ${BEGAN[definition.from]}, ${ended}`;
}

/** Captions of the two rows of counts where the cohorts are too narrow for words. */
export function countCaptions(definition: DurationDefinition) {
  return {
    cases: sentence(BEGAN[definition.from]),
    finished: sentence(finishedInShort(definition)),
  } as const;
}

type RowFacts = {
  readonly name: string;
  readonly span: Pick<Span, 'from' | 'about'>;
  readonly years: number;
  readonly finished: boolean;
};

/**
 * "Kazakhstan: applied on 29 January 1996, joined after 19.8 years"
 * "Iraq: applied in 2004, still waiting after about 21.8 years"
 */
export function waitInWords(row: RowFacts, definition: DurationDefinition): string {
  const { name, span, years, finished } = row;
  const status = finished ? finishedStatus(definition) : STILL_WAITING;
  const began = `${BEGAN_ON[definition.from]} ${whenInWords(span.from)}`;
  return `${name}: ${began}, ${status.toLowerCase()} after ${about(span, `${decimal(years)} years`)}`;
}

type CohortFacts = {
  readonly id: CohortId;
  readonly cases: number;
  readonly finished: number;
  readonly followed: number;
  readonly withinTenYears: number | undefined;
};

/** "24 applied before 1995: 20 joined, 54% of all within 10 years." One sentence a cohort. */
export function distributionSummary(
  cohorts: readonly CohortFacts[],
  definition: DurationDefinition,
  /** The newest evidence, where the day asked for is later. */
  vouched?: PartialDate,
): string {
  if (cohorts.length === 0) return NO_WAITS;
  return [
    ...cohorts.map((cohort) => cohortSentence(cohort, definition)),
    ...(vouched === undefined ? [] : [`This holds${ifUnchanged(vouched).replace(',', '')}.`]),
  ].join(' ');
}

function cohortSentence(cohort: CohortFacts, definition: DurationDefinition): string {
  const { id, cases, finished } = cohort;
  const population = `${begunInWords(cases, definition)} ${COHORT_IN_SENTENCE[id]}`;
  return `${population}: ${count(finished)} ${finishedInShort(definition)}, ${tenYearShare(cohort)}.`;
}

/** "24 applied", "15 working parties set up" */
function begunInWords(cases: number, { from }: DurationDefinition): string {
  if (from === 'application') return `${count(cases)} ${BEGAN[from]}`;
  return `${countOf(cases, 'working party', 'working parties')} set up`;
}

/** A share speaks of those who began ten years ago or earlier, and says so where some did not. */
function tenYearShare({ cases, followed, withinTenYears }: CohortFacts): string {
  if (withinTenYears === undefined) {
    return 'share within 10 years unknown, too few began that long ago';
  }
  const of = followed === cases ? 'of all' : `of the ${count(followed)} that began that long ago`;
  return `${percent(withinTenYears)} ${of} within 10 years`;
}

export const COHORTS_FORMULA =
  'Each wait belongs to the cohort in which it began. A share within 10 years is of those alone that began 10 years (3,652.425 days) or more before the as-of date, so that each had that long; no share is told of fewer than five.';

/** "Before 1995: 24 applied, 20 joined; of the 24 waits … 13 ended within 10 years: 13 ÷ 24 = 54%." */
export function cohortFormula(
  cohort: CohortFacts & { readonly early: number },
  definition: DurationDefinition,
): string {
  const { id, followed, early, withinTenYears } = cohort;
  const counts = `${COHORT_LABELS[id]}: ${cohortCounts(cohort, definition)}`;
  const began = `${countOf(followed, 'wait')} that began 10 years ago or earlier`;
  if (withinTenYears === undefined) return `${counts}; of the ${began} no share is told.`;
  return `${counts}; of the ${began} ${count(early)} ended within 10 years: ${count(early)} ÷ ${count(followed)} = ${percent(withinTenYears)}.`;
}

/** Headers of the table, in the order of its columns. */
export function distributionHeaders(definition: DurationDefinition) {
  return {
    economy: 'Economy',
    cohort: 'Cohort',
    start: definition.from === 'application' ? 'Application' : 'Working party set up',
    duration: durationHeader(definition),
    status: 'Status',
  } as const;
}
