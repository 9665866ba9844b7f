import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnDataStore } from '../../../src/data/ownFile/keptOwnData.ts';
import {
  forgetOwnData,
  keepOwnData,
  readKeptOwnData,
} from '../../../src/data/ownFile/keptOwnData.ts';
import { readInSlices } from '../../../src/data/ownFile/readOwn.ts';
import { csvTemplate, jsonTemplate, recordsToJson } from '../../../src/data/ownFile/templates.ts';
import { ownDataOf } from '../../../src/domain/ownData.ts';
import { OWN_FIELDS } from '../../../src/domain/ownFields.ts';
import { date } from '../../support/dates.ts';
import { csv, OPTIONS, readingOf, recordsOf } from '../../support/ownFiles.ts';

function memoryStore(held: readonly (readonly [string, unknown])[] = []) {
  const kept = new Map<string, unknown>(held);
  const store: OwnDataStore = {
    get: async (key) => structuredClone(kept.get(key)),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    del: async (key) => void kept.delete(key),
  };
  return { store, kept };
}

const refusing: OwnDataStore = {
  get: () => Promise.reject(new Error('SecurityError')),
  set: () => Promise.reject(new Error('QuotaExceededError')),
  del: () => Promise.reject(new Error('SecurityError')),
};

const TODAY = date('2026-05-01');
const records = recordsOf(
  csv('name,application,ldc,meetings\nKazakhstan,1996-01-29,no,20\nFreedonia,1999,,'),
);
const own = ownDataOf({ fileName: 'own.csv', mode: 'added', records, replaced: ['KAZ'] });
const ownOf = (given: typeof records) =>
  ownDataOf({ fileName: 'own.csv', mode: 'added', records: given, replaced: [] });

test('the templates are files of the format, with every field of it', () => {
  const [first, second] = recordsOf(readingOf('template.csv', csvTemplate()));
  expect(recordsOf(readingOf('template.json', jsonTemplate()))).toMatchObject([
    { name: first?.name, dates: first?.dates, meetings: 9, ldc: false },
    { name: second?.name, dates: second?.dates, meetings: 2, ldc: true },
  ]);
  expect(readingOf('template.csv', csvTemplate())).toMatchObject({
    fields: OWN_FIELDS.map(({ name }) => name),
    unread: [],
  });
});

test('records written as JSON are read back as they were', () => {
  const values = (all: typeof records) =>
    all.map((one) => ({ ...one, line: 0, record: 0, idFrom: 'file' }));
  const again = recordsOf(readingOf('own.json', recordsToJson(records)));
  expect(values(again)).toEqual(values(records));
});

test('records are kept without a blank that nobody reads', () => {
  const text = recordsToJson(records);
  expect(text).toBe(JSON.stringify(JSON.parse(text)));
});

