import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { cutAfterRecord, recordBorders } from '../../e2e/support/recordBorders.ts';

const FILE =
  '{"economies":[{"id":"A","note":"a } in \\" text"},{"id":"B","dates":{"x":1}},{"id":"C"}]}';

test('records end where they end, whatever their text says', () => {
  const ends = recordBorders(FILE).map((end) => FILE.slice(end - 4, end));
  expect(ends).toEqual(['xt"}', ':1}}', '"C"}']);
});

test('a closed cut parses, with rows missing', () => {
  expect(JSON.parse(cutAfterRecord(FILE, 2, true))).toHaveProperty('economies.length', 2);
});

test('an open cut does not parse', () => {
  expect(() => {
    JSON.parse(cutAfterRecord(FILE, 2, false));
  }).toThrow(SyntaxError);
});

test('every record of the shipped accessions has a border', () => {
  const text = readFileSync('public/data/accessions.json', 'utf8');
  expect(JSON.parse(text)).toHaveProperty('economies.length', recordBorders(text).length);
});
