import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { accessionsDataset } from '../src/data/datasets.ts';
import { MANIFEST_PATH } from '../src/data/fetchManifest.ts';
import { manifestFileSchema } from '../src/data/manifestSchema.ts';
import { readDataset } from '../src/data/readDataset.ts';
import type { Dataset } from '../src/domain/dataset.ts';

/** What the data of a folder say of themselves; throws on a manifest of another form. */
export const publishedManifest = (folder: string) =>
  v.parse(manifestFileSchema, JSON.parse(readFileSync(`${folder}/${MANIFEST_PATH}`, 'utf8')));

/** The accessions of a folder by the checks of the page; throws where it would refuse them. */
export function publishedDataset(folder: string): Dataset {
  const manifest = publishedManifest(folder);
  const newestEvidence = manifest['x:newestEvidence'];
  const bytes = new Uint8Array(readFileSync(`${folder}/${accessionsDataset.path}`));
  return {
    economies: readDataset(accessionsDataset, bytes, newestEvidence),
    version: manifest.version,
    newestEvidence,
    origin: 'published',
    integrity: 'verified',
  };
}
