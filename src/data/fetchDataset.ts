import type { Integrity } from '../domain/datasetFailure.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { DatasetError } from './DatasetError.ts';
import type { DatasetDefinition } from './datasets.ts';
import { fetchManifest } from './fetchManifest.ts';
import type { Manifest, ManifestEntry } from './manifestSchema.ts';
import { readDatasetInTurns } from './readDataset.ts';
import type { RequestOptions } from './requestBytes.ts';
import { requestBytes } from './requestBytes.ts';
import { verifyBytes } from './verifyBytes.ts';

/** A dataset that passed every check, with what is needed to vouch for it and to keep a copy. */
export type LoadedDataset<Value> = {
  readonly name: DatasetDefinition<Value>['name'];
  readonly value: Value;
  readonly version: string;
  readonly newestEvidence: PartialDate;
  readonly integrity: Integrity;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The file is asked for while its manifest is still on the way, and checked once both are here. */
export async function fetchDataset<Value>(
  definition: DatasetDefinition<Value>,
  manifest: Promise<Manifest> | Manifest,
  options: RequestOptions,
): Promise<LoadedDataset<Value>> {
  const { name, path } = definition;
  const [first, published] = await Promise.all([
    requestBytes(name, path, options, 'default'),
    manifest,
  ]);
  const entry = entryFor(definition, published);
  const { bytes, integrity } = await verified(definition, first, entry, published, options);
  const { version, newestEvidence } = published;
  const value = await readDatasetInTurns(definition, bytes, newestEvidence);
  refuseCount(name, definition.count(value), entry);
  return { name, value, version, newestEvidence, integrity, hash: entry.hash, bytes };
}

function entryFor<Value>(definition: DatasetDefinition<Value>, manifest: Manifest): ManifestEntry {
  const entry = manifest.entries.get(definition.name);
  if (entry?.path === definition.path) return entry;
  throw new DatasetError(definition.name, 'not-listed');
}

type VerifiedBytes = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly integrity: Integrity;
};

/** A browser may hold the file of an older release: what does not match is asked for once more. */
async function verified<Value>(
  { name, path }: DatasetDefinition<Value>,
  first: Uint8Array<ArrayBuffer>,
  entry: ManifestEntry,
  manifest: Manifest,
  options: RequestOptions,
): Promise<VerifiedBytes> {
  try {
    return { bytes: first, integrity: await verifyBytes(name, first, entry) };
  } catch {
    const bytes = await requestBytes(name, path, options, 'reload');
    try {
      return { bytes, integrity: await verifyBytes(name, bytes, entry) };
    } catch (mismatch) {
      await refuseNewerRelease(name, manifest, options);
      throw mismatch;
    }
  }
}

/** Where a release came between manifest and file, the remedy is a reload, and the error says so. */
async function refuseNewerRelease(
  name: DatasetDefinition<unknown>['name'],
  { version: loaded }: Manifest,
  options: RequestOptions,
): Promise<void> {
  const now = await fetchManifest(options, 'reload').catch(() => undefined);
  if (now === undefined || now.version === loaded) return;
  const release = { loaded, published: now.version };
  throw new DatasetError(name, 'newer-release', { release });
}

/** The third count beside bytes and fingerprint: it catches a manifest that is itself wrong. */
function refuseCount(
  name: DatasetDefinition<unknown>['name'],
  arrivedRecords: number,
  { records: expectedRecords }: ManifestEntry,
): void {
  if (arrivedRecords === expectedRecords) return;
  throw new DatasetError(name, 'truncated', { expectedRecords, arrivedRecords });
}
