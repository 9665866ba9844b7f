import { afterEach, expect, test, vi } from 'vitest';
import { accessionsDataset } from '../../src/data/datasets.ts';
import { fetchDataset } from '../../src/data/fetchDataset.ts';
import { dataServer, served } from '../support/dataServer.ts';
import { publicBytes, publicManifest } from '../support/publicData.ts';

vi.mock('@noble/hashes/sha2.js', () => {
  throw new Error('the chunk did not arrive');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where no fingerprint can be computed the file is called unchecked, never verified', async () => {
  vi.stubGlobal('crypto', {});
  const loaded = await fetchDataset(accessionsDataset, publicManifest(), dataServer().options);
  expect(loaded.integrity).toBe('unchecked');
});

test('and its length is still held against the manifest', async () => {
  vi.stubGlobal('crypto', {});
  const cut = publicBytes('accessions.json').slice(0, -1);
  const { options } = dataServer({ 'accessions.json': () => served(cut) });
  await expect(fetchDataset(accessionsDataset, publicManifest(), options)).rejects.toMatchObject({
    what: 'truncated',
  });
});
