import type { DatedFact } from '../domain/datedFacts.ts';
import type {
  EventKind,
  Fact,
  FactSeries,
  FactTopic,
  OrganizationField,
  SeriesPoint,
  Standing,
} from '../domain/organization.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { partsOf } from '../domain/partialDate.ts';
import { longDate, shortDate, whenInWords } from './dates.ts';
import { count, countOf, ordinal } from './numbers.ts';

export const ORGANIZATIONS_TITLE = 'The organizations around the table';
export const ORGANIZATIONS_LEDE =
  'What each body is, who leads it, and where Belarus and Kazakhstan stand with it. Every figure carries the date it was true.';

export const FIELD_LABELS: Readonly<Record<OrganizationField, string>> = {
  trade: 'Trade',
  'trade-and-development': 'Trade and development',
  'intellectual-property': 'Intellectual property',
  'regional-union': 'Regional union',
  customs: 'Customs',
  parliaments: 'Parliaments',
  training: 'Training',
};

export const TOPIC_LABELS: Readonly<Record<FactTopic, string>> = {
  name: 'Official name',
  founded: 'Founded',
  'founding-instrument': 'Founding instrument',
  origins: 'Came out of',
  seat: 'Seat',
  members: 'Members',
  observers: 'Observers and associates',
  head: 'Head',
  'earlier-head': 'Head before',
  languages: 'Languages',
  'governing-bodies': 'Governing bodies',
  decisions: 'How decisions are made',
  functions: 'Functions',
  'legal-basis': 'Legal basis',
  other: 'Further facts',
  website: 'Website',
};

export const EVENT_KIND_LABELS: Readonly<Record<EventKind, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  seminar: 'Seminar',
  agreement: 'Agreement',
  membership: 'Membership and status',
  'working-party': 'Working party',
  office: 'Office held',
  decision: 'Decision or statement',
  document: 'Document',
  other: 'Other',
};

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  'founding-member': 'Founding member',
  member: 'Member',
  observer: 'Observer',
  applicant: 'Applicant',
  agreement: 'Agreement in force',
  relations: 'Diplomatic relations',
  participant: 'Takes part',
  none: 'None found',
  unknown: 'unknown',
};

export const CARDS_VIEW_LABELS = { cards: 'Cards', side: 'Side by side', table: 'Table' } as const;

export const ORGANIZATION_LABELS = {
  show: 'Show as',
  field: 'Field',
  anyField: 'Any',
  find: 'Find',
  findHint: 'Name, person or fact',
  openCard: 'Open card',
  allOrganizations: 'All organizations',
  reset: 'Show all organizations',
  noneFound: 'No organization matches.',
  organization: 'Organization',
  fact: 'Fact',
  facts: 'Facts',
  factsMeasure:
    'Each with the day it was true and who says so. Older values stand below the newest.',
  source: 'Source',
  copyFact: 'Copy',
  earlier: 'Earlier',
  relations: 'Relations',
  events: 'Events',
  people: 'People',
  place: 'Place',
  kind: 'Kind',
  anyKind: 'All kinds',
  noEvents: 'No event is on record.',
  noEventsOfKind: 'No event of this kind is on record.',
  onTimeline: 'On the timeline',
  planned: 'Planned; no source read says that it took place.',
  series: 'Over time',
  conflicts: 'Where sources disagree',
  missing: 'Not found in a source read',
  print: 'Print this card',
  undated: 'in an undated source',
  inDoubt: 'In doubt',
  mixed: 'A number at one time and words at another: no series is drawn.',
  add: 'Add',
  compared: 'Compared',
  whoIsIn: 'Who is in which',
  sources: 'Sources',
  loadingSeries: 'The charts are on their way.',
} as const;

/** "12 facts, each with its source" */
export function factsCount(total: number): string {
  return `${countOf(total, 'fact')}, each with its source`;
}

/** "3 of 11 organizations" */
export function organizationsCount(shown: number, total: number): string {
  return shown === total
    ? countOf(total, 'organization')
    : `${count(shown)} of ${countOf(total, 'organization')}`;
}

/** The value of a fact: "166", "about 96%", "83 states", "1 January 1995", "English, French". */
export function factText({ label, value, date, unit, qualifier }: Fact): string {
  if (value === undefined) return date === undefined ? 'unknown' : longDate(date);
  const text = typeof value === 'object' ? value.join(', ') : valueText(value);
  return [qualifier, text + unitBeside(label, unit)].filter((part) => part !== undefined).join(' ');
}

function valueText(value: string | number): string {
  return typeof value === 'number' ? count(value) : value;
}

/** A unit that the label names already is not said twice. */
function unitBeside(label: string, unit: string | undefined): string {
  if (unit === undefined) return '';
  if (unit === '%') return '%';
  const [word = ''] = unit.split(' ');
  return label.toLowerCase().includes(word.toLowerCase()) ? '' : ` ${unit}`;
}

