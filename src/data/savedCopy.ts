import { createStore, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { Economy } from '../domain/accession.ts';
import type { SourceCatalogue } from '../domain/dataset.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { DatasetDefinition } from './datasets.ts';
import { accessionsDataset } from './datasets.ts';
import type { LoadedDataset } from './fetchDataset.ts';
import { partialDateSchema, versionSchema } from './fieldSchemas.ts';
import { readDataset } from './readDataset.ts';
import { sha256 } from './sha256.ts';

/** Where copies are kept; each function may reject, none may be relied on. */
export type CopyStore = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
};

/** The last data that passed every check here, to be offered when the network fails. */
export type SavedCopy = {
  readonly version: string;
  readonly newestEvidence: PartialDate;
  readonly accessions: readonly Economy[];
  /** Absent where the sources kept are not of the same version. */
  readonly sources?: SourceCatalogue;
};

/** IndexedDB works on plain http too. It is opened at the first use, not here. */
const database = createStore('article-xii', 'verified-data');

const browserStore: CopyStore = {
  get: async (key) => get<unknown>(key, database),
  set: async (key, value) => set(key, value, database),
};

const keptSchema = v.object({
  version: versionSchema,
  newestEvidence: partialDateSchema,
  hash: v.string(),
  bytes: v.instance(Uint8Array),
});

/** Never rejects: a full or forbidden storage is no reason not to show the data. */
export async function keepCopy(
  { name, version, newestEvidence, hash, bytes, integrity }: LoadedDataset<unknown>,
  store: CopyStore = browserStore,
): Promise<'kept' | 'unavailable'> {
  if (integrity !== 'verified') return 'unavailable';
  try {
    await store.set(name, { version, newestEvidence, hash, bytes });
    return 'kept';
  } catch {
    return 'unavailable';
  }
}

/** The copy, if it still matches its own fingerprint and passes every rule. Never rejects. */
export async function readCopy(store: CopyStore = browserStore): Promise<SavedCopy | undefined> {
  const [accessions, sources] = await Promise.all([
    readKept(accessionsDataset, store),
    readKeptSources(store),
  ]);
  if (accessions === undefined) return undefined;
  const { version, newestEvidence, value } = accessions;
  const copy = { version, newestEvidence, accessions: value };
  return sources?.version === version ? { ...copy, sources: sources.value } : copy;
}

/** A copy is seldom wanted, so what reads its sources comes when it is, or not at all offline. */
async function readKeptSources(store: CopyStore) {
  try {
    return await readKept((await import('./sourcesDataset.ts')).sourcesDataset, store);
  } catch {
    return undefined;
  }
}

type Kept<Value> = {
  readonly version: string;
  readonly newestEvidence: PartialDate;
  readonly value: Value;
};

async function readKept<Value>(
  definition: DatasetDefinition<Value>,
  store: CopyStore,
): Promise<Kept<Value> | undefined> {
  try {
    const { version, newestEvidence, hash, bytes } = v.parse(
      keptSchema,
      await store.get(definition.name),
    );
    const own = new Uint8Array(bytes);
    if (`sha256:${await sha256(own)}` !== hash) return undefined;
    return { version, newestEvidence, value: readDataset(definition, own, newestEvidence) };
  } catch {
    return undefined;
  }
}
