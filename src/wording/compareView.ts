import type { Dataset } from '../domain/dataset.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Zero } from '../domain/path.ts';
import { longDate, shortDate } from './dates.ts';
import { dataInWords, sourceInWords, tagInFoot } from './dataSource.ts';
import { sinceColumn } from './milestoneTable.ts';
import { count, listOf } from './numbers.ts';
import { zeroInWords } from './paths.ts';
import type { Column } from './tableModel.ts';

/** "Kazakhstan and Belarus, year by year from application" */
export function compareTitle(names: readonly string[], zero: Zero, axis: 'years' | 'calendar') {
  if (names.length === 0) return 'Accessions compared';
  const how = axis === 'calendar' ? 'year by year' : `year by year from ${zeroInWords(zero)}`;
  return `${listOf(names)}, ${how}`;
}

export function pathsColumns(zero: Zero): readonly Column[] {
  return [
    { key: 'event', header: 'Event' },
    { key: 'economy', header: 'Economy' },
    { key: 'date', header: 'Date' },
    sinceColumn(zero),
    {
      key: 'gap',
      header: 'Since the meeting before',
      unit: 'days',
      numeric: true,
      qualified: true,
    },
  ];
}

export const AXIS_LABELS = { years: 'Years since', calendar: 'Calendar' } as const;

export const COMPARE_LABELS = {
  zero: 'Year 0',
  axis: 'Axis',
  show: 'Show as',
  add: 'Add',
  addHint: 'Name of an economy',
  compared: 'Economies compared',
  suggested: 'Suggested',
  swap: 'Reverse the order',
  findings: 'What the data say',
  finding: 'Finding',
  notPlaced: 'Not drawn',
  firstPair: 'Compare Kazakhstan and Belarus',
} as const;

export function removeLabel(name: string): string {
  return `Remove ${name}`;
}

export function moveLabel(name: string): string {
  return `Move ${name} to the front`;
}

export function addLabel(name: string, why: string): string {
  return `Add ${name}: ${why}`;
}

export const COMPARE_FULL =
  'Four economies are compared, which is as many as can be read side by side. Remove one first.';

export function alreadyCompared(name: string): string {
  return `${name} is compared already.`;
}

export const ONE_ALONE =
  'One economy alone has nothing to be compared with. Add a second one to see lag and order.';

/** "Two economies as of 22 April 2026" */
export function pathsCaption(names: readonly string[], asOf: PartialDate): string {
  return `Dated milestones and formal meetings of ${listOf(names)}, as of ${longDate(asOf)}. A date opens its source.`;
}

export function compareSource(
  names: readonly string[],
  asOf: PartialDate,
  data: Pick<Dataset, 'version' | 'own'>,
): string {
  return [
    ...tagInFoot(data),
    `Source: ${sourceInWords(data)}`,
    listOf(names),
    `as of ${shortDate(asOf)}`,
    `data ${dataInWords(data)}`,
  ].join(' · ');
}

const ZERO_MISSING: Readonly<Record<Zero, string>> = {
  application: 'the date of application',
  'working-party': 'when the working party was set up',
  'first-meeting': 'the first formal meeting',
};

/** "São Tomé and Príncipe has no place on this axis: no source gives the date of application." */
export function noZero(name: string, zero: Zero): string {
  return `${name} has no place on this axis: on this day no source gives ${ZERO_MISSING[zero]}. By calendar its dated steps are shown, if there are any.`;
}

export function noMeetings(name: string): string {
  return `${name}: no source read dates a formal meeting, so none is drawn. That is not to say that none was held.`;
}

export function noneHeld(name: string): string {
  return `${name}: no formal meeting had been held by this day.`;
}

export function partialMeetings(name: string, dated: number, held: string): string {
  return `${name}: ${count(dated)} of ${held} formal meetings are dated, so lines are missing and a silence is named only between meetings numbered in a row.`;
}

export function noApplication(name: string): string {
  return `${name}: the date of application is unknown.`;
}