/** A date that the value itself does not name: "since 1 March 2021"; empty where it does. */
export function holdsSince({ label, value, date }: Fact, write = longDate): string {
  const isOffice = /^(?:head|state in the chair)/i.test(label);
  if (date === undefined || value === undefined || !isOffice) return '';
  return String(value).includes(String(partsOf(date).year)) ? '' : `since ${write(date)}`;
}

/** When the statement was true: "as of 29 November 2024", "in an undated source". */
export function trueWhen({ asOf }: { readonly asOf?: PartialDate }): string {
  return asOf === undefined ? ORGANIZATION_LABELS.undated : `as of ${longDate(asOf)}`;
}

/** The small line below a value on a card: "as of 29 Nov 2024, was 164 in 2019"; empty for a plain date. */
export function cardWhen({ latest, earlier }: DatedFact): string {
  const since = holdsSince(latest, shortDate);
  if (since !== '') return since;
  if (latest.value === undefined) return '';
  const before = earlier.find((one) => factText(one) !== factText(latest));
  return [
    latest.asOf === undefined ? 'no date given' : `as of ${shortDate(latest.asOf)}`,
    ...(before === undefined ? [] : [otherValue(before)]),
  ].join(', ');
}

/** Of an undated value nobody can say that it was before. */
function otherValue(fact: Fact): string {
  return fact.asOf === undefined
    ? `${factText(fact)} ${ORGANIZATION_LABELS.undated}`
    : `was ${factText(fact)} ${whenInWords(fact.asOf)}`;
}

/** A point of a series as words: a rank is "62nd". */
export function pointText(
  { measure }: Pick<FactSeries, 'measure'>,
  { value }: SeriesPoint,
): string {
  return typeof value === 'string' ? value : ordinalRank({ measure }, value);
}

/** 62nd for a rank, 166 for a count. */
export function ordinalRank({ measure }: Pick<FactSeries, 'measure'>, value: number): string {
  return measure === 'rank' ? ordinal(value) : count(value);
}

/** "2024, was 53rd in 2015" */
export function seriesWhen(series: FactSeries, latest: SeriesPoint): string {
  const [first] = series.points;
  const was =
    first === undefined || first === latest
      ? ''
      : `, was ${pointText(series, first)} ${whenInWords(first.date)}`;
  return `${shortDate(latest.date)}${was}`;
}

/** "Member since 26 April 1970", "Not yet: member since 30 November 2015" */
export function standingInWords(
  standing: Standing,
  since: PartialDate | undefined,
  notYet: boolean,
): string {
  const label = STANDING_LABELS[standing];
  const dated = since === undefined ? label : `${label} since ${longDate(since)}`;
  return notYet ? `Not yet on this day: ${dated.toLowerCase()}` : dated;
}

/** "Not yet (Member)": the record dates it after the day shown. */
export function notYetText(standing: Standing): string {
  return `Not yet (${STANDING_LABELS[standing]})`;
}

/** "26 Apr 1970" under a standing; what is not known is said. */
export function sinceText(since: PartialDate | undefined, isKnown: boolean): string {
  if (since !== undefined) return `since ${shortDate(since)}`;
  return isKnown ? 'date unknown' : '';
}

/** "8 to 9 November 2020", or both days in full where the month differs. */
export function eventWhen(date: PartialDate, end: PartialDate | undefined): string {
  if (end === undefined) return longDate(date);
  const [a, b] = [partsOf(date), partsOf(end)];
  const sameMonth = a.year === b.year && a.month === b.month;
  return sameMonth && a.day !== undefined
    ? `${a.day} to ${longDate(end)}`
    : `${longDate(date)} to ${longDate(end)}`;
}

/** "WTO, Members: 166 (29 November 2024)" and where it stands. */
export function citation(parts: {
  readonly organization: string;
  readonly label: string;
  readonly text: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly version: string;
  readonly link: string;
}): string {
  const { organization, label, text, when, sources, version, link } = parts;
  const by = sources.length === 0 ? 'Source not loaded' : `Source: ${sources.join('; ')}`;
  return `${organization}, ${label}: ${text} (${when}). ${by}. Article XII, data ${version}, ${link}`;
}

export const CITATION_COPIED = 'Copied with its citation';
export const CITATION_BY_HAND =
  'This browser does not let the page copy. Here is the text to copy by hand:';

export function noSuchOrganization(typed: string): string {
  return `There is no organization under the name "${typed}"`;
}
export const NEAREST_NAMES = 'Perhaps one of these:';

/** What the day chosen does to this view, where it is not the newest evidence. */
export function asOfNotice(asOf: PartialDate): string {
  return `Shown as of ${longDate(asOf)}: facts, events and counts first dated later are left out. What undated sources say stays.`;
}
