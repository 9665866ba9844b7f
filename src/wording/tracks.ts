import type { BilateralAgreement, DatedNumber, Track, TrackEntryKind } from '../domain/tracks.ts';
import { longDate, shortDate } from './dates.ts';
import { count, countOf } from './numbers.ts';

export const TRACKS_TITLE = 'The three tracks, and the bilateral agreements';
export const TRACKS_MEASURE =
  'An accession is negotiated on three tracks: legislation in line with WTO rules, access to the markets for goods and services, and support for agriculture. Each is told as far as sources date it';

export const TRACK_LABELS: Readonly<Record<Track, string>> = {
  legislation: 'Legislation and rules',
  'market-access': 'Market access',
  agriculture: 'Agriculture',
};

const KIND_NAMES: Readonly<Record<TrackEntryKind, readonly [string, string]>> = {
  law: ['act of the state', 'acts of the state'],
  notice: ['notice of legislation', 'notices of legislation'],
  document: ['document', 'documents'],
  plurilateral: ['plurilateral meeting', 'plurilateral meetings'],
  round: ['negotiating round', 'negotiating rounds'],
  verification: ['verification meeting', 'verification meetings'],
};

/** "33 notices of legislation, 12 documents" */
export function entryCounts(counts: ReadonlyMap<TrackEntryKind, number>): string {
  return [...counts].map(([kind, total]) => countOf(total, ...KIND_NAMES[kind])).join(', ');
}

export const TRACK_NOTES = {
  none: 'Nothing dated in the sources read.',
  noRecord: 'The sources read date nothing on the tracks or the bilateral agreements of',
  planned: 'planned; no source shows that it took place',
  doubt: 'as printed; looks like a slip',
  agreements: 'Bilateral agreements',
  totals: 'Running total, as the sources give it',
} as const;

export const TRACK_TABLE = {
  caption: 'What the sources read date on each track',
  track: 'Track',
  economy: 'Economy',
  entries: 'Dated entries',
  kinds: 'Of which kind',
  first: 'First',
  last: 'Last',
} as const;

export const AGREEMENT_COLUMNS = [
  { key: 'partner', header: 'Member' },
  { key: 'date', header: 'Concluded' },
] as const;

export const TOTAL_COLUMNS = [
  { key: 'asOf', header: 'As of' },
  { key: 'what', header: 'What is counted' },
  { key: 'value', header: 'Number', numeric: true },
] as const;

/** "27 Apr 2017"; "2017 or later"; "10 Dec 2017 to 13 Dec 2017" */
export function agreementDate({ date, end, bound }: BilateralAgreement): string {
  if (bound === 'not-before') return `${shortDate(date)} or later`;
  return end === undefined ? shortDate(date) : `between ${shortDate(date)} and ${shortDate(end)}`;
}

/** "29 Sep 2017", or the words of the record where the source has no date. */
export function numberDate({ asOf, asOfNote }: DatedNumber): string {
  return asOf === undefined ? (asOfNote ?? 'undated') : shortDate(asOf);
}

export const COUNTED = {
  total: 'agreements concluded',
  asked: 'members that asked for talks',
  left: 'members still in talks',
  workingParty: 'members of the working party',
} as const;

/** "12 agreements named, 22 in total as of …" */
export function agreementsSummary(
  name: string,
  named: number,
  last: DatedNumber | undefined,
): string {
  if (last === undefined) return `${name}: no bilateral agreement is dated in the sources read.`;
  return `${name}: ${count(last.value)} bilateral agreements concluded by the newest count (${numberDate(last)}); ${count(named)} of the partners are named in the sources read.`;
}

export function entryTitle(title: string, date: Parameters<typeof longDate>[0]): string {
  return `${title}, ${longDate(date)}`;
}
