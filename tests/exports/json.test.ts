import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tableToJson } from '../../src/exports/json.ts';
import type { TableModel } from '../../src/wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../src/wording/tableModel.ts';
import { date } from '../support/dates.ts';
import { account } from '../support/exportAccount.ts';

const model: TableModel = {
  caption: 'Waits',
  columns: [
    { key: 'economy', header: 'Economy' },
    { key: 'duration', header: 'Duration', unit: 'days', qualified: true },
    { key: 'membership', header: 'Membership' },
  ],
  rows: [
    { id: 'KAZ', cells: [textCell('Kazakhstan'), numberCell(7245), dateCell(date('2015-11-30'))] },
    {
      id: 'BLR',
      cells: [textCell('Belarus'), numberCell(11_899, { qualifier: 'at least' }), unknownCell()],
    },
    { id: 'XXA', cells: [textCell('Exampleland')] },
  ],
};

const read = (of: TableModel): unknown => JSON.parse(tableToJson(of, account));

describe('the file', () => {
  it('holds its account, its columns with their units, and a record for each row', () => {
    expect(read(model)).toEqual({
      ...account,
      columns: [
        { key: 'economy', header: 'Economy' },
        { key: 'duration', header: 'Duration', unit: 'days' },
        { key: 'membership', header: 'Membership' },
      ],
      rows: [
        { id: 'KAZ', economy: 'Kazakhstan', duration: 7245, membership: '2015-11-30' },
        {
          id: 'BLR',
          economy: 'Belarus',
          duration: 11_899,
          durationQualifier: 'at least',
          membership: null,
        },
        { id: 'XXA', economy: 'Exampleland', duration: null, membership: null },
      ],
    });
  });

  it('has null for what is unknown, never 0 and never an empty text', () => {
    const unknown = { ...model, rows: [{ id: 'X', cells: [unknownCell(), unknownCell('none')] }] };
    expect(read(unknown)).toMatchObject({ rows: [{ economy: null, duration: null }] });
  });

  it('gives every text back as it was, and ends with a line end', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, (text) => {
        const one = { ...model, rows: [{ id: text, cells: [textCell(text)] }] };
        expect(read(one)).toMatchObject({ rows: [{ id: text, economy: text }] });
        expect(tableToJson(one, account).endsWith('}\n')).toBe(true);
      }),
    );
  });
});
