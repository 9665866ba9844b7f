import { count, countOf, listOf } from './numbers.ts';

/** Words for what was left out of a link: "2 things in this link could not be shown". */
export function lossesTitle(total: number): string {
  return `${countOf(total, 'thing')} in this link could not be shown:`;
}

/** "and 12 more" */
export function andMore(total: number): string {
  return `and ${count(total)} more`;
}

const LOSS_REASONS = {
  'unknown-name': (name: string, value: string) => `${name}=${value}: nothing here has this name`,
  'unknown-value': (name: string, value: string) =>
    `${name}=${value}: not a value that ${name} takes`,
  repeated: (name: string, value: string) => `${name}=${value}: given twice, the first one counts`,
  'too-many': (name: string, value: string) => `${name}=${value}: more than can be told apart`,
  'no-such-record': (name: string, value: string) => `${name}=${value}: no such economy`,
  'no-such-card': (name: string, value: string) => `${name}=${value}: no such organization`,
  'not-yet-applied': (name: string, value: string) =>
    `${name}=${value}: had not applied by that day`,
  'no-such-entry': (name: string, value: string) =>
    `${name}=${value}: this record has none of that name on that day`,
} as const;

/** A longer list is no help in a sentence. */
const MOST_VALUES_TOLD = 8;

/** "region=Afrika: not a value that region takes; it takes any, africa, americas and asia" */
export function lossInWords({
  name,
  value,
  why,
  takes = [],
}: {
  readonly name: string;
  readonly value: string;
  readonly why: keyof typeof LOSS_REASONS;
  readonly takes?: readonly string[];
}): string {
  const reason = LOSS_REASONS[why](name, value);
  const isTold = takes.length > 0 && takes.length <= MOST_VALUES_TOLD;
  return isTold ? `${reason}; it takes ${listOf(takes)}` : reason;
}

export const DISMISS = 'Dismiss';

/** "This link was made with data 1.2.0; you see 1.3.0." */
export function otherVersionNotice(made: string, shown: string): string {
  return `This link was made with data ${made}; you see data ${shown}. Figures may differ.`;
}

export function changesSince(total: number): string {
  return total === 0
    ? 'No figure is known to have changed between the two.'
    : `${countOf(total, 'figure')} changed between the two:`;
}

/** "KAZ milestones.approval.date: 2015-07 became 2015-07-27 (a source gives the day)" */
export function changeInWords(change: {
  readonly record: string;
  readonly field: string;
  readonly old: string | number | boolean | null;
  readonly new: string | number | boolean | null;
  readonly why: string;
}): string {
  return `${change.record} ${change.field}: ${valueInWords(change.old)} became ${valueInWords(change.new)} (${change.why})`;
}

function valueInWords(value: string | number | boolean | null): string {
  return value === null ? 'nothing' : String(value);
}

export const CHANGES_UNKNOWN =
  'The history of the data does not hold both versions, so the changes are not known.';

export const CHANGES_NOT_LOADED = 'The history of changes could not be loaded.';
