import type { PartialDate } from '../domain/partialDate.ts';
import { pointOf } from '../domain/partialDate.ts';
import type { Span } from '../domain/span.ts';
import type { LatterHalf } from '../domain/timelineFacts.ts';
import type { Timeline, TimelineEvent } from '../domain/timeline.ts';
import { doubtInWords } from './calendar.ts';
import { longDate, whenInWords } from './dates.ts';
import { longSpan } from './durations.ts';
import { dateQuality, plainSpan } from './gantt.ts';
import { count, countOf } from './numbers.ts';
import type { Phrases } from './phrase.ts';
import type { Column } from './tableModel.ts';

export const CHOOSE_TITLE = 'Whose accession?';
export const CHOOSE_LEDE =
  'The full record of one accession: meetings, documents and terms, from the application on.';

export const CHOOSE_WHOLE = 'The whole record';
export const CHOOSE_PARTIAL = 'As far as the dates of the accession record go';
export const NO_SUCH_ECONOMY_TITLE = 'There is no such economy';

export const NO_TIMELINE_TITLE = 'No timeline of your own data';

/** "Freedonia stands in your own file. Timelines …" */
export function noOwnTimeline(name: string): string {
  return `${name} stands in your own file. Timelines are made of the bundled records alone; its steps are on Durations and Compare.`;
}

/** "No economy here has the code XYZ. Perhaps one of these:" */
export function noSuchEconomy(id: string, offers: number): string {
  const meant = offers > 0 ? ' Perhaps one of these:' : '';
  return `No economy on record has the code or name ${id.slice(0, 60)}.${meant}`;
}

/** "Kazakhstan’s accession, document by document" */
export function timelineTitle(name: string, kind: Timeline['kind']): string {
  return `${name}’s accession, ${kind === 'page' ? 'document by document' : 'step by step'}`;
}

export const PARTIAL_RECORD =
  'This timeline is partial: it is made of the milestones, the formal meetings and the chair of the accession record. Other meetings and most documents are not in it.';

export const RECORD_NOT_SHOWN =
  'What follows is made of the accession record instead, and is partial.';

type LedeFacts = {
  readonly total: number;
  /** Of them, entries beyond the accession itself. */
  readonly context: number;
  readonly application: PartialDate | undefined;
  /** Some entry lies before the application. */
  readonly beginsBefore: boolean;
  readonly end: { readonly kind: 'membership' | 'as-of'; readonly date: PartialDate };
};

/** "204 dated entries from application on 29 January 1996 to membership on 30 November 2015." */
export function ledeSentence({ total, context, ...facts }: LedeFacts): Phrases {
  const beyond = context === 0 ? '' : `, ${count(context)} of them on context`;
  return [
    { text: countOf(total, 'dated entry', 'dated entries'), value: total },
    `${beyond}${courseInWords(facts)}.`,
  ];
}

function courseInWords(facts: Omit<LedeFacts, 'total' | 'context'>): string {
  const { application, beginsBefore, end } = facts;
  if (application === undefined) return '';
  const applied = whenInWords(application);
  if (end.kind === 'as-of' && pointOf(end.date) < pointOf(application)) {
    return `; ${whenInWords(end.date)} it had not yet applied`;
  }
  if (end.kind === 'as-of') {
    return `; application ${applied}, still negotiating ${whenInWords(end.date)}`;
  }
  const joined = `membership ${whenInWords(end.date)}`;
  return beginsBefore
    ? `; application ${applied}, ${joined}`
    : ` from application ${applied} to ${joined}`;
}

/** "Half of the formal meetings (11 of 21) fall in the last 3 years and 7 months." */
export function latterHalfSentence({ meetings, total, span }: LatterHalf): Phrases {
  const half = meetings * 2 === total ? 'Half' : 'More than half';
  return [
    ` ${half} of the formal meetings (${count(meetings)} of ${count(total)} sittings) fall in the last `,
    { text: longSpan(span), value: span.days },
    '.',
  ];
}

/** "The longest silence between two formal meetings lasted 3 years and 9 months, until 18 April 2012." */
export function longestSilenceSentence(span: Span): Phrases {
  return [
    ' The longest silence between two formal meetings lasted ',
    { text: longSpan(span), value: span.days },
    `, until ${longDate(span.to)}.`,
  ];
}

export function sinceLastMeeting(span: Span): Phrases {
  return [
    ' No formal meeting since ',
    { text: longDate(span.from), value: span.from },
    `, ${longSpan(span)} ago.`,
  ];
}

/** "3 years 9 months without a formal meeting" */
export function silenceLabel(span: Span): string {
  return `${plainSpan(span)} without a meeting`;
}

