import type { DurationDefinition } from '../domain/duration.ts';
import type { HeldCount } from '../domain/meetings.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { definitionInWords } from './definition.ts';
import { count, countOf } from './numbers.ts';
import type { Column } from './tableModel.ts';

export const NOT_YET_BEGUN = 'not yet begun';

export const DURATION_COLUMNS: readonly Column[] = [
  { key: 'economy', header: 'Economy' },
  { key: 'status', header: 'Status' },
  { key: 'duration', header: 'Duration', unit: 'days', numeric: true, qualified: true },
  { key: 'application', header: 'Applied' },
  { key: 'workingPartyEstablished', header: 'Working party' },
  { key: 'firstMeeting', header: 'First meeting' },
  { key: 'approval', header: 'Terms approved' },
  { key: 'membership', header: 'Member' },
  { key: 'meetings', header: 'Formal meetings', unit: 'meetings', numeric: true, qualified: true },
];

export function statusName(isMember: boolean): string {
  return isMember ? 'Member' : 'Negotiating';
}

export function durationsCaption(
  definition: DurationDefinition,
  asOf: PartialDate,
  economies: number,
): string {
  return `${countOf(economies, 'economy', 'economies')}, ${definitionInWords(definition)}, as of ${longDate(asOf)}. Open durations run to that day. A date opens its source.`;
}

/** "12", or "at least 5" where no source counts them all. */
export function meetingsText({ value, atLeast }: HeldCount): string {
  return atLeast ? `at least ${count(value)}` : count(value);
}
