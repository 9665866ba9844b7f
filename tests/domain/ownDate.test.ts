import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwnDate } from '../../src/domain/ownDate.ts';
import { parsePartialDate } from '../../src/domain/partialDate.ts';

describe('a date in a reader’s own file', () => {
  test.each([
    ['2015-11-30', '2015-11-30'],
    ['2015/11/30', '2015-11-30'],
    ['2015.11.30', '2015-11-30'],
    ['2015-1-5', '2015-01-05'],
    ['2015-11', '2015-11'],
    ['2015', '2015'],
    ['11/2015', '2015-11'],
    ['11.2015', '2015-11'],
  ])('%s leaves no doubt', (text, date) => {
    expect(readOwnDate(text, undefined)).toEqual({ kind: 'date', date });
  });

  test.each(['11/12/2015', '31.12.2015', '12-31-2015'])('%s is asked about', (text) => {
    expect(readOwnDate(text, undefined)).toEqual({ kind: 'order-unknown' });
  });

  test.each([
    ['11/12/2015', 'day-first', '2015-12-11'],
    ['11/12/2015', 'month-first', '2015-11-12'],
    ['31.12.2015', 'day-first', '2015-12-31'],
  ] as const)('%s, %s, is %s', (text, order, date) => {
    expect(readOwnDate(text, order)).toEqual({ kind: 'date', date });
  });

  test.each([
    ['31.12.2015', 'month-first', 'no-such-month'],
    ['2015-02-30', undefined, 'no-such-day'],
    ['13/2015', undefined, 'no-such-month'],
    ['2558-11-30', undefined, 'no-such-year'],
    ['1394-09-09', undefined, 'no-such-year'],
    ['31.12.15', 'day-first', 'short-year'],
    ['42338', undefined, 'day-number'],
    ['30 Nov 2015', undefined, 'no-date'],
    ['2015-11-30T00:00:00Z', undefined, 'no-date'],
    ['٢٠١٥', undefined, 'no-date'],
    ['1/2-2015', 'day-first', 'no-date'],
    ['0', undefined, 'no-date'],
  ] as const)('%s (%s) is refused: %s', (text, order, why) => {
    expect(readOwnDate(text, order)).toEqual({ kind: 'refused', why });
  });

  test('day, month and year are taken where they exist and only there', () => {
    const part = fc.integer({ min: 0, max: 40 });
    const year = fc.integer({ min: 1800, max: 2200 });
    fc.assert(
      fc.property(part, part, year, (day, month, ofYear) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const iso = parsePartialDate(`${ofYear}-${two(month)}-${two(day)}`);
        const read = readOwnDate(`${day}/${month}/${ofYear}`, 'day-first');
        expect(read.kind === 'date' ? read.date : undefined).toBe(iso);
      }),
    );
  });
});
