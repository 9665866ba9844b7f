import type { CoveragePrecision, CoverageSums, Coverage } from '../domain/coverage.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf, percent } from './numbers.ts';
import { MILESTONE_LABELS, SOURCE_KIND_NAMES } from './provenance.ts';
import type { SourceKind } from '../domain/provenance.ts';

export const COVERAGE_TITLE = 'How well each step is dated';

export function coverageMeasure(asOf: PartialDate): string {
  return `Each step of each accession as of ${longDate(asOf)}: to the day, the month or the year, unknown where no source read dates it, not reached where it was not taken. A value opens its source; a small figure beside it counts the sources where there are several.`;
}

/** What another day than that of the newest evidence does to the steps. */
export function coverageOfDay(asOf: PartialDate, isEarlier: boolean): string {
  return isEarlier
    ? `Shown as it stood on ${longDate(asOf)}: a step dated later counts as not reached. Every economy on record is listed, also one that applied later.`
    : `Shown for ${longDate(asOf)}. No step on record is dated after the newest evidence, so nothing is added to it.`;
}

export const LENS_LABELS = {
  precision: 'Precision',
  kind: 'Kind of source',
  sources: 'Number of sources',
} as const;
export const LENS_LABEL = 'Cells tell';

export const PRECISION_NAMES: Readonly<Record<CoveragePrecision, string>> = {
  day: 'day',
  month: 'month',
  year: 'year',
  unknown: 'unknown',
  'not-reached': 'not reached',
};

/** Over a narrow column. */
export const STEP_SHORT: Readonly<Record<Coverage['step'], string>> = {
  application: 'Applied',
  workingPartyEstablished: 'Working party',
  memorandum: 'Memo\u00adrandum',
  questionsAndReplies: 'Replies',
  initialGoodsOffer: 'Goods offer',
  initialServicesOffer: 'Services offer',
  firstMeeting: 'First meeting',
  factualSummary: 'Factual summary',
  elementsOfDraftReport: 'Elements of draft',
  draftReport: 'Draft report',
  workingPartyAdoption: 'Package adopted',
  approval: 'Terms approved',
  membership: 'Member\u00adship',
};

/** What a cell says for those who hear it: "Application: day, 29 January 1996, 2 sources, WTO". */
export function coverageName(step: Coverage, kind: SourceKind | undefined): string {
  const head = `${MILESTONE_LABELS[step.step]}: ${PRECISION_NAMES[step.precision]}`;
  if (step.date === undefined) return head;
  const by = kind === undefined ? '' : `, ${SOURCE_KIND_NAMES[kind]}`;
  const how = step.inferred ? ', inferred' : '';
  return `${head}, ${longDate(step.date)}${how}, ${countOf(step.sources.length, 'source')}${by}`;
}

/** "Of 780 steps 271 are dated to the day, 40 to the month…; 84 rest on two sources or more." */
export function coverageSummary(
  { precision, oneSource, moreSources }: CoverageSums,
  economies: number,
): string {
  const dated = precision.day + precision.month + precision.year;
  const steps = dated + precision.unknown + precision['not-reached'];
  if (steps === 0) return 'No accession is on record.';
  const share = dated === 0 ? 0 : moreSources / dated;
  return `${countOf(economies, 'economy', 'economies')}, ${count(steps)} steps: ${count(dated)} dated (${count(precision.day)} to the day, ${count(precision.month)} to the month, ${count(precision.year)} to the year), ${count(precision.unknown)} unknown, ${count(precision['not-reached'])} not reached. Of the dated, ${count(moreSources)} (${percent(share)}) rest on two sources or more, ${count(oneSource)} on one.`;
}

export const SUMS_CAPTION = 'Sums by step';
export const SUMS_COLUMNS = [
  { key: 'step', header: 'Step' },
  { key: 'day', header: 'To the day', numeric: true },
  { key: 'month', header: 'To the month', numeric: true },
  { key: 'year', header: 'To the year', numeric: true },
  { key: 'unknown', header: 'Unknown', numeric: true },
  { key: 'not-reached', header: 'Not reached', numeric: true },
  { key: 'more', header: 'Two sources or more', numeric: true },
  { key: 'one', header: 'One source', numeric: true },
] as const;
export const ALL_STEPS = 'All steps';

/** "WTO" over a column of sums. */
/** A kind in a narrow cell, which may break it where it is parted. */
export const KIND_IN_CELL: Readonly<Record<SourceKind, string>> = {
  ...SOURCE_KIND_NAMES,
  government: 'govern\u{AD}ment',
  intergovernmental: 'inter\u{AD}govern\u{AD}mental',
  encyclopedia: 'encyclo\u{AD}pedia',
};

export function kindHeader(kind: SourceKind): string {
  return `First source: ${SOURCE_KIND_NAMES[kind]}`;
}

export const COVERAGE_COLUMNS = [
  { key: 'economy', header: 'Economy' },
  { key: 'step', header: 'Step' },
  { key: 'precision', header: 'Precision' },
  { key: 'date', header: 'Date' },
  { key: 'inferred', header: 'Inferred' },
  { key: 'sources', header: 'Sources', numeric: true },
  { key: 'kinds', header: 'Kinds of source' },
  { key: 'keys', header: 'Keys of the sources' },
] as const;

export const COVERAGE_LABELS = {
  matrix: 'Steps by economy',
  economy: 'Economy',
  dated: 'Dated',
  inferred: 'inferred',
  yes: 'yes',
  no: 'no',
} as const;

/** "9 of 13" */
export function datedOf(dated: number, steps: number): string {
  return `${count(dated)} of ${count(steps)}`;
}

export const COVERAGE_FORMULA =
  'Each economy counts once for each step: its cell in the table above. A date counts by the precision its source gives; the kind is that of the source named first.';
