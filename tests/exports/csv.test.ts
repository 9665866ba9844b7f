import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { tableToCsv } from '../../src/exports/csv.ts';
import type { Cell, TableModel } from '../../src/wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../src/wording/tableModel.ts';
import { date } from '../support/dates.ts';
import { account } from '../support/exportAccount.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** The records of a CSV file, read as RFC 4180 has it: a field ends only outside its quotes. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [record, field, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') {
      quoted = !quoted;
    } else if (!quoted && letter === ',') {
      record.push(field);
      field = '';
    } else if (!quoted && letter === '\r' && text.charAt(at + 1) === '\n') {
      records.push([...record, field]);
      [record, field] = [[], ''];
      at += 1;
    } else {
      field += letter;
    }
  }
  if (record.length > 0 || field !== '') throw new SyntaxError('The last line has no end');
  return records;
}

function tableOf(cells: readonly Cell[], header = 'Value'): TableModel {
  return {
    caption: 'A table',
    columns: [{ key: 'value', header }],
    rows: cells.map((cell, index) => ({ id: `r${index}`, cells: [cell] })),
  };
}

const recordsOf = (model: TableModel, of = account) =>
  parseCsv(tableToCsv(model, of).slice(BYTE_ORDER_MARK.length));
/** The values of the one column, read back. */
const valuesOf = (cells: readonly Cell[]) =>
  recordsOf(tableOf(cells))
    .slice(-cells.length)
    .map((record) => record[1]);

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', '\0', '＝', 'a', ' '))
    .map((letters) => letters.join('')),
);

describe('the file', () => {
  it('begins with the byte order mark by which a spreadsheet knows UTF-8, and has it once', () => {
    const text = tableToCsv(tableOf([textCell('Côte d’Ivoire')]), account);
    expect(Array.from(new TextEncoder().encode(text).slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.lastIndexOf(BYTE_ORDER_MARK)).toBe(0);
  });

  it('ends every line, the last too, with CR and LF', () => {
    const text = tableToCsv(tableOf([textCell('a'), numberCell(1)]), account);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is headed by its account, a line of empty fields and the names of the columns', () => {
    const records = recordsOf(tableOf([textCell('a')], 'Economy'), {
      ...account,
      filters: 'Members; Asia',
      comparison: 'LDCs and others',
      asOfNote: 'Shown as it stood.',
    });
    expect(records).toEqual([
      ['Title', account.title],
      ['Definition', account.definition],
      ['Filters', 'Members; Asia'],
      ['Comparison', 'LDCs and others'],
      ['Population', account.population],
      ['As of', '2026-04-22'],
      ['Note', 'Shown as it stood.'],
      ['Data version', '1.0.0'],
      ['Source', account.source],
      ['Link', account.link],
      ['', ''],
      ['Id', 'Economy'],
      ['r0', 'a'],
    ]);
  });

  it('has as many fields in every line, however many columns the table has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (columns) => {
        const model: TableModel = {
          caption: 'A table',
          columns: Array.from({ length: columns }, (_, index) => ({
            key: `c${index}`,
            header: `Column ${index}`,
            ...(index % 2 === 0 ? { qualified: true as const } : {}),
          })),
          rows: [{ id: 'a', cells: [textCell('one, two')] }],
        };
        const counts = recordsOf(model).map((record) => record.length);
        expect(new Set(counts).size).toBe(1);
      }),
    );
  });

  it('says of no filters that there are none, and has no line for what is not', () => {
    const names = recordsOf(tableOf([])).map(([name]) => name);
    expect(names).not.toContain('Comparison');
    expect(names).not.toContain('Note');
    expect(recordsOf(tableOf([]))).toContainEqual(['Filters', 'none']);
  });
});

describe('a text', () => {
  it('is read back as it was, whatever it holds, but for the sign that stops a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const values = valuesOf(texts.map((text) => textCell(text)));
        for (const [index, text] of texts.entries()) {
          expect([text, `'${text}`]).toContain(values[index]);
        }
      }),
    );
  });

  it('never begins as a formula, wherever it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = { ...account, title: text, population: text, link: text };
        const model: TableModel = {
          caption: text,
          columns: [{ key: 'a', header: text, unit: text, qualified: true }],
          rows: [{ id: text, cells: [unknownCell(text)] }],
        };
        for (const field of recordsOf(model, hostile).flat()) {
          expect(field).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        }
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('%j is neutralised', (text) => {
    expect(valuesOf([textCell(text)])).toEqual([`'${text}`]);
  });
});

describe('a value', () => {
  it('that is a number stays the bare number, a negative one too', () => {
    const cells = [-12, 0, 7245, 0.3814].map((value) => numberCell(value, { text: `=${value}` }));
    expect(valuesOf(cells)).toEqual(['-12', '0', '7245', '0.3814']);
  });

  it('that is a date has the precision of its source', () => {
    const dates = ['1996', '1996-02', '1996-02-06'];
    expect(valuesOf(dates.map((text) => dateCell(date(text))))).toEqual(dates);
  });

  it('that is unknown says so', () => {
    expect(valuesOf([unknownCell()])).toEqual(['unknown']);
  });
});

it('a column of qualified numbers has a column beside it that says how exact each is', () => {
  const model: TableModel = {
    caption: 'Waits',
    columns: [{ key: 'days', header: 'Duration', unit: 'days', qualified: true }],
    rows: [
      { id: 'a', cells: [numberCell(10)] },
      { id: 'b', cells: [numberCell(20, { qualifier: 'about' })] },
      { id: 'c', cells: [numberCell(30, { qualifier: 'at least' })] },
      { id: 'd', cells: [unknownCell()] },
      { id: 'e', cells: [] },
    ],
  };
  expect(recordsOf(model).slice(-6)).toEqual([
    ['Id', 'Duration (days)', 'Duration: exact, about or at least'],
    ['a', '10', 'exact'],
    ['b', '20', 'about'],
    ['c', '30', 'at least'],
    ['d', 'unknown', ''],
    ['e', '', ''],
  ]);
});

it('is read back by another reader of the format as it was written, numbers as numbers', () => {
  const cell = fc.oneof(
    anyText.map((text) => textCell(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => numberCell(value)),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const csv = tableToCsv(tableOf(cells), account).slice(BYTE_ORDER_MARK.length);
      const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
      expect(errors).toEqual([]);
      const read = data.slice(-cells.length - 1, -1).map((record) => record[1] ?? '');
      for (const [index, one] of cells.entries()) {
        if (one.kind === 'number') expect(Number(read[index])).toBe(one.value + 0);
        else expect([one.text, `'${one.text}`]).toContain(read[index]);
      }
    }),
  );
});
