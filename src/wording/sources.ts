import type { PartialDate } from '../domain/partialDate.ts';
import type { Use } from '../domain/reliance.ts';
import type { RelianceCounts } from '../domain/relianceCounts.ts';
import type { Source, SourceKind } from '../domain/provenance.ts';
import { isMilestoneField } from '../domain/economyFacts.ts';
import { longDate } from './dates.ts';
import { count, countOf, listOf, sentence } from './numbers.ts';
import { FACT_LABELS, MILESTONE_LABELS, SOURCE_KIND_NAMES } from './provenance.ts';

export const SOURCES_TITLE = 'Where every figure comes from';
export const SOURCES_LEDE =
  'Every source read, what rests on it, where sources disagree, how well each step is dated, and what has been checked.';

/** Said where a link holds a day and what it opens is the same on each. */
export function sameOnAnyDay(asOf: PartialDate): string {
  return `The day chosen, ${longDate(asOf)}, changes nothing here: what the data rest on is shown whole, of whatever day it tells.`;
}

export const SHOW_LABELS = {
  list: 'Sources',
  conflicts: 'Conflicts',
  coverage: 'Coverage',
  about: 'About these data',
} as const;

export const SOURCES_LABELS = {
  ownData: 'Your own data',
  show: 'Part',
  find: 'Find',
  findHint: 'Title, publisher or address',
  findConflict: 'Economy, subject or reason',
  kind: 'Kind',
  anyKind: 'Any',
  noneFound: 'No source matches.',
  noConflict: 'No conflict matches.',
  economy: 'Economy',
  organization: 'Organization card',
  reset: 'Show all',
  earlier: 'Previous page',
  later: 'Next page',
  pages: 'Pages of the list',
  allSources: 'All sources',
  rests: 'What rests on it',
  address: 'Address',
  noAddress: 'No address; the title is how the source is known.',
  publisher: 'Publisher',
  unknownPublisher: 'unknown',
  date: 'Date',
  undated: 'undated',
  key: 'Key in the data',
  note: 'Note',
  copy: 'Read in a copy of the original page.',
  cite: 'Copy reference',
  cited: 'Reference copied',
  nearest: 'The nearest keys and titles:',
  notLoaded: 'Not counted here, because it could not be loaded:',
  inSources: 'What rests on it',
} as const;

export function sourceKindName(kind: SourceKind): string {
  return sentence(SOURCE_KIND_NAMES[kind]);
}

/** "Sources 51 to 100 of 528" */
export function pageSummary(first: number, last: number, total: number): string {
  if (total === 0) return 'No source';
  return `Sources ${count(first)} to ${count(last)} of ${count(total)}`;
}

const OF_KIND: Readonly<Record<SourceKind, string>> = {
  wto: 'of the WTO',
  government: 'of governments',
  intergovernmental: 'of other organizations of states',
  press: 'of the press',
  research: 'of research',
  encyclopedia: 'of encyclopedias',
};

/** "528 sources: 217 of the press, 173 of the WTO … 122 of them are undated. …" */
export function listSummary(sources: readonly Source[], unused: number): string {
  const kinds = new Map<SourceKind, number>();
  for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const told = [...kinds]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, total]) => `${count(total)} ${OF_KIND[kind]}`);
  const undated = sources.filter(({ date }) => date === undefined).length;
  return `${countOf(sources.length, 'source')}: ${listOf(told)}. ${count(undated)} of them ${undated === 1 ? 'is' : 'are'} undated. ${restingOnNone(unused)}`;
}

function restingOnNone(unused: number): string {
  if (unused === 0) return 'Something rests on each.';
  return `Nothing rests on ${countOf(unused, 'source')}: read, but not needed for a figure.`;
}

export const LIST_COLUMNS = {
  title: 'Title',
  publisher: 'Publisher',
  kind: 'Kind',
  date: 'Date',
  address: 'Address',
  facts: 'Facts',
  events: 'Events',
  conflicts: 'Conflicts',
  economies: 'Economies',
  organizations: 'Cards',
} as const;

export const LIST_CAPTION =
  'Facts, events, conflicts, economies and organization cards that rest on each source. A title opens what rests on it.';

