import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spanBetween } from '../../src/domain/span.ts';
import { daysOfSpan, longSpan, shortSpan, yearsFromDays } from '../../src/wording/durations.ts';
import { anyDate, date } from '../support/dates.ts';

const between = (from: string, to: string) => spanBetween(date(from), date(to));

describe('a length of time', () => {
  it.each([
    ['1996-01-29', '2015-11-30', '19 y 10 m', '19 years and 10 months', '7,245 days'],
    ['2015-01-01', '2016-01-01', '1 y 0 m', '1 year', '365 days'],
    ['2015-01-01', '2016-02-01', '1 y 1 m', '1 year and 1 month', '396 days'],
    ['2015-01-01', '2017-01-31', '2 y 0 m', '2 years', '761 days'],
    ['2015-01-01', '2015-09-20', '8 m', '8 months', '262 days'],
    ['2015-01-01', '2015-02-01', '1 m', '1 month', '31 days'],
    ['2015-01-01', '2015-01-27', '26 d', '26 days', '26 days'],
    ['2015-01-01', '2015-01-02', '1 d', '1 day', '1 day'],
    ['2015-01-01', '2015-01-01', '0 d', '0 days', '0 days'],
    // Completed years and months only: a day short of twenty years is nineteen and eleven months.
    ['2000-01-01', '2019-12-31', '19 y 11 m', '19 years and 11 months', '7,304 days'],
  ])('from %s to %s', (from, to, short, long, days) => {
    expect(shortSpan(between(from, to))).toBe(short);
    expect(longSpan(between(from, to))).toBe(long);
    expect(daysOfSpan(between(from, to))).toBe(days);
  });

  it.each([
    [
      '1987-06',
      '2026-04-22',
      'about 38 y 10 m',
      'about 38 years and 10 months',
      'about 14,191 days (14,176 to 14,205)',
    ],
    [
      '1990',
      '2002-01-01',
      'about 11 y 6 m',
      'about 11 years and 6 months',
      'about 4,202 days (4,019 to 4,383)',
    ],
  ])(
    'that is not known to the day says “about”, and its range: %s to %s',
    (from, to, short, long, days) => {
      expect(shortSpan(between(from, to))).toBe(short);
      expect(longSpan(between(from, to))).toBe(long);
      expect(daysOfSpan(between(from, to))).toBe(days);
    },
  );

  it('says “about” where and only where an end is not given to the day', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const known = from.length === 10 && to.length === 10;
        const span = spanBetween(from, to);
        for (const text of [shortSpan(span), longSpan(span), daysOfSpan(span)]) {
          expect(text.startsWith('about ')).toBe(!known);
        }
      }),
    );
  });

  it('has no plural with one and no singular without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const start = date('1980-01-01');
        const end = new Date(Date.UTC(1980, 0, 1 + days)).toISOString().slice(0, 10);
        const text = longSpan(spanBetween(start, date(end)));
        expect(text).not.toMatch(/\b1 (?:years|months|days)\b/);
        expect(text).not.toMatch(/\b(?:0|[2-9]|\d{2,}) (?:year|month|day)\b/);
      }),
    );
  });
});

describe('days as years', () => {
  it.each([
    [0, '0.0 years'],
    [365.2425, '1.0 years'],
    [5188, '14.2 years'],
    [7245, '19.8 years'],
    [3737, '10.2 years'],
    [6390, '17.5 years'],
  ])('%d are %s', (days, text) => {
    expect(yearsFromDays(days)).toBe(text);
  });
});
