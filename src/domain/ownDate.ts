import type { PartialDate } from './partialDate.ts';
import { parsePartialDate } from './partialDate.ts';

/** How "11/12/2015" is meant. Only the reader knows. */
export type DateOrder = 'day-first' | 'month-first';

export type OwnDate =
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** Three numbers whose order nobody has told yet. */
  | { readonly kind: 'order-unknown' }
  | { readonly kind: 'refused'; readonly why: OwnDateFault };

export type OwnDateFault =
  /** 30 February, or 31 April. */
  | 'no-such-day'
  | 'no-such-month'
  /** A year before 1800 or after 2200. */
  | 'no-such-year'
  /** A year of two digits. */
  | 'short-year'
  /** A day counted from 1900, as spreadsheets keep it. */
  | 'day-number'
  | 'no-date';

/** 2015-11-30, 2015/11/30 or 2015-11: the year first leaves no doubt. */
const YEAR_FIRST = /^(\d{4})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
/** 30.11.2015, 11/30/2015 */
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
/** 11/2015, which has no day to take for a month. */
const MONTH_AND_YEAR = /^(\d{1,2})[-./](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/;
const DAY_NUMBER = /^\d{5}(?:[.,]\d+)?$/;

/** The one order in which a date of three numbers can be read at all; undefined where both can. */
export function orderForcedBy(text: string): DateOrder | undefined {
  const dayFirst = readOwnDate(text, 'day-first').kind === 'date';
  const monthFirst = readOwnDate(text, 'month-first').kind === 'date';
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Whether the two orders make two days of it. 5/5/2001 is the same day in both. */
export function isReadBothWays(text: string): boolean {
  const [dayFirst, monthFirst] = [readOwnDate(text, 'day-first'), readOwnDate(text, 'month-first')];
  if (dayFirst.kind !== 'date' || monthFirst.kind !== 'date') return false;
  return dayFirst.date !== monthFirst.date;
}

/** A date as people write it in tables; nothing is guessed, and no impossible day rolls over. */
export function readOwnDate(text: string, order: DateOrder | undefined): OwnDate {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dated(year, month, day);
  const [, ofMonth, ofYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (ofYear !== undefined) return dated(ofYear, ofMonth);
  const [, first, , second, last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined) {
    if (order === undefined) return { kind: 'order-unknown' };
    return order === 'day-first' ? dated(last, second, first) : dated(last, first, second);
  }
  if (SHORT_YEAR.test(text)) return { kind: 'refused', why: 'short-year' };
  return { kind: 'refused', why: DAY_NUMBER.test(text) ? 'day-number' : 'no-date' };
}

function dated(year: string, month?: string, day?: string): OwnDate {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  const date = parsePartialDate(parts.filter((part) => part !== undefined).join('-'));
  return date === undefined
    ? { kind: 'refused', why: whyNone(year, parts[1]) }
    : { kind: 'date', date };
}

function whyNone(year: string, month: string | undefined): OwnDateFault {
  if (parsePartialDate(year) === undefined) return 'no-such-year';
  return parsePartialDate(`${year}-${month}`) === undefined ? 'no-such-month' : 'no-such-day';
}
