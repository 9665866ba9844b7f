import type { Doubt, LaneGroup, TimelineEvent } from '../domain/timeline.ts';
import type { Neighbours } from '../domain/timelineFacts.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { partsOf, precisionOf } from '../domain/partialDate.ts';
import type { Span } from '../domain/span.ts';
import { longDate, shortDate } from './dates.ts';
import { about } from './durations.ts';
import { count, countOf, ordinal } from './numbers.ts';

/** 1996; Mar 1996 at the first of an axis or in January, else Mar; 12 Mar */
export function tickLabel(date: PartialDate, isFirst: boolean): string {
  const { month, day } = partsOf(date);
  if (month === undefined) return date;
  if (day === undefined)
    return isFirst || month === 1 ? shortDate(date) : shortDate(date).slice(0, 3);
  return isFirst || (month === 1 && day === 1) ? shortDate(date) : shortDate(date).slice(0, -5);
}

/** "19 to 20 March 1997" stays readable as "19 March 1997 to 20 March 1997". */
export function dateOfEvent({ start, end }: Pick<TimelineEvent, 'start' | 'end'>): string {
  return end === undefined ? longDate(start) : `${longDate(start)} to ${longDate(end)}`;
}

/** What the date is worth, where it is not a day on which the event is known to have fallen. */
export function dateQuality({ start, bound, planned }: TimelineEvent): readonly string[] {
  return [
    ...(planned === true ? ['planned'] : []),
    ...(bound === 'not-before' ? ['or later'] : []),
    ...(bound === 'not-after' ? ['or earlier'] : []),
    ...(precisionOf(start) === 'month' ? ['known to the month'] : []),
    ...(precisionOf(start) === 'year' ? ['known to the year'] : []),
  ];
}

export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  none: 'no doubt',
  mild: 'some doubt about this row',
  strong: 'strong doubt about this row',
};

/** "17th formal meeting", "20th formal meeting, resumed"; other events by their title. */
export function nameOfEvent({ track, ordinal: number, resumed, title }: TimelineEvent): string {
  if (track !== 'formal-meeting' || number === undefined) return title;
  return `${ordinal(number)} formal meeting${resumed === true ? ', resumed' : ''}`;
}

/** "17 years 5 months", "48 days"; "about" where an end is not known to the day. */
export function plainSpan(span: Span): string {
  const { years, months, days } = span;
  const total = Math.abs(days);
  const [y, m] = [Math.abs(years), Math.abs(months)];
  const parts = [...(y > 0 ? [countOf(y, 'year')] : []), ...(m > 0 ? [countOf(m, 'month')] : [])];
  const text = total < 92 || parts.length === 0 ? countOf(total, 'day') : parts.join(' ');
  return about(span, text);
}

/** "17 years 5 months after application" */
export function sinceApplication(span: Span): string {
  if (span.days === 0) return 'on the day of application';
  return `${plainSpan(span)} ${span.days < 0 ? 'before' : 'after'} application`;
}

/**
 * "17th formal meeting, 23 July 2013, 17 years 5 months after application, 48 days after the 16th"
 */
export function eventSentence(
  event: TimelineEvent,
  fromApplication: Span | undefined,
  { previous }: Neighbours,
): string {
  const gap =
    previous === undefined || previous.span.days < 0
      ? []
      : [
          previous.span.days === 0
            ? `${previous.span.about ? 'about' : 'on'} the same day as ${shortName(previous.event)}`
            : `${about(previous.span, countOf(previous.span.days, 'day'))} after ${shortName(previous.event)}`,
        ];
  return [
    nameOfEvent(event),
    dateOfEvent(event),
    ...dateQuality(event),
    ...(event.doubt === 'none' ? [] : [DOUBT_WORDS[event.doubt]]),
    ...(fromApplication === undefined ? [] : [sinceApplication(fromApplication)]),
    ...gap,
    ...event.documents.slice(0, 3),
  ].join(', ');
}

function shortName({ track, ordinal: number }: TimelineEvent): string {
  return track === 'formal-meeting' && number !== undefined
    ? `the ${ordinal(number)}`
    : 'the one before in this track';
}

/** "5 events, 2 to 17 March 2004: …" */
export function clusterSentence(
  events: readonly TimelineEvent[],
  track: string,
  lit: number | undefined,
): string {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return '';
  const when =
    first.start === last.start
      ? longDate(first.start)
      : `${longDate(first.start)} to ${longDate(last.end ?? last.start)}`;
  const matching = lit === undefined ? '' : `, ${count(lit)} found`;
  return `${countOf(events.length, 'event')} close together, ${track}, ${when}${matching}. Enter lists them.`;
}

/** "II. Multilateral negotiations"; a part that the WTO does not number, by its title. */
export function groupName({ id, title }: LaneGroup): string {
  return /^[IVX]+$/.test(id) ? `${id}. ${title}` : title;
}

/** "II. Multilateral negotiations, 124 events, unfolded" */
export function groupSentence(title: string, events: number, folded: boolean): string {
  return `${title}, ${countOf(events, 'event')}, ${folded ? 'folded' : 'unfolded'}`;
}

export const GANTT_KEYS =
  'Left and right: events of a track. Up and down: tracks. Plus and minus zoom, 0 fits all, Shift with left and right moves in time. Enter opens. Escape leaves.';

export const OVERVIEW_LABELS = {
  region: 'The whole time, by year',
  from: 'First day in sight',
  to: 'Last day in sight',
  hint: 'Drag to zoom',
} as const;

/** "17th formal meeting, 23 Jul 2013" */
export function flagText(event: TimelineEvent): string {
  const name = nameOfEvent(event);
  const short = name.length > 38 ? `${name.slice(0, 36).trimEnd()}…` : name;
  return `${short}, ${shortDate(event.start)}`;
}

export const GANTT_LEGEND = {
  cluster: 'number of entries close together',
  planned: 'planned',
  mild: 'some doubt',
  strong: 'strong doubt',
  limit: 'the date is a limit',
  interval: 'known to the month or year',
  end: 'membership',
  silence: 'silence between formal meetings',
} as const;
