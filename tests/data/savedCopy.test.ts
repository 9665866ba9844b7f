import { describe, expect, test } from 'vitest';
import type { DatasetDefinition } from '../../src/data/datasets.ts';
import { accessionsDataset } from '../../src/data/datasets.ts';
import { sourcesDataset } from '../../src/data/sourcesDataset.ts';
import type { LoadedDataset } from '../../src/data/fetchDataset.ts';
import { fetchDataset } from '../../src/data/fetchDataset.ts';
import type { CopyStore } from '../../src/data/savedCopy.ts';
import { keepCopy, readCopy } from '../../src/data/savedCopy.ts';
import { dataServer } from '../support/dataServer.ts';
import { publicManifest, readPath } from '../support/publicData.ts';

function memoryStore(): CopyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key) => structuredClone(kept.get(key)),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
  };
}

const refusingStore: CopyStore = {
  get: () => Promise.reject(new Error('SecurityError')),
  set: () => Promise.reject(new Error('QuotaExceededError')),
};

function load<Value>(definition: DatasetDefinition<Value>): Promise<LoadedDataset<Value>> {
  return fetchDataset(definition, publicManifest(), dataServer().options);
}

test('what was verified comes back as it was', async () => {
  const store = memoryStore();
  const [accessions, sources] = await Promise.all([load(accessionsDataset), load(sourcesDataset)]);
  expect(await keepCopy(accessions, store)).toBe('kept');
  expect(await keepCopy(sources, store)).toBe('kept');
  expect(await readCopy(store)).toEqual({
    version: '1.0.0',
    newestEvidence: '2026-04-22',
    accessions: accessions.value,
    sources: sources.value,
  });
});

test('accessions come back without sources of another version', async () => {
  const store = memoryStore();
  await keepCopy(await load(accessionsDataset), store);
  await keepCopy({ ...(await load(sourcesDataset)), version: '0.9.0' }, store);
  const copy = await readCopy(store);
  expect(copy?.accessions).toHaveLength(61);
  expect(copy).not.toHaveProperty('sources');
});

test('what could not be verified is not kept', async () => {
  const store = memoryStore();
  const loaded = await load(accessionsDataset);
  expect(await keepCopy({ ...loaded, integrity: 'unchecked' }, store)).toBe('unavailable');
  expect(store.kept.size).toBe(0);
});

test('a browser without IndexedDB has no copy and no error', async () => {
  expect(await keepCopy(await load(accessionsDataset))).toBe('unavailable');
  expect(await readCopy()).toBeUndefined();
});

test('a store that refuses everything has no copy and no error', async () => {
  expect(await keepCopy(await load(accessionsDataset), refusingStore)).toBe('unavailable');
  expect(await readCopy(refusingStore)).toBeUndefined();
});

describe('a copy that is no longer what was kept is not offered', () => {
  test('one letter of a note changed', async () => {
    const store = memoryStore();
    await keepCopy(await load(accessionsDataset), store);
    const bytes = readPath(store.kept.get('accessions'), 'bytes');
    if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
    const letter = new TextDecoder('latin1').decode(bytes).indexOf('graduat');
    expect(letter).toBeGreaterThan(0);
    bytes.set([(bytes[letter] ?? 0) ^ 1], letter);
    expect(await readCopy(store)).toBeUndefined();
  });

  test.each([['text'], [null], [{ version: 1 }], [{ bytes: [1, 2] }]])('%j', async (value) => {
    const store = memoryStore();
    store.kept.set('accessions', value);
    expect(await readCopy(store)).toBeUndefined();
  });
});
