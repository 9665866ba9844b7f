import type { PartialDate } from '../domain/partialDate.ts';
import { partsOf } from '../domain/partialDate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function inWords(date: PartialDate, monthLength?: number): string {
  const { year, month, day } = partsOf(date);
  const name = month === undefined ? undefined : MONTHS[month - 1]?.slice(0, monthLength);
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** 29 January 1996; January 1996 or 1996 where the source gives no more. */
export function longDate(date: PartialDate): string {
  return inWords(date);
}

/** 29 Jan 1996; Jan 1996; 1996 */
export function shortDate(date: PartialDate): string {
  return inWords(date, 3);
}

/** September 1993, or the year alone. */
export function monthAndYear(date: PartialDate): string {
  const { year, month } = partsOf(date);
  return month === undefined ? String(year) : `${MONTHS[month - 1]} ${year}`;
}

/** Sep 1993, or the year alone. */
export function shortMonthAndYear(date: PartialDate): string {
  const { year, month } = partsOf(date);
  return month === undefined ? String(year) : `${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
}

/** "on 29 January 1996", "in January 1996", "in 1996" */
export function whenInWords(date: PartialDate): string {
  return `${partsOf(date).day === undefined ? 'in' : 'on'} ${longDate(date)}`;
}
