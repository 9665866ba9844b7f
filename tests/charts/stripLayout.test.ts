import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutStrip, stripSpan } from '../../src/charts/event-strip/stripLayout.ts';
import { anyDate, date } from '../support/dates.ts';

function event(when: string) {
  return { id: when, date: date(when), title: when };
}

const asOf = date('2026-04-22');

test('events closer than 12 px share a mark that holds them all', () => {
  const events = ['2019-06-03', '2019-06-05', '1970-04-26'].map(event);
  const { marks } = layoutStrip(events, stripSpan(events, asOf), 500);
  expect(marks.map((mark) => mark.events.map(({ id }) => id))).toEqual([
    ['1970-04-26'],
    ['2019-06-03', '2019-06-05'],
  ]);
});

test('the line runs from the first year to the end of the year shown', () => {
  const [from, to] = stripSpan([event('1996-01-29')], asOf);
  expect([from, to]).toEqual([9496, 20_819]);
});

describe('whatever the events', () => {
  const events = fc
    .uniqueArray(anyDate, { minLength: 1, maxLength: 30 })
    .map((dates) => dates.map((one) => event(one)));

  test('none is lost, none leaves the line, no two marks touch', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 120, max: 1400 }), (all, width) => {
        const { marks, ticks } = layoutStrip(all, stripSpan(all, asOf), width);
        expect(marks.reduce((sum, mark) => sum + mark.events.length, 0)).toBe(all.length);
        for (const { x } of [...marks, ...ticks]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (next !== undefined) expect(next.x - mark.x).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });
});
