import type { FileCheck, Publication, PublishedFile } from '../domain/publication.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf, listOf } from './numbers.ts';
import { PRODUCT_NAME } from './shell.ts';
import { shownLink } from './shownLink.ts';

export const ABOUT_LABELS = {
  version: 'Version of the data',
  newest: 'Newest evidence',
  licence: 'Licence',
  files: 'Files and their checks',
  changes: 'Changes between versions',
  cite: 'How to cite',
  report: 'How to report an error',
  limits: 'What these data cannot tell',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  copyReport: 'Copy the text of a report',
  reportCopied: 'Text copied',
  reportError: 'Report an error in this record',
  noHistory: 'The history of changes could not be loaded.',
  noList: 'The list of files could not be loaded, so nothing could be held against it.',
  oldValue: 'Old',
  newValue: 'New',
  why: 'Why',
} as const;

export const REPORT_ADVICE =
  'Copy the text, say what is wrong and which source shows it, and send it to whoever gave you this dashboard. Nothing is sent from here. The page of each source, the account of each fact of an accession and each entry of a timeline have the same button, with the record filled in.';

export const CHECKS_INTRO =
  'Each file is held against the length and the SHA-256 fingerprint that the list of files publishes, then against its schema and the rules between its fields. The state below is that of this visit. The list itself is vouched for by nothing but the connection it came over.';

/** "The 61 accession records are those of 60 applicants and of 1 observer … (Holy See) …": why two numbers differ. */
export function recordsInWords(applicants: number, observers: readonly string[]): string {
  const all = `The ${countOf(applicants + observers.length, 'accession record')} are those of ${countOf(applicants, 'applicant')}`;
  if (observers.length === 0) return `${all}.`;
  const they =
    observers.length === 1
      ? '1 observer that has not applied'
      : `${count(observers.length)} observers that have not applied`;
  return `${all} and of ${they} (${listOf(observers)}): durations, comparisons and coverage count applicants alone.`;
}

export const CHECK_COLUMNS = [
  { key: 'file', header: 'File' },
  { key: 'state', header: 'Check' },
  { key: 'records', header: 'Records', numeric: true },
  { key: 'bytes', header: 'Bytes', unit: 'bytes', numeric: true },
  { key: 'hash', header: 'Published SHA-256' },
] as const;
export const CHECKS_CAPTION = 'Published files and how the check of each ended on this visit';

/** "verified", "not checked: …", "failed: …", "not asked for on this visit" */
export function checkInWords(check: FileCheck | undefined, failure: (error: unknown) => string) {
  if (check === undefined) return 'not asked for on this visit';
  if (check.state === 'failed') return `failed: ${failure(check.error)}`;
  return check.state === 'verified'
    ? 'verified'
    : 'not checked: this browser could not compute the fingerprint';
}

/** "All 7 files: verified." or "5 of 7 files verified; 1 not checked, 1 failed." */
export function checksSummary(checks: readonly (FileCheck | undefined)[]): string {
  const total = checks.length;
  const of = (state: FileCheck['state']) => checks.filter((one) => one?.state === state).length;
  const verified = of('verified');
  if (verified === total) return `All ${countOf(total, 'file')}: verified.`;
  const rest = [
    ...(of('unchecked') > 0 ? [`${count(of('unchecked'))} not checked`] : []),
    ...(of('failed') > 0 ? [`${count(of('failed'))} failed`] : []),
  ];
  return `${count(verified)} of ${countOf(total, 'file')} verified; ${listOf(rest)}.`;
}

export const SAVED_COPY_CHECK =
  'The accessions on screen come from the copy kept in this browser, which matched its own fingerprint.';

export function fileTitle({ title, path }: PublishedFile): string {
  return `${title} (${path})`;
}

/** "Data 1.0.0, 22 November 2026: First publication. No figure changed." */
export function releaseTitle(version: string, date: PartialDate): string {
  return `Data ${version}, ${longDate(date)}`;
}

export function releaseChanges(total: number): string {
  return total === 0
    ? 'No figure was changed from an earlier version.'
    : `${countOf(total, 'figure')} changed:`;
}

export const CHANGES_RULE =
  'A figure is never changed in silence: a version is published only when each number, date, yes or no and status that differs from the version before stands here with its reason.';

export const CHANGE_COLUMNS = [
  { key: 'record', header: 'Record' },
  { key: 'field', header: 'Field' },
  { key: 'old', header: 'Old' },
  { key: 'new', header: 'New' },
  { key: 'why', header: 'Why' },
] as const;

export function changesCaption(version: string): string {
  return `Figures changed in data ${version}`;
}

/** How to name the data in a paper, with the version that another reader needs. */
export function dataCitation(
  { title, version, newestEvidence }: Publication,
  link: string,
): string {
  return `${PRODUCT_NAME}. ${title}. Data ${version}, newest evidence ${longDate(newestEvidence)}. ${link}`;
}

type Report = {
  readonly subject: string;
  readonly version: string;
  readonly link: string;
  readonly lines?: readonly string[];
};

/** A text that a reader completes: what it is about is filled in, what is wrong is theirs to say. */
export function errorReport({ subject, version, link, lines = [] }: Report): string {
  return [
    `${PRODUCT_NAME}: error in the data`,
    '',
    `Record: ${subject}`,
    ...lines,
    `Data version: ${version}`,
    `Link: ${shownLink(link)}`,
    '',
    'What is wrong:',
    'What it should be:',
    'Source that shows it (title, address or document symbol):',
    '',
  ].join('\n');
}

export const WHOLE_DATA = 'the data as a whole';

type Limits = {
  readonly members: number;
  readonly negotiating: number;
  readonly partialLists: number;
  readonly withoutList: number;
  readonly completeLists: number;
  readonly undatedSources: number;
  readonly copies: number;
  readonly sources: number;
  readonly records: readonly string[];
  readonly newestEvidence: PartialDate;
};

/** What a reader must not take these data for, with the numbers as they are. */
export function limitsInWords(limits: Limits): readonly string[] {
  const { members, negotiating, completeLists, partialLists, withoutList } = limits;
  return [
    `${PRODUCT_NAME} is not a product of the World Trade Organization, and nothing in it is an official statement of the WTO or of any government.`,
    `It covers ${countOf(members, 'member')} that joined under Article XII and ${countOf(negotiating, 'government')} that negotiate. The original members of the WTO are not in it.`,
    `Nothing after ${longDate(limits.newestEvidence)} is vouched for, and for many economies the newest evidence is older: each changing value carries the day it was stated.`,
    `The list of formal meetings is complete for ${countOf(completeLists, 'economy', 'economies')}, partial or disputed for ${count(partialLists)}, and missing for ${count(withoutList)}. A silence is claimed only between meetings known to follow one another.`,
    'A date stays as precise as its source gives it. For reckoning, a month stands at its 15th and a year at 1 July; a length so reckoned says “about”, and its account gives the range.',
    `The whole record is at hand for ${listOf(limits.records)} alone. For the others the timeline holds the steps that their accession record dates.`,
    `Of ${countOf(limits.sources, 'source')} ${count(limits.undatedSources)} bear no date, and ${count(limits.copies)} were read in a copy of the original page. An address may have moved since it was read.`,
    'A step called unknown may have been taken: no source read dates it. Bilateral talks are seldom public, so of those the record holds what became known.',
    'The estimates describe the accessions on record. They are no forecast for any of those still waiting.',
  ];
}
