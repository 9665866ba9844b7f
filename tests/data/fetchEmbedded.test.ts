// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test } from 'vitest';

import { DatasetError } from '../../src/data/DatasetError.ts';
import { accessionsDataset } from '../../src/data/datasets.ts';
import { fetchDataset } from '../../src/data/fetchDataset.ts';
import { fetchEmbedded } from '../../src/data/fetchEmbedded.ts';
import { fetchManifest } from '../../src/data/fetchManifest.ts';

const FILES = ['datapackage.json', 'accessions.json'];
const OPTIONS = { base: './data/', fetch: fetchEmbedded };

/** The page of the single-file edition, as far as its data go. */
function carry(change: (text: string) => string = (text) => text): void {
  const holders = FILES.map((path) => {
    const holder = document.createElement('script');
    holder.type = 'application/json';
    holder.id = `./data/${path}`;
    const text = readFileSync(`public/data/${path}`, 'utf8');
    holder.textContent = path === 'accessions.json' ? change(text) : text;
    return holder;
  });
  document.body.replaceChildren(...holders);
}

const load = () => fetchDataset(accessionsDataset, fetchManifest(OPTIONS), OPTIONS);

describe('data that the page carries', () => {
  beforeEach(() => carry());

  test('arrive byte for byte, and are held against the manifest', async () => {
    const { bytes, integrity, value } = await load();
    expect(Buffer.from(bytes).equals(readFileSync('public/data/accessions.json'))).toBe(true);
    expect(integrity).toBe('verified');
    expect(value).toHaveLength(61);
  });

  test('are refused when one digit was changed in the file', async () => {
    carry((text) => text.replace('1996-01-29', '1996-01-28'));
    await expect(load()).rejects.toMatchObject({ what: 'altered' });
  });

  test('that are not in it are told as not there', async () => {
    document.body.replaceChildren();
    await expect(load()).rejects.toBeInstanceOf(DatasetError);
    await expect(load()).rejects.toMatchObject({ what: 'not-found' });
  });
});