describe('own data that the reader keeps', () => {
  test('come back as they were', async () => {
    const { store } = memoryStore();
    expect(await keepOwnData(own, TODAY, store)).toBe('kept');
    const kept = await readKeptOwnData(TODAY, OPTIONS.known, store);
    expect(kept).toMatchObject({
      kind: 'kept',
      own: { fileName: 'own.csv', mode: 'added', replaced: ['KAZ'], economies: own.economies },
    });
  });

  test('come back also where more codes were made than there are of three letters', async () => {
    const { store } = memoryStore();
    const names = Array.from({ length: 700 }, (_, index) => `Land ${index}`);
    const many = ownOf(recordsOf(csv(`id,name\nXAB,Ruritania\n,${names.join('\n,')}`)));
    expect(await keepOwnData(many, TODAY, store)).toBe('kept');
    const kept = await readKeptOwnData(TODAY, OPTIONS.known, store);
    expect(kept.kind === 'kept' && kept.own.economies).toEqual(many.economies);
  });

  test('come back without the doubts that the reader has settled', async () => {
    const { store } = memoryStore();
    const settled = recordsOf(csv('name\nKazakstan')).map(({ doubt: _settled, ...one }) => one);
    await keepOwnData(ownOf(settled), TODAY, store);
    const kept = await readKeptOwnData(TODAY, OPTIONS.known, store);
    expect(kept).toMatchObject({ kind: 'kept', own: { records: [{ name: 'Kazakstan' }] } });
    expect(kept.kind === 'kept' && kept.own.records[0]).not.toHaveProperty('doubt');
  });

  test('that would be too large to be read again are refused at once', async () => {
    const { store, kept } = memoryStore();
    // Letters of three bytes each: 3.6 million of them are more than 10 MB.
    const region = '\u4e2d'.repeat(180);
    const large = recordsOf(csv(`name,region\nLand,${region}`)).flatMap((record) =>
      Array.from({ length: 20_000 }, (_, at) => ({ ...record, name: `Land ${at}` })),
    );
    expect(await keepOwnData(ownOf(large), TODAY, store)).toBe('too-much');
    expect(kept.size).toBe(0);
  });

  test('are gone after 30 days', async () => {
    const { store, kept } = memoryStore();
    await keepOwnData(own, TODAY, store);
    expect((await readKeptOwnData(date('2026-05-31'), OPTIONS.known, store)).kind).toBe('kept');
    expect((await readKeptOwnData(date('2026-06-01'), OPTIONS.known, store)).kind).toBe('expired');
    expect(kept.size).toBe(0);
  });

  test('are erased, readable or not', async () => {
    const { store, kept } = memoryStore([['own-data', 'x']]);
    expect(await forgetOwnData(store)).toBe('forgotten');
    expect(kept.size).toBe(0);
  });

  test('refused by the browser, the page goes on', async () => {
    expect(await keepOwnData(own, TODAY, refusing)).toBe('no-storage');
    expect(await readKeptOwnData(TODAY, [], refusing)).toEqual({ kind: 'no-storage' });
    expect(await forgetOwnData(refusing)).toBe('no-storage');
  });

  test('that cannot be read are told at each visit, and gone with their days', async () => {
    const { store, kept } = memoryStore([['own-data', { format: 2, until: '2026-05-31' }]]);
    const visit = async (day: string) => (await readKeptOwnData(date(day), [], store)).kind;
    expect(await visit('2026-05-02')).toBe('unreadable');
    expect(await visit('2026-05-31')).toBe('unreadable');
    expect(await visit('2026-06-01')).toBe('expired');
    expect(kept.size).toBe(0);
    expect(await visit('2026-06-02')).toBe('nothing');
  });

  test('are left in place and told where anything at all stands in their place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            format: fc.constantFrom(1, 2),
            until: fc.constantFrom('2026-05-20', 'never'),
            fileName: fc.string(),
            mode: fc.constantFrom('added', 'in-place', 'else'),
            replaced: fc.array(fc.string()),
            file: fc.oneof(fc.json(), fc.constant('[{"name":"A","application":"1999-02-30"}]')),
          }),
        ),
        async (value) => {
          const { store, kept } = memoryStore([['own-data', value]]);
          expect(await readKeptOwnData(TODAY, OPTIONS.known, store)).toEqual({
            kind: 'unreadable',
          });
          expect(kept).toEqual(new Map([['own-data', value]]));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('read on the page itself', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `Place ${index},1999-05-01`);
  const file = new File([`name,application\n${rows.join('\n')}`], 'own.csv');

  test('a file is the same, and its progress is told', async () => {
    const shares: number[] = [];
    const reading = await readInSlices(file, OPTIONS, {
      signal: new AbortController().signal,
      onProgress: (share) => shares.push(share),
    });
    expect(reading).toMatchObject({ kind: 'read', rows: 3000, faultCount: 0 });
    for (const share of shares) expect(share).toBeLessThanOrEqual(1);
  });

  test('it can be called off', async () => {
    const call = new AbortController();
    call.abort();
    expect(await readInSlices(file, OPTIONS, { signal: call.signal, onProgress: () => {} })).toBe(
      'cancelled',
    );
  });
});
