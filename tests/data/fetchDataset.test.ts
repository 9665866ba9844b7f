import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DatasetError } from '../../src/data/DatasetError.ts';
import type { DatasetDefinition } from '../../src/data/datasets.ts';
import { changesDataset } from '../../src/data/changesDataset.ts';
import { accessionsDataset } from '../../src/data/datasets.ts';
import { sourcesDataset } from '../../src/data/sourcesDataset.ts';
import { fetchDataset } from '../../src/data/fetchDataset.ts';
import { fetchManifest } from '../../src/data/fetchManifest.ts';
import type { Manifest, ManifestEntry } from '../../src/data/manifestSchema.ts';
import type { FailureKind } from '../../src/domain/datasetFailure.ts';
import type { Answer } from '../support/dataServer.ts';
import { dataServer, served } from '../support/dataServer.ts';
import {
  breakAt,
  brokenAccessions,
  publicBytes,
  publicJson,
  publicManifest,
} from '../support/publicData.ts';

const whole = publicBytes('accessions.json');
const manifest = publicManifest();

afterEach(() => {
  vi.unstubAllGlobals();
});

async function failure(promise: Promise<unknown>): Promise<DatasetError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DatasetError) return error;
  throw new Error(`Expected a DatasetError, not ${String(error)}`);
}

async function failureOf(answer: Answer): Promise<DatasetError> {
  const { options } = dataServer({ 'accessions.json': answer });
  return failure(fetchDataset(accessionsDataset, manifest, options));
}

function manifestText(path: string, value: unknown): string {
  const json = publicJson('datapackage.json');
  breakAt(json, path, value);
  return JSON.stringify(json);
}

describe('the shipped data', () => {
  async function countOf<Value>(definition: DatasetDefinition<Value>): Promise<number> {
    const { options } = dataServer();
    const loaded = await fetchDataset(definition, fetchManifest(options), options);
    expect(loaded).toMatchObject({ version: '1.0.0', integrity: 'verified' });
    return definition.count(loaded.value);
  }

  test('are 61 accessions, 528 sources and one release', async () => {
    expect(await countOf(accessionsDataset)).toBe(61);
    expect(await countOf(sourcesDataset)).toBe(528);
    expect(await countOf(changesDataset)).toBe(1);
  });

  test('cannot be changed once read', async () => {
    const { value } = await fetchDataset(accessionsDataset, manifest, dataServer().options);
    expect(() => Reflect.set(value[0] ?? {}, 'name', 'X')).not.toThrow();
    expect(value[0]?.name).toBe('Afghanistan');
    expect(Object.isFrozen(value[0]?.region)).toBe(true);
  });

  test('are asked for while the manifest is still on the way', () => {
    const { options, asked } = dataServer();
    void fetchDataset(accessionsDataset, new Promise(() => {}), options);
    expect(asked).toEqual([{ path: 'accessions.json', cache: 'default' }]);
  });
});

