import { createStore, del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { OwnMode } from '../../domain/dataset.ts';
import type { OwnData } from '../../domain/ownData.ts';
import { ownDataOf } from '../../domain/ownData.ts';
import { OWN_LIMITS } from '../../domain/ownFields.ts';
import type { KnownEconomy } from '../../domain/ownFile.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { dateOfDay, firstDayOf } from '../../domain/partialDate.ts';
import { partialDateSchema } from '../fieldSchemas.ts';
import { readInSlices } from './readOwn.ts';
import { recordsToJson } from './templates.ts';

/** Where own data are kept; each function may reject, none may be relied on. */
export type OwnDataStore = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly del: (key: string) => Promise<void>;
};

/** Nobody's file stays on a shared computer for ever. */
export const DAYS_KEPT = 30;

const KEY = 'own-data';
const MODES: readonly OwnMode[] = ['added', 'in-place'];

const database = createStore('article-xii-own', 'own-data');

const browserStore: OwnDataStore = {
  get: async (key) => get<unknown>(key, database),
  set: async (key, value) => set(key, value, database),
  del: async (key) => del(key, database),
};

/** What every format has: the last day on which it is kept. */
const termSchema = v.object({ until: partialDateSchema });

const keptSchema = v.object({
  ...termSchema.entries,
  format: v.literal(1),
  fileName: v.string(),
  mode: v.picklist(MODES),
  replaced: v.array(v.string()),
  file: v.string(),
});

export type Kept =
  | { readonly kind: 'kept'; readonly own: OwnData }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-storage' };

/** Never rejects. */
export async function keepOwnData(
  { fileName, mode, replaced, records }: OwnData,
  today: PartialDate,
  store: OwnDataStore = browserStore,
): Promise<'kept' | 'no-storage' | 'too-much'> {
  const until = dateOfDay(firstDayOf(today) + DAYS_KEPT);
  const file = recordsToJson(records);
  // What is read back has the limit of any file, and a later visit is too late to say so.
  if (new Blob([file]).size > OWN_LIMITS.bytes) return 'too-much';
  try {
    await store.set(KEY, { format: 1, until, fileName, mode, replaced, file });
    return 'kept';
  } catch {
    return 'no-storage';
  }
}

/** Erases what was kept, readable or not. Never rejects. */
export async function forgetOwnData(
  store: OwnDataStore = browserStore,
): Promise<'forgotten' | 'no-storage'> {
  try {
    await store.del(KEY);
    return 'forgotten';
  } catch {
    return 'no-storage';
  }
}

/**
 * What was kept, read and checked like a file that has just been brought. What this version cannot read
 * stays for a later one, and is told at each visit until it is erased or its days are over. Never rejects.
 */
export async function readKeptOwnData(
  today: PartialDate,
  known: readonly KnownEconomy[],
  store: OwnDataStore = browserStore,
): Promise<Kept> {
  try {
    const value = await store.get(KEY);
    if (value === undefined) return { kind: 'nothing' };
    const term = v.safeParse(termSchema, value);
    if (term.success && firstDayOf(today) > firstDayOf(term.output.until)) {
      await store.del(KEY);
      return { kind: 'expired' };
    }
    const parsed = v.safeParse(keptSchema, value);
    if (!parsed.success) return { kind: 'unreadable' };
    const { fileName, mode, replaced, file } = parsed.output;
    const reading = await readInSlices(
      new File([file], 'kept.json'),
      { order: undefined, known },
      { signal: new AbortController().signal, onProgress: () => {} },
      // Checked when it came, it is no stranger that may hold the page up for ever.
      Infinity,
    );
    if (reading === 'cancelled' || reading.kind !== 'read' || reading.faultCount > 0) {
      return { kind: 'unreadable' };
    }
    // The reader was asked of each doubt before any of this was kept.
    const records = reading.records.map(({ doubt: _settled, ...record }) => record);
    return { kind: 'kept', own: ownDataOf({ fileName, mode, replaced, records }) };
  } catch {
    return { kind: 'no-storage' };
  }
}