/** "12 facts, 3 events and 1 conflict, about 4 economies, on 2 organization cards" */
export function restsInWords(counts: RelianceCounts): string {
  const { facts, events, conflicts, economies, organizations } = counts;
  const parts = [
    ...(facts > 0 ? [countOf(facts, 'fact')] : []),
    ...(events > 0 ? [countOf(events, 'event')] : []),
    ...(conflicts > 0 ? [countOf(conflicts, 'conflict')] : []),
  ];
  if (parts.length === 0) return 'Nothing rests on it: it was read, and no figure needs it.';
  const about = economies > 0 ? `, about ${countOf(economies, 'economy', 'economies')}` : '';
  const cards = organizations > 0 ? `, on ${countOf(organizations, 'organization card')}` : '';
  return `${listOf(parts)}${about}${cards}.`;
}

const PARTS: Readonly<Record<string, string>> = {
  ...FACT_LABELS,
  observerSince: 'Observer since',
  formalName: 'Formal name',
  ldcAtAccession: 'Least developed country at accession',
  governmentStatus: 'Status in the words of the government',
  bilateralAgreements: 'Bilateral agreements',
  offers: 'Offers',
  agreements: 'Bilateral agreement',
  agreementTotals: 'Total of bilateral agreements',
  partners: 'Members in bilateral talks',
  workingParty: 'Members of the working party',
  relation: 'Where it stands with the organization',
};

/** What rests on the source, in a few words: "First formal meeting", "Formal meeting". */
export function useTitle({ part, title }: Pick<Use, 'part' | 'title'>): string {
  const [first = ''] = part.split('.');
  if (part.startsWith('meetings.list')) return 'Formal meeting';
  if (isMilestoneField(part)) return MILESTONE_LABELS[part];
  const name = Object.hasOwn(PARTS, first) ? PARTS[first] : undefined;
  if (title === undefined) return name ?? first;
  return first === 'agreements' ? `${name}: ${title}` : title;
}

export const NOT_DATED = 'not dated';

export const USE_KINDS: Readonly<Record<Use['kind'], string>> = {
  fact: 'Fact',
  event: 'Event',
  conflict: 'Conflict',
};

export const USE_ROLES: Readonly<Record<Use['role'], string>> = {
  states: 'states it',
  same: 'gives the same',
  beside: 'read beside it',
  dispute: 'one side of it',
};

export const USE_PLACE_NAMES: Readonly<Record<Use['place'], string>> = {
  accessions: 'Durations',
  timelines: 'Timeline',
  tracks: 'Compare',
  organizations: 'Organizations',
};

export const USES_COLUMNS = [
  { key: 'what', header: 'What' },
  { key: 'kind', header: 'Fact or event' },
  { key: 'about', header: 'About' },
  { key: 'date', header: 'Date' },
  { key: 'role', header: 'This source' },
  { key: 'place', header: 'Stands in' },
] as const;

export function usesCaption(title: string): string {
  return `What rests on “${title}”. Each leads to where it stands.`;
}

/** "WTO (29 January 1996). Communication from Kazakhstan. https://… Read through Article XII…" */
export function citation(source: Source, version: string): string {
  const { publisher, date, dateNote, title, url, key } = source;
  const by = publisher === undefined ? '' : `${publisher}. `;
  // What is known of a date may hold a bracket of its own.
  const when =
    date === undefined && dateNote !== undefined
      ? `, ${dateNote}`
      : ` (${date === undefined ? SOURCES_LABELS.undated : longDate(date)})`;
  return `${by}${title}${when}.${url === undefined ? '' : ` ${url}`} [${key}, Article XII, data ${version}]`;
}

export function noSuchSource(key: string): string {
  return `There is no source “${key}”`;
}

/** "12 December 2017", or what is known where there is no date. */
export function sourceDate({ date, dateNote }: Pick<Source, 'date' | 'dateNote'>): string {
  if (date === undefined) return dateNote ?? SOURCES_LABELS.undated;
  return dateNote === undefined ? longDate(date) : `${longDate(date)} (${dateNote})`;
}

/** "docs.wto.org": enough to know whose page opens. */
export function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#].*$/, '');
}