export const TIMELINE_LABELS = {
  economy: 'Economy',
  tracks: 'Tracks',
  allTracks: 'All tracks',
  noTracks: 'None',
  mainTracks: 'Without context',
  find: 'Find',
  findHint: 'Title or document symbol',
  previous: 'Previous match',
  next: 'Next match',
  filter: 'Filter',
  yearsFrom: 'Events from year',
  yearsTo: 'to year',
  clearYears: 'All years',
  doubt: 'Doubt',
  silence: 'Silences from',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  earlier: 'Earlier',
  later: 'Later',
  time: 'Time',
  showTime: 'Show this time',
  windowFrom: 'In sight from',
  windowTo: 'to',
  show: 'Show as',
  reset: 'Show everything',
  close: 'Close',
  onlyWindow: 'Only what is in sight',
  everyEntry: 'Every entry and its document',
  chart: 'Chart',
  table: 'Table',
} as const;

export const DOUBT_LABELS = {
  any: 'Any',
  some: 'Doubtful rows',
  mild: 'Some doubt',
  strong: 'Strong doubt',
  none: 'No doubt',
} as const;

/** "not marked" for 0, "2 years" */
export function silenceOption(years: number): string {
  return years === 0 ? 'not marked' : countOf(years, 'year');
}

/** "All 18", "3 of 18" */
export function tracksChosen(chosen: number, total: number): string {
  return chosen === total ? `All ${total}` : `${chosen} of ${total}`;
}

/** "12 found", "3 of 12" */
export function matchCount(index: number, total: number): string {
  if (total === 0) return 'Nothing found';
  return index < 0 ? `${count(total)} found` : `${count(index + 1)} of ${count(total)}`;
}

export const WINDOW_REFUSED = 'Give a year or a date from 1800 to 2200, the first before the last.';
export const TIMELINE_MEASURE =
  'Each mark stands at its date, each date in its own track. Points and discs that would touch are shown as one disc with their number.';

export function timelineChartTitle(name: string): string {
  return `The record of ${name} in time`;
}

/** "Kazakhstan: 204 dated entries from …", where no title of a page says whose they are. */
export function findingOf(name: string, finding: string): string {
  return finding === '' ? '' : `${name}: ${finding}`;
}

/** "From 1996 to 2015 in sight: …" */
export function selectionSummary(shown: number, total: number, tracks: number): string {
  const of = shown === total ? '' : ` of ${count(total)}`;
  return `${countOf(shown, 'entry', 'entries')}${of} in ${countOf(tracks, 'track')}.`;
}

export function timelineSource(about: string, version: string, asOf: PartialDate): string {
  return `${about} As of ${longDate(asOf)}, data ${version}.`;
}

export const EMPTY_TIMELINE = 'No entry is left by these filters.';
export const TIMELINE_COLUMNS: readonly Column[] = [
  { key: 'event', header: 'Entry' },
  { key: 'date', header: 'Date' },
  { key: 'end', header: 'Until' },
  { key: 'documents', header: 'Documents' },
  { key: 'track', header: 'Track' },
  { key: 'group', header: 'Part' },
  {
    key: 'sinceApplication',
    header: 'Since application',
    unit: 'days',
    numeric: true,
    qualified: true,
  },
  { key: 'remark', header: 'Remark' },
];

export function timelineCaption(name: string, total: number): string {
  return `${name}: ${countOf(total, 'entry', 'entries')}. An entry opens its detail.`;
}

/** "planned; strong doubt" */
export function remarkOf(event: TimelineEvent): string {
  return [
    ...dateQuality(event),
    ...(event.doubt === 'none' ? [] : [doubtInWords(event.doubt)]),
  ].join('; ');
}

/** The filters in words, for exports. */
export function timelineFilters(filter: {
  readonly tracks: readonly string[];
  readonly allTracks: boolean;
  readonly years: { readonly from: number; readonly to: number } | undefined;
  readonly doubt: keyof typeof DOUBT_LABELS;
  readonly find: string;
  readonly window: { readonly from: PartialDate; readonly to: PartialDate } | undefined;
}): string {
  const { tracks, allTracks, years, doubt, find, window } = filter;
  return [
    ...(allTracks ? [] : [`tracks: ${tracks.join(', ')}`]),
    ...(years === undefined ? [] : [`years ${years.from} to ${years.to}`]),
    ...(doubt === 'any' ? [] : [DOUBT_LABELS[doubt].toLowerCase()]),
    ...(find === '' ? [] : [`found by “${find}”`]),
    ...(window === undefined
      ? []
      : [`in sight: ${longDate(window.from)} to ${longDate(window.to)}`]),
  ].join('; ');
}

export const TIMELINE_DEFINITION =
  'Every date in the precision of its source; a month stands at its 15th, a year at 1 July';
