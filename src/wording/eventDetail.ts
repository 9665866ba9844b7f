import type { Span } from '../domain/span.ts';
import type { Source } from '../domain/provenance.ts';
import type { Neighbour } from '../domain/timelineFacts.ts';
import type { TimelineEvent, TimelineFact } from '../domain/timeline.ts';
import { longDate } from './dates.ts';
import { shortSpan } from './durations.ts';
import { dateOfEvent, dateQuality, plainSpan } from './gantt.ts';
import { count, countOf, listOf } from './numbers.ts';
import { shownLink } from './shownLink.ts';

export const EVENT_LABELS = {
  none: 'Choose a mark to see its date, its documents and what lay around it.',
  printed: 'As printed',
  read: 'As read',
  sinceApplication: 'Since application',
  previous: 'Since the one before in this track',
  next: 'Until the next in this track',
  documents: 'Documents',
  laws: 'Laws named',
  people: 'People',
  near: 'Within 30 days of it',
  nothingNear: 'Nothing else within 30 days.',
  source: 'Source',
  note: 'Note',
  doubt: 'Doubt',
  conflicts: 'Sources disagree',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied',
  page: 'Page, line',
  undated: 'Without a date',
  worded: 'Dates that the page writes in words',
  figures: 'Figures',
  openConflicts: 'What sources disagree on',
  about: 'About this record',
  first: 'the first in this track',
  last: 'the last in this track',
} as const;

/** Why an entry looks different from others. */
export function planNote({ planned, bound, start }: TimelineEvent): readonly string[] {
  return [
    ...(planned === true ? ['Planned: no source read shows that it took place.'] : []),
    ...(bound === 'not-before' ? [`The date is a limit: not before ${longDate(start)}.`] : []),
    ...(bound === 'not-after' ? [`The date is a limit: not after ${longDate(start)}.`] : []),
  ];
}

/** "17 y 5 m"; "102 y 8 m before" for what lies before the application. */
export function sinceShort(span: Span): string {
  if (span.days >= 0) return shortSpan(span);
  const { years, months, remainderDays } = span;
  const turned = { years: -years, months: -months, remainderDays: -remainderDays };
  return `${shortSpan({ ...span, ...turned })} before`;
}

/** "48 days", "about 3 months" */
export function gapText({ span }: Neighbour): string {
  return plainSpan(span);
}

/** "8 days before", "the same day", "17 days after" */
export function offsetText({ span }: Neighbour): string {
  if (span.days === 0) return span.about ? 'about the same day' : 'the same day';
  const about = span.about ? 'about ' : '';
  return `${about}${countOf(Math.abs(span.days), 'day')} ${span.days < 0 ? 'before' : 'after'}`;
}

/** "5 events close together" */
export function clusterTitle(total: number): string {
  return `${countOf(total, 'event')} close together`;
}

/** "17th formal meeting of …, 23 July 2013. WTO: “Kazakhstan’s timeline”, https://… Article XII, data 1.0.0." */
export function citation(
  event: TimelineEvent,
  economy: string,
  sources: readonly Source[],
  from: { readonly version: string; readonly link: string },
): string {
  const said = sources.map(({ title, publisher, url }) =>
    [publisher, `“${title}”`, url].filter((part) => part !== undefined).join(', '),
  );
  const quality = dateQuality(event);
  const date = [dateOfEvent(event), ...quality].join(', ');
  return `${economy}: ${event.title}, ${date}${event.documents.length > 0 ? ` (${event.documents.join(', ')})` : ''}. ${said.join('; ')}. Article XII, data ${from.version}. ${shownLink(from.link)}`;
}

export function factValue({ value }: TimelineFact): string {
  if (typeof value === 'number') return count(value);
  return typeof value === 'string' ? value : listOf(value);
}

/** "as of 10 June 2015", "c. 2020-21" */
export function factAsOf({ asOf }: TimelineFact): string {
  return asOf === undefined ? '' : ` (${asOf})`;
}
