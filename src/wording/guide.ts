import type { ProcessBound, ProcessPlace, ProcessStage } from '../domain/processStages.ts';
import { DAYS_PER_YEAR, yearsOf } from '../domain/span.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate, shortDate } from './dates.ts';
import { count, countOf, decimal } from './numbers.ts';
import type { Column } from './tableModel.ts';
import type { TermId } from './glossary.ts';

export const GUIDE_TITLE = 'How an accession works';
export const GUIDE_LEDE =
  'From a letter to membership: the stages, the three tracks on which the terms are negotiated, and the words used for them.';
export const GLOSSARY_TITLE = 'Terms of the field';
export const TRACKS_TITLE = 'Three tracks';
export const TRACKS_INTRO =
  'Between the working party and the package, the terms are negotiated on three tracks at once. Nothing is agreed until all of it is.';

export const BOUND_LABELS: Readonly<Record<ProcessBound, string>> = {
  application: 'Application',
  workingPartyEstablished: 'Working party set up',
  firstMeeting: 'First formal meeting',
  workingPartyAdoption: 'Package adopted',
  approval: 'Terms approved',
  membership: 'Membership',
};

/** What happens from one step to the next, and the terms that it uses. */
export const STAGE_TEXTS: Readonly<
  Record<
    Exclude<ProcessBound, 'application'>,
    { readonly text: string; readonly terms: readonly TermId[] }
  >
> = {
  workingPartyEstablished: {
    text: 'A government applies; the members agree to examine it and set up a working party.',
    terms: ['application', 'working-party'],
  },
  firstMeeting: {
    text: 'The applicant describes its trade regime in a memorandum and answers questions on it.',
    terms: ['memorandum', 'questions-and-replies'],
  },
  workingPartyAdoption: {
    text: 'The working party meets, from factual summary to draft report, while market access is negotiated with each member that asks. At the end it adopts the package.',
    terms: ['formal-meeting', 'factual-summary', 'draft-report', 'accession-package'],
  },
  approval: {
    text: 'The General Council or the Ministerial Conference approves the terms.',
    terms: ['general-council', 'protocol'],
  },
  membership: {
    text: 'The parliament ratifies; thirty days after the notice of it the applicant is a member.',
    terms: ['acceptance', 'article-xii-member'],
  },
};

export const TRACKS = [
  {
    id: 'multilateral',
    name: 'Multilateral',
    text: 'The working party: bringing laws and rules into line with those of the WTO.',
    term: 'working-party',
  },
  {
    id: 'bilateral',
    name: 'Bilateral',
    text: 'Market access for goods and services, with each member that wants to talk. The best terms given to one hold for all.',
    term: 'offers',
  },
  {
    id: 'plurilateral',
    name: 'Plurilateral',
    text: 'State support of agriculture and other single subjects, with the members most concerned.',
    term: 'plurilateral-meeting',
  },
] as const satisfies readonly { readonly term: TermId; readonly [key: string]: string }[];

/** "3.2 years", "8 months", "26 days": the unit that fits the length. */
export function lengthInWords(days: number): string {
  const years = yearsOf(days);
  if (years >= 2) return `${decimal(years)} years`;
  const months = Math.round((days / DAYS_PER_YEAR) * 12);
  return months >= 2 ? countOf(months, 'month') : countOf(Math.round(days), 'day');
}

/** "about 4 years and 2 months" where a date behind it is not given to the day. */
export function medianLength({
  median,
  about,
}: {
  readonly median: number;
  readonly about: boolean;
}): string {
  return `${about ? 'about ' : ''}${lengthInWords(median)}`;
}

/** "application to working party set up" */
export function stageName({ from, to }: Pick<ProcessStage, 'from' | 'to'>): string {
  return `${BOUND_LABELS[from].toLowerCase()} to ${BOUND_LABELS[to].toLowerCase()}`;
}

/** "3 months to 22.4 years" */
export function stageRange({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): string {
  return `${lengthInWords(least)} to ${lengthInWords(most)}`;
}

/** "dated for 33 of the 38 finished": of the others a source lacks for one of the two steps */
export function stageBasis({ measured, finished }: ProcessStage): string {
  return measured === finished
    ? `all ${count(finished)} finished`
    : `dated for ${count(measured)} of the ${count(finished)} finished`;
}

/** The finding over the diagram: which stage takes longest. */
export function processTitle(stages: readonly ProcessStage[]): string {
  const longest = longestStage(stages);
  return longest?.days === undefined
    ? 'The stages of an accession'
    : `The longest stage leads from ${stageName(longest)}: half took more than ${lengthInWords(longest.days.median)}`;
}

function longestStage(stages: readonly ProcessStage[]): ProcessStage | undefined {
  return stages
    .filter(({ days }) => days !== undefined)
    .toSorted((a, b) => (b.days?.median ?? 0) - (a.days?.median ?? 0))[0];
}

export const PROCESS_MEASURE =
  'Median and range of the time that finished accessions spent at each stage, where both steps are dated.';

/** One sentence a stage, for those who read and for those who hear. */
export function processSummary(stages: readonly ProcessStage[], asOf: PartialDate): string {
  const [first] = stages;
  if (first === undefined || first.finished === 0) {
    return `No accession had finished by ${longDate(asOf)}.`;
  }
  const told = stages.map((stage) =>
    stage.days === undefined
      ? `${stageName(stage)}: not dated for any`
      : `${stageName(stage)}: ${lengthInWords(stage.days.median)} (${stageRange(stage.days)}; ${stageBasis(stage)})`,
  );
  return `Median times. ${told.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join('. ')}. The medians of the stages do not add up to that of the whole.`;
}

export function processSource(stages: readonly ProcessStage[], asOf: PartialDate): string {
  const finished = stages[0]?.finished ?? 0;
  return `${countOf(finished, 'finished accession')}, as of ${shortDate(asOf)}. Each date with its source in Durations.`;
}

/** "Member since 30 November 2015", "Since 5 June 1997 between its first formal meeting and …" */
export function placeInWords(name: string, { reached, since, next }: ProcessPlace): string {
  if (reached === undefined || since === undefined) return `${name} had not applied by this day.`;
  if (next === undefined) return `${name} has been a member since ${longDate(since)}.`;
  return `${name} has stood between ${BOUND_LABELS[reached].toLowerCase()} and ${BOUND_LABELS[next].toLowerCase()} since ${longDate(since)}.`;
}

export const STANDS_HERE = 'stands here';
export const NOT_YET = 'not yet';

export const PROCESS_COLUMNS: readonly Column[] = [
  { key: 'stage', header: 'Stage' },
  { key: 'median', header: 'Median', unit: 'days', numeric: true, qualified: true },
  { key: 'least', header: 'Shortest', unit: 'days', numeric: true },
  { key: 'shortest', header: 'Shortest of' },
  { key: 'most', header: 'Longest', unit: 'days', numeric: true },
  { key: 'longest', header: 'Longest of' },
  { key: 'measured', header: 'Dated at both ends', numeric: true },
  { key: 'belarus', header: 'Belarus' },
  { key: 'kazakhstan', header: 'Kazakhstan' },
];

export function processCaption(asOf: PartialDate): string {
  return `Time spent at each stage by accessions finished by ${longDate(asOf)}, in days between the points of dates; for Belarus and Kazakhstan the day on which the stage ended.`;
}
