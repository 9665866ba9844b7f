import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { comparePartialDates } from '../../src/domain/partialDate.ts';
import { spanBetween } from '../../src/domain/span.ts';
import { nextOrder, sortRows } from '../../src/ui/sortRows.ts';
import type { SortOrder } from '../../src/ui/sortRows.ts';
import type { Cell, TableRow } from '../../src/wording/tableModel.ts';
import {
  dateCell,
  numberCell,
  spanCell,
  textCell,
  unknownCell,
} from '../../src/wording/tableModel.ts';
import { anyDate, date } from '../support/dates.ts';

const rows = (...cells: readonly Cell[]): readonly TableRow[] =>
  cells.map((cell, index) => ({ id: String(index), cells: [cell] }));

const up: SortOrder = { column: 0, direction: 'ascending' };
const down: SortOrder = { column: 0, direction: 'descending' };
const shown = (sorted: readonly TableRow[]) => sorted.map(({ cells: [cell] }) => cell?.text);
const ids = (sorted: readonly TableRow[]) => sorted.map(({ id }) => id);

describe('rows sorted by a column', () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    [
      'numbers by value, not by digits',
      [numberCell(1200), numberCell(9), numberCell(80)],
      ['9', '80', '1,200'],
    ],
    [
      'lengths by days, though they read in years',
      [
        spanCell(spanBetween(date('2000-01-01'), date('2010-01-01'))),
        spanCell(spanBetween(date('2000-01-01'), date('2002-01-01'))),
        spanCell(spanBetween(date('2000-01-01'), date('2000-09-01'))),
      ],
      ['8 m', '2 y 0 m', '10 y 0 m'],
    ],
    [
      'dates by the calendar, though they read day first',
      [dateCell(date('2015-11-30')), dateCell(date('1996-01-29')), dateCell(date('2003-02-05'))],
      ['29 Jan 1996', '5 Feb 2003', '30 Nov 2015'],
    ],
    [
      'names with accents among their letters',
      [textCell('Zambia'), textCell('Éthiopie'), textCell('Fiji'), textCell('Estonia')],
      ['Estonia', 'Éthiopie', 'Fiji', 'Zambia'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(shown(sortRows(rows(...cells), up))).toEqual(expected);
    expect(shown(sortRows(rows(...cells), down))).toEqual(expected.toReversed());
  });

  it.each([up, down])('leave what is unknown to the end: %j', (order) => {
    const sorted = sortRows(
      rows(unknownCell(), numberCell(2), unknownCell(), numberCell(1)),
      order,
    );
    expect(shown(sorted).slice(2)).toEqual(['unknown', 'unknown']);
  });

  it.each([up, down])('leave what has not come to pass to the end too: %j', (order) => {
    const reached = dateCell(date('2015-11-30'));
    const sorted = sortRows(rows(unknownCell('not reached'), reached, unknownCell()), order);
    expect(shown(sorted)).toEqual(['30 Nov 2015', 'not reached', 'unknown']);
  });

  it.each([up, down])('leave a row without the cell to the end: %j', (order) => {
    const short: TableRow = { id: 'short', cells: [] };
    expect(ids(sortRows([short, ...rows(numberCell(2))], order))).toEqual(['0', 'short']);
  });

  it.each([up, down])('keep the order of rows that are equal: %j', (order) => {
    const equal = rows(numberCell(5), numberCell(5), numberCell(5));
    expect(ids(sortRows(equal, order))).toEqual(['0', '1', '2']);
  });

  it('are the same rows, and the given ones stay as they were', () => {
    const anyCell: fc.Arbitrary<Cell> = fc.oneof(
      fc.integer().map((value) => numberCell(value)),
      fc.string().map((text) => textCell(text)),
      anyDate.map((day) => dateCell(day)),
      fc.constant(unknownCell()),
    );
    fc.assert(
      fc.property(fc.array(anyCell), fc.constantFrom(up, down), (cells, order) => {
        const given = rows(...cells);
        const before = ids(given);
        expect(ids(sortRows(given, order)).toSorted()).toEqual(before.toSorted());
        expect(ids(given)).toEqual(before);
      }),
    );
  });

  it('order any two dates as the rest of the product does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const sorted = sortRows(rows(dateCell(a), dateCell(b)), up);
        expect(ids(sorted)).toEqual(comparePartialDates(a, b) <= 0 ? ['0', '1'] : ['1', '0']);
      }),
    );
    const of1996 = ['1996-12', '1996', '1996-07-01', '1996-02'].map((day) => dateCell(date(day)));
    expect(shown(sortRows(rows(...of1996), up))).toEqual([
      'Feb 1996',
      '1996',
      '1 Jul 1996',
      'Dec 1996',
    ]);
  });

  it('stand as given where no order is asked', () => {
    const given = rows(numberCell(2), numberCell(1));
    expect(sortRows(given, undefined)).toBe(given);
  });
});

describe('a press on a column head', () => {
  it('sorts upwards, then downwards, then restores the given order', () => {
    const first = nextOrder(undefined, 2);
    const second = nextOrder(first, 2);
    expect(first).toEqual({ column: 2, direction: 'ascending' });
    expect(second).toEqual({ column: 2, direction: 'descending' });
    expect(nextOrder(second, 2)).toBeUndefined();
  });

  it('begins upwards on another column, whatever the first one stood at', () => {
    expect(nextOrder(down, 1)).toEqual({ column: 1, direction: 'ascending' });
  });
});
