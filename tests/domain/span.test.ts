import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMonths, dateOfDay, pointOf } from '../../src/domain/partialDate.ts';
import { DAYS_PER_YEAR, spanBetween, yearsOf } from '../../src/domain/span.ts';
import { anyDate, anyDay, date, daysFromCivil } from '../support/dates.ts';

const between = (from: string, to: string) => spanBetween(date(from), date(to));

describe('the time between two days', () => {
  it.each([
    ['Kazakhstan, application to membership', '1996-01-29', '2015-11-30', 7245, [19, 10, 1]],
    ['the longest silence of Belarus', '2005-05-24', '2017-01-24', 4263, [11, 8, 0]],
    ['China, application to membership', '1986-07-10', '2001-12-11', 5633, [15, 5, 1]],
    ['one day', '1996-01-29', '1996-01-29', 0, [0, 0, 0]],
    ['over 29 February', '2016-02-28', '2016-03-01', 2, [0, 0, 2]],
    ['without 29 February', '2015-02-28', '2015-03-01', 1, [0, 0, 1]],
    // Month ends as Temporal's PlainDate.until counts them with largestUnit 'years'.
    ['the end of a long month to that of a short one', '2015-01-31', '2015-02-28', 28, [0, 0, 28]],
    ['a month after its last day', '2015-01-31', '2015-03-01', 29, [0, 1, 1]],
    ['29 February to 28 February', '2016-02-29', '2017-02-28', 365, [0, 11, 30]],
    ['29 February to 1 March', '2016-02-29', '2017-03-01', 366, [1, 0, 1]],
  ])('%s: %s to %s is %i days', (_, from, to, days, [years, months, remainderDays]) => {
    expect(between(from, to)).toMatchObject({ from, to, days, years, months, remainderDays });
  });

  it('is what an independent count of days gives', () => {
    const civil = (text: string) => {
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
      return daysFromCivil(year, month, day);
    };
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(spanBetween(a, b).days).toBe(civil(b) - civil(a));
      }),
    );
  });

  it('adds up over any day between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(spanBetween(a, b).days + spanBetween(b, c).days).toBe(spanBetween(a, c).days);
      }),
    );
  });

  it('shows itself as negative when the dates are the wrong way round', () => {
    expect(between('2015-11-30', '1996-01-29')).toMatchObject({
      days: -7245,
      years: -19,
      months: -10,
      remainderDays: -1,
    });
    expect(between('2015-03-31', '2014-03-31')).toMatchObject({ months: 0, remainderDays: 0 });
  });

  it('is the same the other way round but for its sign', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [there, back] = [spanBetween(a, b), spanBetween(b, a)];
        expect(there.days + back.days).toBe(0);
        expect(there.years + back.years).toBe(0);
        expect(there.months + back.months).toBe(0);
        expect(there.remainderDays + back.remainderDays).toBe(0);
      }),
    );
  });

  it('leads back to its end: years and months, then days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const { years, months, remainderDays } = spanBetween(from, to);
        const monthsLater = addMonths(pointOf(from), years * 12 + months);
        expect(dateOfDay(monthsLater + remainderDays)).toBe(to);
        expect(months).toBeLessThan(12);
        expect(remainderDays).toBeLessThan(31);
        expect(remainderDays).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a span with an end that is not given to the day', () => {
  it.each([
    ['1996-01-29', '2015-11-30', false, 7245, 7245, 7245],
    ['1996-01-29', '2015-11', true, 7216, 7230, 7245],
    ['1995', '2005-02-10', true, 3329, 3512, 3693],
    // The two months are one apart: from the last day of one to the first of the next, at least.
    ['1996-01', '1996-02', true, 1, 31, 59],
    // Overlapping intervals whose points are in order cannot run backwards.
    ['1996', '1996-08', true, 0, 45, 243],
    ['1996', '1996', true, 0, 0, 365],
    // The same pair reversed.
    ['1996-08', '1996', true, -243, -45, 0],
  ])('%s to %s: about %s, %i to %i to %i days', (from, to, about, least, days, most) => {
    expect(between(from, to)).toMatchObject({ about, days, daysRange: { least, most } });
  });

  it('has a range that holds its days, and a single value when both ends are days', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const { days, daysRange, about } = spanBetween(a, b);
        expect(daysRange.least).toBeLessThanOrEqual(days);
        expect(daysRange.most).toBeGreaterThanOrEqual(days);
        expect(daysRange.least < daysRange.most).toBe(about);
      }),
    );
  });
});

describe('years', () => {
  it('are days over 365.2425, the mean year of the Gregorian calendar', () => {
    expect(DAYS_PER_YEAR).toBe(146_097 / 400);
    expect(yearsOf(7245)).toBeCloseTo(19.8361, 4);
    expect(yearsOf(-7245)).toBeCloseTo(-19.8361, 4);
    expect(yearsOf(0)).toBe(0);
  });
});
