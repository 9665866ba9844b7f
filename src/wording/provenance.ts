import type { AccessionDocument, Meetings } from '../domain/accession.ts';
import type { FactField, MilestoneField } from '../domain/economyFacts.ts';
import type { HeldCount } from '../domain/meetings.ts';
import { parsePartialDate } from '../domain/partialDate.ts';
import type { ConflictingValue, Source, SourceKind } from '../domain/provenance.ts';
import type { Span } from '../domain/span.ts';
import { yearsOf } from '../domain/span.ts';
import { longDate } from './dates.ts';
import { count, countOf, decimal, ordinal, uncapitalised } from './numbers.ts';

export const MILESTONE_LABELS: Readonly<Record<MilestoneField, string>> = {
  application: 'Application',
  workingPartyEstablished: 'Working party established',
  memorandum: 'Memorandum on the Foreign Trade Regime',
  questionsAndReplies: 'Questions and replies',
  initialGoodsOffer: 'First offer on goods',
  initialServicesOffer: 'First offer on services',
  firstMeeting: 'First formal meeting',
  factualSummary: 'Factual summary',
  elementsOfDraftReport: 'Elements of a draft report',
  draftReport: 'Draft report of the working party',
  latestMeeting: 'Latest formal meeting',
  workingPartyAdoption: 'Accession package adopted by the working party',
  approval: 'Terms approved by the General Council or Ministerial Conference',
  membership: 'Membership',
};

export const FACT_LABELS: Readonly<Record<Exclude<FactField, MilestoneField>, string>> = {
  meetings: 'Formal meetings',
  lastMeeting: 'Last formal meeting',
  longestSilence: 'Longest silence between formal meetings',
  stage: 'Stage',
  activity: 'Activity',
  chair: 'Chair of the working party',
  ordinal: 'Place among members',
  ldc: 'Least developed country',
  duration: 'Duration',
  record: 'The record',
};

export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  wto: 'WTO',
  government: 'government',
  intergovernmental: 'intergovernmental',
  press: 'press',
  research: 'research',
  encyclopedia: 'encyclopedia',
};

export const PROVENANCE_LABELS = {
  statedBy: 'Stated by',
  alsoBy: 'The same in',
  seeAlso: 'See also',
  inferred: 'It follows from what the source lists; the source does not state it.',
  conflicts: 'Sources disagree',
  howComputed: 'How this is computed',
  preferred: 'Preferred:',
  noSource: 'No source says.',
  documents: 'Documents',
  sourcesFailed: 'source not shown',
  sourcesOfOtherVersion:
    'The source records are of another version than the data on screen. Reload the page.',
  unknownSource: 'source missing from the list',
} as const;

/** "Belarus: first formal meeting" */
export function factTitle(name: string, label: string): string {
  return `${name}: ${uncapitalised(label)}`;
}

/** "WTO, WTO document, 29 January 1996, read in a copy" */
export function sourceDetails({ publisher, kind, date, copy }: Source): string {
  return [
    publisher,
    `${SOURCE_KIND_NAMES[kind]} source`,
    date === undefined ? 'undated' : longDate(date),
    copy === true ? 'read in a copy of the original page' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** "From application, 29 January 1996, to membership, 30 November 2015." */
export function spanFormula(span: Span, from: string, to: string): string {
  return `From ${from}, ${longDate(span.from)}, to ${to}, ${longDate(span.to)}.`;
}

/** "7,245 days = 19 years, 10 months and 1 day; divided by 365.2425, 19.8 years." */
export function spanResult(span: Span): string {
  const { days, years, months, remainderDays } = span;
  const calendar = `${countOf(years, 'year')}, ${countOf(months, 'month')} and ${countOf(remainderDays, 'day')}`;
  return `${countOf(days, 'day')} = ${calendar}; divided by 365.2425, ${decimal(yearsOf(days))} years.`;
}

/** "Kazakhstan: from application, 29 January 1996, to membership, 30 November 2015: 7,245 days." */
export function namedSpan(
  name: string,
  span: Span,
  from: string,
  /** Undefined: to the as-of date. */
  to: string | undefined,
): string {
  const end = to === undefined ? 'the as-of date' : uncapitalised(to);
  return `${name}: ${uncapitalised(spanFormula(span, uncapitalised(from), end)).replace(/\.$/, '')}: ${countOf(span.days, 'day')}.`;
}

/** "Belarus: …": from one formal meeting to the one after it. */
export function silenceFormula(name: string, span: Span): string {
  return namedSpan(name, span, 'A formal meeting', 'the next');
}

/** "Belarus: …": from the last meeting to the as-of date. */
export function sinceLastFormula(name: string, span: Span): string {
  return namedSpan(name, span, 'The last meeting', undefined);
}

export function spanRange({ daysRange }: Span): string {
  return `A date known to the month stands at the 15th, one known to the year at 1 July. The dates leave a range of ${count(daysRange.least)} to ${count(daysRange.most)} days.`;
}

export const AS_OF_DAY = 'the as-of date (still negotiating)';

export function heldInWords({ value, atLeast }: HeldCount): string {
  return `${atLeast ? 'At least ' : ''}${countOf(value, 'formal meeting')}.`;
}

export function listStatusInWords({ listStatus, listNote, list }: Meetings): string {
  const status = {
    complete: 'The list is complete',
    partial: 'The list is partial, so it proves a silence only between meetings numbered in a row',
    disputed: 'Sources disagree on which meetings there were',
  }[listStatus];
  return `${status}: ${countOf(list.length, 'sitting')} on record.${listNote === undefined ? '' : ` ${listNote}.`}`;
}

/** "7th meeting", "20th meeting, resumed", "a meeting without a number" */
export function meetingName(meeting: {
  readonly number?: number;
  readonly resumed?: true;
}): string {
  const { number, resumed } = meeting;
  const name = number === undefined ? 'A meeting without a number' : `${ordinal(number)} meeting`;
  return resumed === true ? `${name}, resumed` : name;
}

const DOCUMENT_TYPES: Readonly<Record<AccessionDocument['type'], string>> = {
  application: 'Application',
  memorandum: 'Memorandum',
  draftReport: 'Draft report',
  workingPartyReport: 'Report of the working party',
  protocol: 'Protocol of accession',
};

export function documentName({ type, symbol }: AccessionDocument): string {
  return `${DOCUMENT_TYPES[type]}: ${symbol}`;
}

export function conflictingValue({
  date,
  number,
  value,
}: Omit<ConflictingValue, 'source'>): string {
  return [
    date === undefined ? undefined : longDate(date),
    number === undefined ? undefined : `number ${number}`,
    value === undefined ? undefined : textOf(value),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A value that is a date is said as one: 4 July 1997. */
function textOf(value: string | number): string {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
  return date === undefined ? String(value) : longDate(date);
}