describe('what arrives in place of data is named', () => {
  test.each<[string, Answer, Partial<DatasetError>]>([
    ['a missing file', () => served('', 'text/plain', 404), { what: 'not-found' }],
    ['a missing file with a page', () => served('<p>', 'text/html', 404), { what: 'not-found' }],
    [
      'a server error with a JSON body',
      () => served('{"economies":[]}', 'application/json', 500),
      { what: 'server', where: { status: 500 } },
    ],
    ['a refusal', () => served('', 'text/plain', 403), { what: 'refused', where: { status: 403 } }],
    [
      'a login page with status 200',
      () => served('<!doctype html><title>Log in</title>', 'text/html; charset=utf-8'),
      { what: 'web-page', where: { status: 200 } },
    ],
    [
      'words that call themselves a page',
      () => served('Log in', 'text/html'),
      { what: 'web-page' },
    ],
    ['a login page that calls itself JSON', () => served('\n <html>'), { what: 'web-page' }],
    ['no content', () => new Response(null, { status: 204 }), { what: 'empty' }],
    ['an empty body', () => served(''), { what: 'empty' }],
    ['a broken connection', () => Promise.reject(new TypeError('cut')), { what: 'network' }],
    [
      'a byte order mark',
      () => served(new Blob([new Uint8Array([0xef, 0xbb, 0xbf]), whole])),
      { what: 'altered', where: { expectedBytes: whole.length, arrivedBytes: whole.length + 3 } },
    ],
  ])('%s', async (_, answer, expected) => {
    const error = await failureOf(answer);
    expect(error).toMatchObject({ ...expected, dataset: 'accessions' });
  });

  test('a body that breaks off is a fault of the network', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('cut')),
    });
    expect(await failureOf(() => served(broken))).toMatchObject({ what: 'network' });
  });

  test('a request given up on purpose is no fault', async () => {
    const { options } = dataServer();
    const request = { ...options, signal: AbortSignal.abort() };
    await expect(fetchDataset(accessionsDataset, manifest, request)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('a file cut short', () => {
  const text = new TextDecoder().decode(whole);
  const borders = [...text.matchAll(/\n {4}\},\n/g)].map(({ index }) => index + '\n    }'.length);

  test('has 60 borders between its 61 records', () => {
    expect(borders).toHaveLength(60);
  });

  test.each([1, 7, 30, 59, 60])('after record %i tells how many arrived', async (records) => {
    const cut = text.slice(0, borders[records - 1]);
    const { what, where } = await failureOf(() => served(cut));
    expect(what).toBe('truncated');
    expect(where).toMatchObject({ expectedRecords: 61, arrivedRecords: records });
  });

  test('at a border and closed as valid JSON is refused all the same', async () => {
    const error = await failureOf(() => served(`${text.slice(0, borders[29])}]}`));
    expect(error).toMatchObject({ what: 'truncated', where: { arrivedRecords: 30 } });
  });

  test('inside a record counts only what arrived whole', async () => {
    const error = await failureOf(() => served(text.slice(0, (borders[29] ?? 0) + 200)));
    expect(error.where.arrivedRecords).toBe(30);
  });

  test('before its list begins says nothing of records', async () => {
    const { what, where } = await failureOf(() => served(text.slice(0, 20)));
    expect(what).toBe('truncated');
    expect(where).not.toHaveProperty('arrivedRecords');
  });
});

test('one bit flipped anywhere is caught', async () => {
  const place = fc.integer({ min: 0, max: whole.length - 1 });
  const bit = fc.integer({ min: 0, max: 7 });
  await fc.assert(
    fc.asyncProperty(place, bit, async (at, shift) => {
      const flipped = whole.slice();
      flipped.set([(whole[at] ?? 0) ^ (1 << shift)], at);
      const { what } = await failureOf(() => served(flipped));
      expect(what).toBe('altered');
    }),
    { numRuns: 200 },
  );
});

describe('one version only', () => {
  test('an older file in the cache heals by asking past the cache', async () => {
    const { options, asked } = dataServer({
      'accessions.json': (cache) => served(cache === 'reload' ? whole : '{"economies":[]}'),
    });
    const loaded = await fetchDataset(accessionsDataset, manifest, options);
    expect(loaded.value).toHaveLength(61);
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  test('a release published in between asks for a reload of the page', async () => {
    const { options } = dataServer({
      'accessions.json': () => served('{"economies":[]}'),
      'datapackage.json': () => served(manifestText('version', '1.1.0')),
    });
    const error = await failure(fetchDataset(accessionsDataset, manifest, options));
    expect(error).toMatchObject({
      what: 'newer-release',
      where: { release: { loaded: '1.0.0', published: '1.1.0' } },
    });
  });

  test('a file that the manifest does not list is not shown', async () => {
    const none = { ...manifest, entries: new Map<string, ManifestEntry>() };
    const error = await failure(fetchDataset(accessionsDataset, none, dataServer().options));
    expect(error.what).toBe('not-listed');
  });

  test('a manifest that counts other records is not believed', async () => {
    const entry = manifest.entries.get('accessions');
    if (entry === undefined) throw new Error('no entry');
    const wrong = { ...manifest, entries: new Map([['accessions', { ...entry, records: 38 }]]) };
    const error = await failure(fetchDataset(accessionsDataset, wrong, dataServer().options));
    expect(error.where).toEqual({ expectedRecords: 38, arrivedRecords: 61 });
  });
});

describe('a file that was published wrong is not shown either', () => {
  function publishing(body: Uint8Array<ArrayBuffer>): Manifest {
    const hash = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    const entry = {
      name: 'accessions',
      path: 'accessions.json',
      title: 'Accessions',
      bytes: body.length,
      hash,
    };
    return { ...manifest, entries: new Map([['accessions', { ...entry, records: 61 }]]) };
  }

  function encoded(json: unknown): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(JSON.stringify(json));
  }

  test.each<[FailureKind, Uint8Array<ArrayBuffer>]>([
    ['not-text', new Uint8Array([0x22, 0xff, 0x22])],
    ['not-json', whole.slice(0, 5_000)],
    ['schema', encoded(brokenAccessions('BLR', 'region.code', 'x'))],
    ['rules', encoded(brokenAccessions('BLR', 'milestones.memorandum.date', '1992'))],
  ])('%s', async (what, body) => {
    const { options } = dataServer({ 'accessions.json': () => served(body) });
    const error = await failure(fetchDataset(accessionsDataset, publishing(body), options));
    expect(error.what).toBe(what);
    const named = what === 'schema' || what === 'rules' ? ['BLR'] : undefined;
    expect(error.where.faults?.map(({ record }) => record)).toEqual(named);
  });
});

describe('the manifest', () => {
  async function manifestFailure(body: string): Promise<DatasetError> {
    const { options } = dataServer({ 'datapackage.json': () => served(body) });
    return failure(fetchManifest(options));
  }

  test('is asked for anew each time', async () => {
    const { options, asked } = dataServer();
    await fetchManifest(options);
    expect(asked).toEqual([{ path: 'datapackage.json', cache: 'no-cache' }]);
  });

  test.each([0, 2, 3])('of format %i asks for another app', async (format) => {
    const error = await manifestFailure(manifestText('x:appSchema', format));
    expect(error).toMatchObject({
      dataset: 'manifest',
      what: 'newer-format',
      where: { format: { published: format, known: 1 } },
    });
  });

  test.each([
    ['version', '1.0'],
    ['x:newestEvidence', '2026-02-31'],
    ['x:newestEvidence', '2026-04'],
    ['resources.0.hash', 'sha256:none'],
    ['resources.0.path', '../elsewhere.json'],
    ['resources.0.bytes', -1],
    ['unheard', 'of'],
  ])('with a wrong %s (%s) is refused', async (path, value) => {
    const error = await manifestFailure(manifestText(path, value));
    expect(error.what).toBe('schema');
    expect(error.where.faults).toHaveLength(1);
  });

  test.each([
    ['not-json', '{"name": '],
    ['web-page', '<html>'],
  ])('is %s where %s arrives', async (what, body) => {
    expect((await manifestFailure(body)).what).toBe(what);
  });
});

describe('without crypto.subtle, as on plain http', () => {
  test('the fingerprint is computed all the same', async () => {
    vi.stubGlobal('crypto', {});
    const loaded = await fetchDataset(accessionsDataset, manifest, dataServer().options);
    expect(loaded.integrity).toBe('verified');
    const error = await failureOf(() => served(whole.toReversed()));
    expect(error.what).toBe('altered');
  });
});
