import * as fc from 'fast-check';

import { dateOfDay, firstDayOf, isPartialDate } from '../../src/domain/partialDate.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';

/** The text as a date. A test that names a day that does not exist fails where it names it. */
export function date(text: string): PartialDate {
  if (isPartialDate(text)) return text;
  throw new RangeError(`No such date: ${text}`);
}

/**
 * Days since 1 January 1970 by Hinnant's `days_from_civil`, an algorithm that shares nothing with
 * the product's: https://howardhinnant.github.io/date_algorithms.html
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** Any date to the day, 1800 to 2200. */
export const anyDay: fc.Arbitrary<PartialDate> = fc
  .integer({ min: firstDayOf(date('1800')), max: firstDayOf(date('2200-12-31')) })
  .map(dateOfDay);

/** Any date to the day, the month or the year, 1800 to 2200. */
export const anyDate: fc.Arbitrary<PartialDate> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => date(day.slice(0, length)));
