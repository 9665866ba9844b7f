import type { PartialDate } from '../domain/partialDate.ts';
import type { Zero } from '../domain/path.ts';
import type { Span } from '../domain/span.ts';
import { longDate } from './dates.ts';
import { count, listOf } from './numbers.ts';
import { sinceColumn } from './milestoneTable.ts';
import type { MarkFacts } from './paths.ts';
import { markSentence, sinceZero, zeroInWords } from './paths.ts';
import type { Column } from './tableModel.ts';

/** What is counted: formal meetings, or every entry of a full record. */
export const COUNTED = ['meetings', 'events'] as const;
export type Counted = (typeof COUNTED)[number];

export const COUNTED_LABEL = 'Count';
export const COUNTED_LABELS: Readonly<Record<Counted, string>> = {
  meetings: 'Formal meetings',
  events: 'All events',
};
/** Nothing is drawn: to draw 0 would be to know it. */
export const NO_MEETING_DATED =
  'No formal meeting of those compared is dated, so there is nothing to count.';
export const COUNT_TITLES: Readonly<Record<Counted, string>> = {
  meetings: 'Formal meetings, running count',
  events: 'Events of all kinds, running count',
};
export const COUNT_HEADERS: Readonly<Record<Counted, string>> = {
  meetings: 'Meetings held',
  events: 'Events on record',
};

/** The columns of the steps, one for the name of each where events of all kinds are counted. */
export function countColumns(counted: Counted, zero: Zero): readonly Column[] {
  return [
    { key: 'economy', header: 'Economy' },
    {
      key: 'held',
      header: COUNT_HEADERS[counted],
      unit: counted,
      numeric: true,
      ...(counted === 'events' ? {} : { qualified: true as const }),
    },
    { key: 'date', header: 'Date' },
    sinceColumn(zero),
    ...(counted === 'events' ? [{ key: 'event', header: 'Event' }] : []),
  ];
}

export const COUNT_KEYS: Readonly<Record<Counted, string>> = {
  meetings:
    'Arrow left and right move between meetings, up and down between economies; type a number to find it; Enter opens the source; Escape leaves.',
  events:
    'Arrow left and right move between events, Page keys by ten, up and down between economies; type a number to find it; Enter opens the event on its timeline; Escape leaves.',
};

/** A step of the count: a formal meeting, or an entry of the record. */
export type StepFacts = {
  readonly date: PartialDate;
  /** From the zero of its path; undefined where that is not dated. */
  readonly since: Span | undefined;
  readonly count: number;
  /** More may have been held by then than the record shows. */
  readonly atLeast: boolean;
} & ({ readonly mark: MarkFacts } | { readonly title: string });

/** "By years since application; resumed sittings belong to their meeting; a broken line lacks dates" */
export function countMeasure(counted: Counted, axis: 'years' | 'calendar', zero: Zero): string {
  const by = axis === 'calendar' ? 'By calendar year' : `By years since ${zeroInWords(zero)}`;
  const what =
    counted === 'meetings'
      ? 'resumed sittings belong to their meeting; a broken line lacks dates'
      : 'each entry of the full record once, on the day it began; announced ones are left out';
  return `${by}; ${what}`;
}

export function countAxisTitle(axis: 'years' | 'calendar', zero: Zero): string {
  return axis === 'calendar' ? 'Year' : `Years since ${zeroInWords(zero)}`;
}

/** "20", "at least 28" */
export function heldInWords(held: number, atLeast: boolean): string {
  return `${atLeast ? 'at least ' : ''}${count(held)}`;
}

/** "Kazakhstan, 20", "Russia, at least 28", "China, 38 (line ends at 18)": later ones are not dated */
export function countEnd(name: string, held: number, atLeast: boolean, drawn: number): string {
  const end = drawn < held ? ` (line ends at ${count(drawn)})` : '';
  return `${name}, ${heldInWords(held, atLeast)}${end}`;
}

/** "Formal meetings held: Kazakhstan, 20; Belarus, 12." */
export function countFinding(counted: Counted, ends: readonly string[]): string {
  const what = counted === 'meetings' ? 'Formal meetings held' : 'Events on record';
  return `${what}: ${ends.join('; ')}.`;
}

/** "Kazakhstan: 7th formal meeting, 3 November 2004, … ; 7 held by then" */
export function countSentence(name: string, step: StepFacts, zero: Zero): string {
  if ('mark' in step) {
    return `${markSentence(name, step.mark, zero)}; ${heldInWords(step.count, step.atLeast)} held by then`;
  }
  const { title, date, since } = step;
  const when = [longDate(date), ...(since === undefined ? [] : [sinceZero(since, zero)])];
  return `${name}: ${title}, ${when.join(', ')}; ${count(step.count)} on record by then`;
}

/** Of whom there is a full record, among those compared and at all. */
export function recordsNote(
  compared: readonly string[],
  without: readonly string[],
  published: readonly string[],
): string {
  if (compared.length === 0) {
    return `None of the economies compared has a full record. There is one of ${listOf(published)}.`;
  }
  const drawn =
    compared.length === 1
      ? `There is a full record of ${listOf(compared)}.`
      : `There are full records of ${listOf(compared)}, put together from different sources: a higher line means more entries on record, not more work done.`;
  if (without.length === 0) return drawn;
  return `${drawn} There is none of ${listOf(without)}, so no line is drawn.`;
}
