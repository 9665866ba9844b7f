import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_LIMITS } from '../../../src/domain/ownFields.ts';
import { faultTable } from '../../../src/wording/ownFaults.ts';
import { bytesOf, csv, faultsOf, json, readingOf, recordsOf } from '../../support/ownFiles.ts';

const HEAD = 'id,name,application,membership';

describe('a CSV file', () => {
  test('gives a record a row, with its line', () => {
    const [first, second] = recordsOf(
      csv(`${HEAD}\nXKX,Freedonia,1999-05-01,2010-12\n,Ruritania,,\n`),
    );
    expect(first).toMatchObject({
      line: 2,
      id: 'XKX',
      name: 'Freedonia',
      status: 'member',
      dates: { application: '1999-05-01', membership: '2010-12' },
    });
    expect(second).toMatchObject({ line: 3, name: 'Ruritania', status: 'negotiating', dates: {} });
  });

  test.each([
    ['semicolons', 'Name;Applied\nFreedonia;1999'],
    ['tabs', 'Name\tApplied\nFreedonia\t1999'],
    ['a mark of byte order', '\uFEFFname,applied\nFreedonia,1999'],
    ['line ends of Windows', 'name,applied\r\nFreedonia,1999\r\n'],
    ['mixed line ends', 'name,applied\r\n\rFreedonia,1999\n\r\n'],
    ['quotes', '"name","applied"\n"Freedonia","1999"'],
    ['blanks around', ' name , applied \n  Freedonia ,  1999 '],
    ['an empty first row, with commas', ',,\nname,applied,\nFreedonia,1999,'],
    ['an empty first row, with semicolons', ';;\nname;applied;\nFreedonia;1999;'],
    ['empty first rows in quotes', '"";""\n ; \n"name";"applied"\nFreedonia;1999'],
    ['empty first rows, with tabs', '\n\t\n\tname\tapplied\n\tFreedonia\t1999'],
    ['heads in other words', 'Country,Application date\nFreedonia,1999'],
  ])('is read with %s', (_, content) => {
    const [record] = recordsOf(csv(content));
    expect(record).toMatchObject({ name: 'Freedonia', dates: { application: '1999' } });
  });

  test('keeps quotes, delimiters and line ends inside a quoted cell, and counts its lines', () => {
    const reading = csv('name,remark,applied\n"A ""B"", C","two\nlines",1999\nD,,2015-02-30\n');
    expect(faultsOf(reading)).toEqual(['4 application no-such-day']);
    expect(reading.kind === 'read' && reading.records[0]?.name).toBe('A "B", C');
  });

  test('tells which heads are not read', () => {
    const reading = csv('name,GDP,constructor\nFreedonia,3,4');
    expect(reading).toMatchObject({ fields: ['name'], unread: ['GDP', 'constructor'] });
  });

  test('tells on which line its heads are wrong', () => {
    expect(csv(';;\ncountry;name;applied\nA;A;1999')).toMatchObject({
      refusal: { what: 'repeated-column', line: 2 },
    });
  });

  test('is the same whether a name is composed or not', () => {
    const [record] = recordsOf(csv('name\nSa\u0303o Tome\u0301 and Pri\u0301ncipe'));
    expect(record).toMatchObject({ id: 'STP', idFrom: 'name', name: 'São Tomé and Príncipe' });
  });
});

