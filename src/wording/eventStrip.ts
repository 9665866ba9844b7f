import type { PartialDate } from '../domain/partialDate.ts';
import { longDate, shortDate } from './dates.ts';
import { countOf } from './numbers.ts';

type Named = { readonly title: string; readonly date: PartialDate; readonly planned?: true };

export const STRIP_KEYS =
  'Arrow keys move between events, Enter goes to the event in the list, Escape leaves the chart.';

/** "31 Oct 2017: Visit of a WTO delegation" */
export function stripEvent({ title, date, planned }: Named): string {
  return `${shortDate(date)}: ${title}${planned === true ? ' (planned)' : ''}`;
}

/** One event in full, or how many there are between two days. */
export function stripMarkName(events: readonly Named[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (events.length === 1) return stripEvent(first);
  return `${countOf(events.length, 'event')}, ${longDate(first.date)} to ${longDate(last.date)}, first: ${first.title}`;
}

export function moreEvents(more: number): string {
  return `and ${countOf(more, 'more event')}`;
}

/** "55 events of Belarus with the WTO, 1993 to February 2024" */
export function stripLabel(
  events: readonly Named[],
  economy: string,
  organization: string,
): string {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${countOf(events.length, 'event')}, ${economy} and ${organization}, ${longDate(first.date)} to ${longDate(last.date)}`;
}
