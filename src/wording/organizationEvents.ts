import type { EventKind } from '../domain/organization.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { partsOf } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';

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

/** "8 to 9 November 2020", or both days in full where the month differs. */
export function eventWhen(date: PartialDate, end: PartialDate | undefined): string {
  if (end === undefined) return longDate(date);
  const [a, b] = [partsOf(date), partsOf(end)];
  const sameMonth = a.year === b.year && a.month === b.month;
  return sameMonth && a.day !== undefined
    ? `${a.day} to ${longDate(end)}`
    : `${longDate(date)} to ${longDate(end)}`;
}