describe('codes', () => {
  test('are given, found by the name, or made where nobody else uses them', () => {
    const records = recordsOf(csv('id,name\n,Kazakhstan\n,Freedonia\nXAA,Ruritania\n,Sylvania'));
    expect(records.map(({ id, idFrom }) => [id, idFrom])).toEqual([
      ['KAZ', 'name'],
      ['XAB', 'made'],
      ['XAA', 'file'],
      ['XAC', 'made'],
    ]);
  });

  test('of the bundled data give the name', () => {
    expect(recordsOf(csv('id,application\nBLR,1993-09-23'))[0]).toMatchObject({ name: 'Belarus' });
  });

  test('are made for thousands of rows, each once', () => {
    // As many as a file may hold: more than there are codes of four letters.
    const rows = Array.from({ length: OWN_LIMITS.rows }, (_, index) => `Place ${index}`);
    const ids = recordsOf(csv(`name\n${rows.join('\n')}`)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(OWN_LIMITS.rows);
    expect(ids.every((id) => /^X[A-Z]{2,4}$/.test(id))).toBe(true);
  });
});

describe('what is wrong is told by line and field', () => {
  test.each([
    ['an impossible date', `${HEAD}\n,A,2015-02-30,`, ['2 application no-such-day']],
    ['a day number', `${HEAD}\n,A,42338,`, ['2 application day-number']],
    ['a short year', `${HEAD}\n,A,31.12.15,`, ['2 application short-year']],
    ['a code', `${HEAD}\nkaz,A,,`, ['2 id no-code']],
    ['no name', `${HEAD}\n,,1999,`, ['2 name name-missing']],
    ['an unknown code alone', `${HEAD}\nQQQ,,1999,`, ['2 name name-missing']],
    ['a code twice', `${HEAD}\nXKX,A,,\nXKX,B,,`, ['3 id repeated-id']],
    ['a name twice', `${HEAD}\n,A,,\n,a,,`, ['3 name repeated-name']],
    ['a name that is a code above', `${HEAD}\nKAZ,Other,,\n,Kazakhstan,,`, ['3 name repeated-id']],
    ['steps out of order', `${HEAD}\n,A,2010-05,2009`, ['2 membership too-early']],
    ['a member without its date', 'name,status\nA,member', ['2 membership membership-missing']],
    [
      'one who negotiates and has joined',
      'name,status,membership\nA,negotiating,2010',
      ['2 membership membership-unexpected'],
    ],
    ['a status', 'name,status\nA,waiting', ['2 status no-status']],
    ['a number in a foreign style', 'name;meetings\nA;1.234,5', ['2 meetings no-count']],
    ['a number with a comma', 'name;meetings\nA;1,234', ['2 meetings no-count']],
    ['a negative number', 'name;meetings\nA;-3', ['2 meetings no-count']],
    ['yes and no', 'name,ldc\nA,perhaps', ['2 ldc no-yes-no']],
    ['too few cells', `${HEAD}\n,A,1999`, ['2 row too-few-cells']],
    ['too many cells', `${HEAD}\n,A,1999,,2010`, ['2 row too-many-cells']],
    ['an open quote', `${HEAD}\n,A,1999,\n,"B,2000,`, ['3 row open-quote']],
    ['a long cell', `${HEAD}\n,${'A'.repeat(501)},,`, ['2 name too-long']],
  ])('%s', (_, content, faults) => {
    expect(faultsOf(csv(content)).slice(0, faults.length)).toEqual(faults);
  });

  test('a date of part precision is given its doubt', () => {
    expect(recordsOf(csv(`${HEAD}\n,A,2010-05-01,2010`))).toHaveLength(1);
  });

  test('and the rows without a fault are there beside', () => {
    const reading = csv(`${HEAD}\n,A,1999,\n,B,2015-02-30,\n,C,2001,`);
    expect(reading).toMatchObject({ kind: 'read', rows: 3, faultCount: 1 });
    expect(reading.kind === 'read' && reading.records.map(({ name }) => name)).toEqual(['A', 'C']);
  });
});

describe('the order of day and month', () => {
  const content = `${HEAD}\n,A,11/12/2015,\n,B,01.02.1999,\n,C,2001,\n,D,3/4/2001,\n,E,4/5/2001,`;

  test('is asked with three rows', () => {
    expect(csv(content)).toEqual({
      kind: 'order-unknown',
      samples: [
        { line: 2, name: 'A', field: 'application', value: '11/12/2015' },
        { line: 3, name: 'B', field: 'application', value: '01.02.1999' },
        { line: 5, name: 'D', field: 'application', value: '3/4/2001' },
      ],
      shown: [],
    });
  });

  test.each([
    ['day-first', '31.12.2015'],
    ['month-first', '12/31/2015'],
  ])('is not asked where each date of the file can be read %s alone', (order, value) => {
    const reading = csv(`${HEAD}\n,A,02.02.1999,\n,B,,${value}`);
    expect(recordsOf(reading).map(({ dates }) => dates.application ?? dates.membership)).toEqual([
      '1999-02-02',
      '2015-12-31',
    ]);
    expect(reading).toMatchObject({
      found: { order, shownBy: { line: 3, field: 'membership', value } },
    });
  });

  test('is asked wherever a date can be read both ways, whatever the others show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('13/12/2010', '12/13/2010'),
        (first, second, other) => {
          fc.pre(first !== second);
          const open = `${first}/${second}/2001`;
          const reading = csv(`${HEAD}\n,A,${other},\n,B,${open},\n,C,,${other}`);
          const order = other.startsWith('13') ? 'day-first' : 'month-first';
          const at = { name: 'A', field: 'application', line: 2, value: other };
          expect(reading).toEqual({
            kind: 'order-unknown',
            samples: [{ name: 'B', field: 'application', line: 3, value: open }],
            shown: [{ order, shownBy: at }],
          });
        },
      ),
    );
  });

  test('is asked where the dates of a file speak for both, or for neither', () => {
    expect(csv(`${HEAD}\n,A,31.12.2015,\n,B,12/31/2015,`).kind).toBe('order-unknown');
    expect(csv(`${HEAD}\n,A,31.31.2015,\n,B,1.2.2015,`).kind).toBe('order-unknown');
  });

  test.each([' 11/12/2015', '11/12/2015 ', '"\t11/12/2015\t"', '\u00A011/12/2015'])(
    'is asked of a date with a blank beside it: %j',
    (value) => {
      expect(csv(`name,application\n A ,${value}\nB, 30/11/2016`)).toEqual({
        kind: 'order-unknown',
        samples: [{ name: 'A', field: 'application', line: 2, value: '11/12/2015' }],
        shown: [
          {
            order: 'day-first',
            shownBy: { name: 'B', field: 'application', line: 3, value: '30/11/2016' },
          },
        ],
      });
    },
  );

  test('is not asked of blanks alone', () => {
    expect(recordsOf(csv('name,application\nA, 30/12/2015\nB,30/11/2016 '))).toHaveLength(2);
  });

  test('of the reader goes before what the file shows', () => {
    const reading = csv(`${HEAD}\n,A,31.12.2015,`, { order: 'month-first' });
    expect(faultsOf(reading)).toEqual(['2 application no-such-month']);
  });

  test('and then holds for every row', () => {
    const dates = (order: 'day-first' | 'month-first') =>
      recordsOf(csv(content, { order })).map((record) => record.dates.application);
    expect(dates('day-first').slice(0, 2)).toEqual(['2015-12-11', '1999-02-01']);
    expect(dates('month-first').slice(0, 2)).toEqual(['2015-11-12', '1999-01-02']);
  });
});

