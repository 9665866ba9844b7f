import { describe, expect, test } from 'vitest';
import { rowsToCsv } from '../../src/exports/csv.ts';
import { releaseAccount } from '../../src/wording/exportAccount.ts';
import { accountLines, pictureFoot } from '../../src/wording/exportFiles.ts';
import { dataInWords, OWN_TAG, sourceInWords } from '../../src/wording/dataSource.ts';
import { faultTable } from '../../src/wording/ownFaults.ts';
import { ownSourceNote } from '../../src/wording/ownData.ts';
import { formatTable } from '../../src/wording/ownFormat.ts';
import { readingSentences, recordNotes, recordTable } from '../../src/wording/ownReading.ts';
import { refusalSentence } from '../../src/wording/ownRefusals.ts';
import { rowsAt } from '../../src/wording/tableModel.ts';
import { account as bundled } from '../support/exportAccount.ts';
import { date } from '../support/dates.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';

const part = (mode: 'added' | 'in-place') => ({
  version: '1.0.0',
  newestEvidence: date('2026-04-22'),
  own: { mode, fileName: 'secret.csv', ids: new Set<string>() },
});

describe('figures that rest on a reader’s own file', () => {
  test('name the file as their source, and never call it published data', () => {
    expect(dataInWords(part('in-place'))).toBe('of your own file');
    expect(sourceInWords(part('in-place'))).toBe('your own file');
    expect(sourceInWords(part('added'))).toMatch(/^WTO .*; your own file, not checked$/);
  });

  test.each(['added', 'in-place'] as const)('carry the tag into every file, %s', (mode) => {
    const account = { ...bundled, ...releaseAccount(part(mode), date('2026-04-22')) };
    expect(accountLines(account)[0]).toEqual(['Tag', OWN_TAG]);
    expect(pictureFoot(account)[0]).toContain(OWN_TAG);
    expect(JSON.stringify(account)).not.toContain('secret');
  });

  test('are not said of bundled data', () => {
    const account = {
      ...bundled,
      ...releaseAccount(
        { version: '1.0.0', newestEvidence: date('2026-04-22') },
        date('2026-04-22'),
      ),
    };
    expect(JSON.stringify([accountLines(account), pictureFoot(account)])).not.toContain(OWN_TAG);
  });
});

test('a fault is told with its line, its value, what is wrong and how to mend it', () => {
  const reading = csv('name,application,membership\nA,2010-05,2009\n');
  const { rows } = faultTable(reading.kind === 'read' ? reading.faults : [], 1);
  expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
    '2',
    'membership',
    '2009',
    'The step comes before one that it follows (application, May 2010).',
    'Correct one of the dates.',
  ]);
});

test('the order that the file shows by itself is told with the date that shows it', () => {
  const reading = csv('name,application\nA,02.02.1999\nB,31.12.2015');
  if (reading.kind !== 'read') throw new Error(reading.kind);
  expect(readingSentences(reading)).toContain(
    'Read day first: 31.12.2015 (line 3) leaves no other way, as there is no month 31.',
  );
});

test('a refusal says that nothing has changed', () => {
  expect(refusalSentence({ what: 'not-json', line: 3 })).toMatch(
    /JSON\. Line 3\. Nothing has changed\.$/,
  );
});

test('rows that are in no figure, and dates to come, are told before they are used', () => {
  const records = recordsOf(csv('name,application,ldc,eaeu\nKazakhstan,2027,no,\nSylvania,,no,\n'));
  expect(recordNotes(records, date('2026-04-22'))).toEqual([
    expect.stringMatching(/^1 row has neither .* \(Sylvania\)\.$/),
    expect.stringMatching(/^1 row holds a date after 22 April 2026.* \(Kazakhstan\)\.$/),
    'Known by name: Kazakhstan is KAZ.',
    expect.stringMatching(/^1 row has no code/),
    'Unknown, since left empty, and on neither side of such a group: eaeu in 2 rows and formerSovietUnion in 2 rows.',
  ]);
});

test('the page on the format has a row for each column that is read, and no other', () => {
  const { rows } = formatTable();
  const heads = rows.map(({ id }) => id);
  const reading = csv(
    `${heads.join(',')}\n${heads.map((head) => (head === 'name' ? 'A' : '')).join(',')}`,
  );
  expect(reading).toMatchObject({ fields: heads, unread: [], faultCount: 0 });
});

test('rows that are right are told apart from those with a fault', () => {
  const reading = csv('name,application\nA,1999\nB,soon\nC,2001\n');
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const { records } = reading;
  expect(recordTable(records, records.length, true, reading.fields).caption).toBe(
    '2 rows without a fault',
  );
  expect(recordTable(records.slice(1), records.length, true, reading.fields).caption).toBe(
    'The first 1 of 2 rows without a fault',
  );
});

test('every column of the file is in the preview, in words and by its name', () => {
  const file = 'name,memorandum,ldc,source,region\nA,2001-05,yes,My note,asia\nB,,,,Atlantis\n';
  const reading = csv(file);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const { columns, rows } = recordTable(reading.records, 2, false, reading.fields);
  expect(columns.map(({ header }) => header)).toEqual([
    'Name',
    'Line',
    'Code (id)',
    'Status',
    'Region',
    'Memorandum',
    'Least developed country (ldc)',
    'Source (sourceTitle)',
  ]);
  expect(rows[0]?.cells.slice(4).map(({ text }) => text)).toEqual([
    'asia',
    'May 2001',
    'yes',
    'My note',
  ]);
});

test('a region that no filter finds is told before it is used, and letters do not matter', () => {
  const records = recordsOf(csv('name,region\nA,ASIA\nB,Atlantis\nC,Atlantis\nD,\n'));
  const notes = recordNotes(records, date('2026-04-22')).filter((note) => /region/.test(note));
  expect(notes).toEqual([expect.stringMatching(/Oceania: “Atlantis” in 2 rows\.$/)]);
});

test('every fault is in the table and in the file that is made of it', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `Place ${index},soon`);
  const reading = csv(['name,application', ...rows].join('\n'));
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const table = faultTable(reading.faults, reading.faultCount);
  expect(table.caption).toBe('3,000 faults');
  expect(rowsAt(table, [2999])[0]?.cells[0]?.text).toBe('3,001');
  expect(rowsToCsv(table).trim().split('\r\n')).toHaveLength(3001);
});

test.each([
  ['no-such-day', /day does not exist/],
  ['no-such-year', /1800 to 2200/],
] as const)('%s says what does not exist', (what, words) => {
  const at = { line: 2, field: 'application', value: '', what } as const;
  expect(faultTable([at], 1).rows[0]?.cells.at(-2)?.text).toMatch(words);
});

test('a source of own data is the file itself, or one that the file names', () => {
  expect(ownSourceNote({ title: 'mine.csv', isFile: true })).toBe('your own file, not checked');
  expect(ownSourceNote({ title: 'My note', address: 'shelf 3' })).toBe(
    'shelf 3, named in your own file, not checked',
  );
});
