import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  addMonths,
  comparePartialDates,
  dateOfDay,
  firstDayOf,
  isPartialDate,
  lastDayOf,
  parsePartialDate,
  partsOf,
  partsOfDay,
  pointOf,
  precisionOf,
} from '../../src/domain/partialDate.ts';
import { anyDate, anyDay, date, daysFromCivil } from '../support/dates.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

// By the rule of 1582, not by the product's way.
function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe('a date is accepted', () => {
  it('if and only if the day exists, for every day, month and year from 1900 to 2100', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
          if (isPartialDate(text) !== exists) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['1996', 'year'],
    ['1996-02', 'month'],
    ['1996-02-06', 'day'],
    ['1800', 'year'],
    ['1800-01-01', 'day'],
    ['2200-12-31', 'day'],
    ['2000-02-29', 'day'],
    ['2024-02-29', 'day'],
  ])('%s, to the %s, unchanged', (text, precision) => {
    expect(parsePartialDate(text)).toBe(text);
    expect(precisionOf(date(text))).toBe(precision);
  });

  it.each([
    ['31 February', '2015-02-31'],
    ['30 February', '2024-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900, a century that is no leap year', '1900-02-29'],
    ['31 November', '2015-11-31'],
    ['month 0', '1996-00'],
    ['month 13', '1996-13'],
    ['day 0', '1996-01-00'],
    ['before 1800', '1799-12-31'],
    ['after 2200', '2201'],
    ['an instant', '2015-11-30T00:00:00Z'],
    ['one-digit month', '2015-1-30'],
    ['slashes', '2015/11/30'],
    ['day first', '30-11-2015'],
    ['a space', ' 2015-11-30'],
    ['a line end', '2015-11-30\n'],
    ['an expanded year', '+002015-11-30'],
    ['other digits', '٢٠١٥'],
    ['nothing', ''],
  ])('but not %s: %j', (_, text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});

describe('a partial date is an interval', () => {
  it.each([
    ['2015-11-30', '2015-11-30', '2015-11-30', '2015-11-30'],
    ['2015-11', '2015-11-01', '2015-11-15', '2015-11-30'],
    ['2015-12', '2015-12-01', '2015-12-15', '2015-12-31'],
    ['1900-02', '1900-02-01', '1900-02-15', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-15', '2000-02-29'],
    ['1996', '1996-01-01', '1996-07-01', '1996-12-31'],
    ['2200', '2200-01-01', '2200-07-01', '2200-12-31'],
  ])('%s begins %s, stands at %s and ends %s', (text, first, point, last) => {
    const ends = [firstDayOf(date(text)), pointOf(date(text)), lastDayOf(date(text))];
    expect(ends.map(dateOfDay)).toEqual([first, point, last]);
  });

  it('has its point between its first and its last day', () => {
    fc.assert(
      fc.property(anyDate, (any) => {
        expect(firstDayOf(any)).toBeLessThanOrEqual(pointOf(any));
        expect(pointOf(any)).toBeLessThanOrEqual(lastDayOf(any));
      }),
    );
  });

  it.each([
    ['1996', { year: 1996 }],
    ['1996-02', { year: 1996, month: 2 }],
    ['1996-02-06', { year: 1996, month: 2, day: 6 }],
  ])('%s has the parts its source gives and no others', (text, parts) => {
    expect(partsOf(date(text))).toStrictEqual(parts);
  });
});

describe('days are counted', () => {
  it('as an independent algorithm counts them, for every day from 1800 to 2200', () => {
    const wrong: string[] = [];
    for (let year = 1800; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= lengthOfMonth(year, month); day += 1) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
          const counted = daysFromCivil(year, month, day);
          const parts = partsOfDay(counted);
          const same = parts.year === year && parts.month === month && parts.day === day;
          if (!same || pointOf(date(text)) !== counted || dateOfDay(counted) !== text) {
            wrong.push(text);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('from 1 January 1970, in whole days, and only inside 1800 to 2200', () => {
    expect(pointOf(date('1970-01-01'))).toBe(0);
    expect(dateOfDay(-1)).toBe('1969-12-31');
    const last = pointOf(date('2200-12-31'));
    for (const day of [0.5, NaN, Infinity, last + 1, pointOf(date('1800-01-01')) - 1]) {
      expect(() => dateOfDay(day)).toThrow(RangeError);
    }
  });

  it.each([
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 2, '2015-03-31'],
    ['2015-10-31', 13, '2016-11-30'],
    ['2016-02-29', 12, '2017-02-28'],
    ['1996-01-29', 0, '1996-01-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dateOfDay(addMonths(pointOf(date(from)), months))).toBe(to);
  });
});

describe('dates are sorted', () => {
  it('by their points, the vaguer first where the points coincide', () => {
    const sorted = ['1995-12-31', '1996-06', '1996', '1996-07-01', '1996-07', '1996-07-15'];
    const shuffled = ['1996-07', '1996-07-15', '1996-07-01', '1995-12-31', '1996', '1996-06'];
    expect(shuffled.map(date).toSorted(comparePartialDates)).toEqual(sorted);
  });

  it('in a total order: one way round only, and even only with themselves', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [order, reversed] = [comparePartialDates(a, b), comparePartialDates(b, a)];
        expect(order + reversed).toBe(0);
        expect(order === 0).toBe(a === b);
      }),
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(4, 7), (day, length) => {
        expect(comparePartialDates(day, date(day.slice(0, length)))).not.toBe(0);
      }),
    );
  });
});

const zones = [
  ['UTC', 'GMT+00:00'],
  ['America/New_York', 'GMT-05:00'],
  ['America/Sao_Paulo', 'GMT-03:00'],
  ['Europe/Zurich', 'GMT+01:00'],
  ['Pacific/Apia', 'GMT+13:00'],
  ['Pacific/Kiritimati', 'GMT+14:00'],
  ['Asia/Kathmandu', 'GMT+05:45'],
] as const;

// Days around what befell these zones: changes of the clock, one at midnight, and days left out.
const goldenDays = [
  ['1986-07-10', 6034],
  ['1994-12-31', 9130],
  ['1995-01-01', 9131],
  ['2001-12-11', 11_667],
  ['2011-12-30', 15_338],
  ['2011-12-31', 15_339],
  ['2015-03-29', 16_523],
  ['2015-03-30', 16_524],
  ['2015-11-30', 16_769],
  ['2018-11-04', 17_839],
] as const;

describe.each(zones)('in the time zone %s', (zone, offset) => {
  let before: string | undefined;

  beforeEach(() => {
    before = process.env['TZ'];
    process.env['TZ'] = zone;
  });

  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('the clock of the test really is there', () => {
    const newYear2026 = 1_767_225_600_000;
    const written = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' });
    expect(written.format(newYear2026).endsWith(` ${offset}`)).toBe(true);
  });

  it.each(goldenDays)('%s is day %i', (text, day) => {
    expect(parsePartialDate(text)).toBe(text);
    expect([firstDayOf(date(text)), pointOf(date(text)), lastDayOf(date(text))]).toEqual([
      day,
      day,
      day,
    ]);
    expect(dateOfDay(day)).toBe(text);
  });
});
