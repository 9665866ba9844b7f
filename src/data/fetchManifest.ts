import * as v from 'valibot';
import { DatasetError } from './DatasetError.ts';
import type { Manifest } from './manifestSchema.ts';
import { manifestSchema } from './manifestSchema.ts';
import { deepFreeze } from './deepFreeze.ts';
import { readJson } from './readDataset.ts';
import type { RequestOptions } from './requestBytes.ts';
import { requestBytes } from './requestBytes.ts';
import { schemaFaults } from './schemaFaults.ts';

/** The format of the data that this app can read; the manifest says which one is published. */
export const KNOWN_FORMAT = 1;

export const MANIFEST_PATH = 'datapackage.json';

const formatSchema = v.object({ 'x:appSchema': v.number() });

/** Asks the server each time whether the manifest is still the newest: all else hangs on it. */
export async function fetchManifest(
  options: RequestOptions,
  cache: RequestCache = 'no-cache',
): Promise<Manifest> {
  return readManifest(await requestBytes('manifest', MANIFEST_PATH, options, cache));
}

/** The format comes before the schema, since a newer manifest may hold keys not known here. */
export function readManifest(bytes: Uint8Array): Manifest {
  const json = readJson('manifest', bytes);
  const format = v.safeParse(formatSchema, json);
  const published = format.success ? format.output['x:appSchema'] : KNOWN_FORMAT;
  if (published !== KNOWN_FORMAT) {
    throw new DatasetError('manifest', 'newer-format', {
      format: { published, known: KNOWN_FORMAT },
    });
  }
  const parsed = v.safeParse(manifestSchema, json);
  if (parsed.success) return deepFreeze(parsed.output);
  const faults = schemaFaults(MANIFEST_PATH, parsed.issues);
  throw new DatasetError('manifest', 'schema', { faults });
}
