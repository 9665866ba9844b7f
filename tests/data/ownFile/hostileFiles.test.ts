import { describe, expect, test, vi } from 'vitest';
import { readOwnFile } from '../../../src/data/ownFile/readOwnFile.ts';
import { ownDataOf, webAddress } from '../../../src/domain/ownData.ts';
import type { KnownEconomy } from '../../../src/domain/ownFile.ts';
import {
  bytesOf,
  csv,
  faultsOf,
  json,
  OPTIONS,
  readingOf,
  recordsOf,
  refusalOf,
} from '../../support/ownFiles.ts';

const SCRIPT = ['javascript', ''].join(':');
const ROW = 'name,application\nFreedonia,1999-05-01\n';
const plain = (text: string): Uint8Array => bytesOf(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)));

function utf16(text: string, mark: boolean): Uint8Array {
  const units = Array.from(text, (letter) => letter.charCodeAt(0));
  return new Uint8Array([
    ...(mark ? [0xff, 0xfe] : []),
    ...units.flatMap((unit) => [unit & 255, unit >> 8]),
  ]);
}

const KEYS = Reflect.ownKeys(Object.prototype);

describe('a file of the wrong kind is refused whole, with the reason', () => {
  const deep = (open: string, close: string, times: number) =>
    open.repeat(times) + close.repeat(times);
  test.each<readonly [string, string, string | Uint8Array, string]>([
    ['a spreadsheet by its name', 'own.xlsx', ROW, 'wrong-name'],
    ['a text', 'own.txt', ROW, 'wrong-name'],
    ['a name without an ending', 'own', ROW, 'wrong-name'],
    ['a double ending', 'own.csv.exe', ROW, 'wrong-name'],
    [
      'a spreadsheet under another name',
      'own.csv',
      bytes('PK', [3, 4, 20, 0], 'xl/workbook'),
      'zip',
    ],
    ['an empty zip', 'own.json', bytes('PK', [5, 6, 0, 0]), 'zip'],
    ['UTF-16 with its mark', 'own.csv', utf16(ROW, true), 'utf-16'],
    ['UTF-16 without', 'own.csv', utf16(ROW, false), 'utf-16'],
    ['UTF-16 of the other order', 'own.csv', bytes([0xfe, 0xff, 0], 'n'), 'utf-16'],
    ['a NUL in a row', 'own.csv', plain(`${ROW}A\0B,1999`), 'binary'],
    ['a picture', 'own.csv', bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['a program', 'own.json', bytes([0x7f], 'ELF', [2, 1, 1, 0]), 'binary'],
    ['Latin-1', 'own.csv', bytes('name\nS', [0xe3], 'o Tom', [0xe9]), 'not-utf-8'],
    ['a letter cut in two', 'own.csv', bytes('name\nSa', [0xc3]), 'not-utf-8'],
    ['an overlong letter', 'own.csv', bytes('name\n', [0xc0, 0xaf]), 'not-utf-8'],
    ['half a letter in bytes', 'own.csv', bytes('name\n', [0xed, 0xa0, 0x80]), 'not-utf-8'],
    ['nothing', 'own.csv', '', 'empty'],
    ['blanks', 'own.csv', ' \n \r\n\t', 'empty'],
    ['a mark of byte order alone', 'own.csv', '\uFEFF', 'empty'],
    ['50 MB', 'own.csv', new Uint8Array(50_000_000), 'too-large'],
    ['a web page', 'own.csv', '<!DOCTYPE html><html><body>Log in</body></html>', 'web-page'],
    ['XML', 'own.json', '<?xml version="1.0"?><a/>', 'web-page'],
    ['JSON under the name of CSV', 'own.csv', '[{"name":"A"}]', 'not-csv'],
    ['CSV under the name of JSON', 'own.json', ROW, 'csv-in-json'],
    ['nothing but null', 'own.json', 'null', 'no-list'],
    ['words under the name of JSON', 'own.json', 'Dear all', 'not-json'],
    ['JSON cut short', 'own.json', '[{"name":"A","application":"19', 'not-json'],
    ['JSON with a comment', 'own.json', '[// none\n{"name":"A"}]', 'not-json'],
    ['JSON with a comma too many', 'own.json', '[{"name":"A"},]', 'not-json'],
    ['NaN', 'own.json', '[{"name":"A","meetings":NaN}]', 'not-json'],
    ['an object without a list', 'own.json', '{"name":"A"}', 'no-list'],
    ['a list that is none', 'own.json', '{"economies":{"0":{"name":"A"}}}', 'no-list'],
    [
      'a list named twice',
      'own.json',
      '{"economies":[{"name":"A"}],\n"economies":[{"name":"B"}]}',
      'repeated-list',
    ],
    [
      'a list named twice, once in escapes',
      'own.json',
      '{"economies":1,"econom\\u0069es":[{"name":"B"}]}',
      'repeated-list',
    ],
    ['an empty list', 'own.json', '[]', 'no-records'],
    ['a record of nothing known', 'own.json', '[{"gdp":3}]', 'no-columns'],
    ['20,000 brackets', 'own.json', deep('[', ']', 20_000), 'too-deep'],
    ['20,000 objects', 'own.json', deep('{"a":', '}', 20_000), 'too-deep'],
    ['brackets that never close', 'own.json', '['.repeat(9_000_000), 'too-deep'],
    ['depth in a value', 'own.json', `[{"name":"A","x":${deep('[', ']', 9)}}]`, 'too-deep'],
    ['a head alone', 'own.csv', 'name,application\n', 'no-rows'],
    ['no head', 'own.csv', 'Freedonia,1999\nRuritania,2000', 'no-columns'],
    ['no name and no code', 'own.csv', 'application\n1999', 'no-name-column'],
    ['one field under two heads', 'own.csv', 'name,country\nA,B', 'repeated-column'],
    [
      '65 columns',
      'own.csv',
      `${Array.from({ length: 65 }, (_, i) => (i === 0 ? 'name' : `c${i}`)).join(',')}\nA`,
      'too-many-columns',
    ],
    [
      '65 keys',
      'own.json',
      JSON.stringify([
        Object.fromEntries(Array.from({ length: 65 }, (_, i) => [i === 0 ? 'name' : `c${i}`, 1])),
      ]),
      'too-many-columns',
    ],
    [
      'one key 150,000 times',
      'own.json',
      `[{"name":"A",${Array.from({ length: 150_000 }, () => '"a":1').join()}}]`,
      'too-many-columns',
    ],
    [
      '20,001 rows',
      'own.csv',
      `name\n${Array.from({ length: 20_001 }, (_, i) => `A${i}`).join('\n')}`,
      'too-many-rows',
    ],
    [
      '20,001 records',
      'own.json',
      `[${Array.from({ length: 20_001 }, () => '{}').join()}]`,
      'too-many-rows',
    ],
    [
      '20,001 numbers',
      'own.json',
      `[${Array.from({ length: 20_001 }, () => '1').join()}]`,
      'too-many-rows',
    ],
    ['4 million numbers', 'own.json', `[${'1,'.repeat(4_000_000)}1]`, 'too-many-rows'],
    ['one line of a megabyte', 'own.csv', `name\n${'A'.repeat(1_000_000)}`, 'line-too-long'],
    ['a million delimiters', 'own.csv', `name${','.repeat(1_000_000)}\n`, 'line-too-long'],
  ])('%s', (_, name, content, refusal) => {
    expect(refusalOf(readingOf(name, content))).toBe(refusal);
  });

  test('a text of JSON that is not closed is looked through once', () => {
    expect(refusalOf(readingOf('own.json', `["${'\\"'.repeat(80_000)}`))).toBe('not-json');
    expect(refusalOf(readingOf('own.json', `["${'\\"'.repeat(4_900_000)}`))).toBe('not-json');
    expect(refusalOf(readingOf('own.json', `["${'a'.repeat(9_900_000)}`))).toBe('not-json');
    expect(faultsOf(readingOf('own.json', `[{"name":"${'a'.repeat(9_900_000)}"}]`))).toEqual([
      '1 name too-long',
    ]);
  });

  test('a fault of JSON tells its line', () => {
    expect(readingOf('own.json', '[\n{"name":"A"},\n{"name" "B"}]')).toMatchObject({
      refusal: { what: 'not-json', line: 3 },
    });
  });
});

test('keys that stand in a record more than once are faults of one row', () => {
  const record = '{"name":"A","name":"B","ldc":1,"ldc":2,"ldc":3}';
  const text = `[${Array.from({ length: 10_000 }, () => record).join()}]`;
  expect(readingOf('own.json', text)).toMatchObject({ rows: 10_000, faultCount: 30_000 });
});

test('an error that nobody foresaw is not said to be a fault of the file', () => {
  const known = new Array<KnownEconomy>();
  vi.spyOn(known, 'flatMap').mockImplementation(() => {
    throw new Error('unforeseen');
  });
  expect(refusalOf(csv('name\nA', { known }))).toBe('failed');
});

test('a list named “economies” further inside is no second one', () => {
  const text = '{"about":{"economies":[1]},"economies":[{"name":"A","economies":[2]}]}';
  expect(recordsOf(readingOf('own.json', text))).toHaveLength(1);
});

describe('a quote of CSV', () => {
  const stray = `${'a"b'.repeat(20)}\n`;

  test('that is not closed is told where it is opened, however much follows', () => {
    expect(faultsOf(csv(`name\nA\n"${stray.repeat(160_000)}`))).toEqual(['3 row open-quote']);
    expect(faultsOf(csv(`name\nA\n"${'B\n'.repeat(600_000)}`))).toEqual(['3 row open-quote']);
  });

  test('holds no step of the reading for long', () => {
    const long = `"${`a"b${'c'.repeat(57)}\n`.repeat(500)}",x\n`;
    const slices = readOwnFile('own.csv', bytesOf(`remark,name\n${long.repeat(100)}`), OPTIONS);
    const shares: number[] = [];
    for (let step = slices.next(); step.done !== true; step = slices.next())
      shares.push(step.value);
    const told = shares.slice(0, shares.indexOf(1) + 1);
    const steps = told.map((share, index) => share - (told[index - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(0.1);
  });

  test('may hold lines of any number, wherever the file is cut to be taken apart', () => {
    const lines = (count: number) => `"${'one ""line""\n'.repeat(count)}"`;
    const rows = Array.from({ length: 300 }, (_, at) => `Land ${at},${lines((at * 37) % 700)}`);
    const reading = csv(`name,remark\n${rows.join('\n')}\nLast,,x\n`);
    expect(reading).toMatchObject({ rows: 301, faultCount: 1 });
    const ends = rows.join('\n').split('\n').length;
    expect(faultsOf(reading)).toEqual([`${ends + 2} row too-many-cells`]);
  });
});

describe('names of the language itself are names like any other', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    '__defineGetter__',
  ];

  test.each(NAMES)('%s as an economy, a region and a source', (name) => {
    const [record] = recordsOf(csv(`name,region,source\n${name},${name},${name}`));
    expect(record).toMatchObject({ name, region: name, sourceTitle: name });
  });

  test.each(NAMES)('%s as a head', (name) => {
    expect(csv(`name,${name}\nA,B`)).toMatchObject({ unread: [name], faultCount: 0 });
  });

  test.each(NAMES)('%s as a key', (name) => {
    const text = `[{"name":"A","${name}":{"polluted":true}}]`;
    expect(readingOf('own.json', text)).toMatchObject({ unread: [name], faultCount: 0 });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('text that would be something else elsewhere is kept as text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    '{{constructor.constructor(1)}}',
    '&lt;b&gt;',
    '=HYPERLINK(1)',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '＝1+1',
    `${SCRIPT}alert(1)`,
    '../../etc/passwd',
    "Robert'); DROP TABLE economies;--",
    '%00%0d%0a',
    '한국어 العربية עברית',
  ])('%s', (text) => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const fromCsv = recordsOf(
      csv(`name,region,source,url\n${[quoted, quoted, quoted, quoted].join()}`),
    );
    const fromJson = recordsOf(
      json([{ name: text, region: text, sourceTitle: text, sourceAddress: text }]),
    );
    for (const [record] of [fromCsv, fromJson]) {
      expect(record).toMatchObject({
        name: text,
        region: text,
        sourceTitle: text,
        sourceAddress: text,
      });
    }
    const own = ownDataOf({ fileName: 'own.csv', mode: 'added', records: fromCsv, replaced: [] });
    expect([...own.sources.values()].map(({ url }) => url)).toEqual([undefined, undefined]);
  });
});

describe('marks that cannot be seen are refused by line and field', () => {
  test.each([
    ['a half letter', 'A\\ud800B', 'broken-letter'],
    ['the other half', '\\udc00', 'broken-letter'],
    ['a letter lost before', 'S\\ufffdo', 'broken-letter'],
    ['NUL', 'A\\u0000B', 'control-character'],
    ['a bell', 'A\\u0007', 'control-character'],
    ['an escape', '\\u001b[31m', 'control-character'],
    ['a line end', 'A\\nB', 'control-character'],
    ['a turn of direction', 'A\\u202eB', 'hidden-mark'],
    ['an isolate', '\\u2066A', 'hidden-mark'],
    ['a soft hyphen', 'Kazakh\\u00adstan', 'hidden-mark'],
    ['a blank without width', 'Kazakh\\u200bstan', 'hidden-mark'],
    ['a private letter', '\\ue000', 'hidden-mark'],
    ['no character', '\\uffff', 'hidden-mark'],
  ])('%s', (_, text, what) => {
    expect(faultsOf(readingOf('own.json', `[{"name":"${text}"}]`))).toEqual([`1 name ${what}`]);
  });

  test('the joiners that scripts need are kept', () => {
    expect(recordsOf(json([{ name: 'می\u200Cخواهم' }]))).toHaveLength(1);
  });
});

test.each([
  ['https://docs.wto.org/a?b=1', 'https://docs.wto.org/a?b=1'],
  ['HTTP://example.org', 'http://example.org/'],
  [`${SCRIPT}alert(1)`, undefined],
  [`${SCRIPT.toUpperCase()}alert(1)`, undefined],
  ['data:text/html,<script>', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['blob:https://example.org/1', undefined],
  ['//example.org', undefined],
  ['example.org', undefined],
  ['https://user:pass@example.org/', undefined],
  ['https://', undefined],
])('the address %s becomes the link %s', (address, link) => {
  expect(webAddress(address)).toBe(link);
});

test('after all of them the prototype of every object is as it was', () => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(KEYS);
});
