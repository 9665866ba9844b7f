import { count, countOf, listOf } from './numbers.ts';

/** "Events a year by part of the record" */
export const COUNTS_LABELS = {
  title: 'Entries a year',
  measure: 'Dated entries by year of their start, stacked by part of the record.',
  year: 'Year',
  total: 'All',
} as const;

/** "Kazakhstan: entries a year" */
export function countsTitle(name: string): string {
  return `${name}: ${COUNTS_LABELS.title.toLowerCase()}`;
}

/** "2013: 24 entries, 5 in Overview and 19 in Multilateral negotiations" */
export function countsSentence(
  year: number,
  parts: readonly { readonly title: string; readonly count: number }[],
): string {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const named = parts.filter((part) => part.count > 0);
  const split = named.map((part) => `${count(part.count)} in ${part.title}`);
  return `${year}: ${countOf(total, 'entry', 'entries')}${total > 0 ? `, ${listOf(split)}` : ''}`;
}

/** "The fullest year is 2004, with 26 entries; 4 years of 20 have none." */
export function countsSummary(facts: {
  readonly fullest: { readonly year: number; readonly count: number };
  readonly empty: number;
  readonly years: number;
}): string {
  const { fullest, empty, years } = facts;
  const without =
    empty === 0
      ? 'no year is without one'
      : `${countOf(empty, 'year')} of ${count(years)} without any`;
  return `The fullest year is ${fullest.year}, with ${countOf(fullest.count, 'entry', 'entries')}; ${without}.`;
}
