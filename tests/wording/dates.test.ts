import { describe, expect, it } from 'vitest';

import {
  longDate,
  monthAndYear,
  shortDate,
  shortMonthAndYear,
  whenInWords,
} from '../../src/wording/dates.ts';
import { date } from '../support/dates.ts';

describe('a date says as much as its source does, and no more', () => {
  it.each([
    [
      '1996-01-29',
      '29 January 1996',
      '29 Jan 1996',
      'January 1996',
      'Jan 1996',
      'on 29 January 1996',
    ],
    [
      '1996-02-06',
      '6 February 1996',
      '6 Feb 1996',
      'February 1996',
      'Feb 1996',
      'on 6 February 1996',
    ],
    ['2005-05', 'May 2005', 'May 2005', 'May 2005', 'May 2005', 'in May 2005'],
    ['1993-09', 'September 1993', 'Sep 1993', 'September 1993', 'Sep 1993', 'in September 1993'],
    ['1990', '1990', '1990', '1990', '1990', 'in 1990'],
  ])('%s', (text, long, short, month, shortMonth, when) => {
    const day = date(text);
    expect(longDate(day)).toBe(long);
    expect(shortDate(day)).toBe(short);
    expect(monthAndYear(day)).toBe(month);
    expect(shortMonthAndYear(day)).toBe(shortMonth);
    expect(whenInWords(day)).toBe(when);
  });

  it('names the twelve months, no two alike when shortened', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      date(`2001-${String(index + 1).padStart(2, '0')}`),
    );
    const english = months.map((month) =>
      new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-15T12:00:00Z`),
      ),
    );
    expect(months.map(longDate)).toEqual(english);
    expect(new Set(months.map(shortDate)).size).toBe(12);
  });
});