describe('a JSON file', () => {
  test('is a list of records', () => {
    const [record] = recordsOf(
      json([{ name: 'Freedonia', application: '1999-05', meetings: 7, ldc: true }]),
    );
    expect(record).toMatchObject({ dates: { application: '1999-05' }, meetings: 7, ldc: true });
  });

  test('or an object that holds one', () => {
    expect(recordsOf(json({ economies: [{ name: 'A', application: null }] }))[0]?.dates).toEqual(
      {},
    );
  });

  test('its faults have the lines of its values', () => {
    const text =
      '{\n "economies": [\n  { "name": "A",\n    "application": "2015-02-30" },\n  3\n ]\n}';
    expect(faultsOf(readingOf('own.json', text))).toEqual([
      '4 application no-such-day',
      'undefined row not-a-record',
    ]);
  });

  test('in one line tells its records apart by their number', () => {
    const reading = json([{ name: 'A', ldc: 1 }, 3, { name: 'B', status: 2 }, { name: 'a' }]);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    expect(reading.faults.map(({ record, field, what }) => [record, field, what])).toEqual([
      [1, 'ldc', 'no-yes-no'],
      [2, undefined, 'not-a-record'],
      [3, 'status', 'no-status'],
      [4, 'name', 'repeated-name'],
    ]);
    const [, , , again] = faultTable(reading.faults, reading.faultCount).rows;
    expect(again?.cells.map(({ text }) => text).slice(0, 2)).toEqual(['4', '1']);
    expect(again?.cells.at(-2)?.text).toContain('(record 1, line 1)');
  });

  test('a key twice in one record is told, not overwritten', () => {
    const text = '[{ "name": "A",\n "application": "1999",\n "application": "2005" }]';
    expect(faultsOf(readingOf('own.json', text))).toEqual(['3 application repeated-key']);
  });

  test('a value of the wrong kind is told', () => {
    expect(faultsOf(json([{ name: 'A', application: ['1999'] }, { name: 7 }]))).toEqual([
      '1 application more-than-a-value',
      '1 name not-text',
    ]);
  });
});

test('progress runs from nothing to all', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `Place ${index},19${(index % 90) + 10}`);
  expect(
    recordsOf(readingOf('own.csv', bytesOf(`name,application\n${rows.join('\n')}`))),
  ).toHaveLength(2000);
});
