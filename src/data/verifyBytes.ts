import type { DatasetName, Integrity } from '../domain/datasetFailure.ts';
import { countReadableRecords } from './countReadableRecords.ts';
import { DatasetError } from './DatasetError.ts';
import type { ManifestEntry } from './manifestSchema.ts';
import { sha256 } from './sha256.ts';

/** Holds the bytes against the length and the fingerprint that the manifest publishes. */
export async function verifyBytes(
  dataset: DatasetName,
  bytes: Uint8Array<ArrayBuffer>,
  entry: ManifestEntry,
): Promise<Integrity> {
  const sizes = { expectedBytes: entry.bytes, arrivedBytes: bytes.length };
  if (bytes.length < entry.bytes) {
    throw new DatasetError(dataset, 'truncated', { ...sizes, ...recordCounts(bytes, entry) });
  }
  if (bytes.length > entry.bytes) throw new DatasetError(dataset, 'altered', sizes);
  const hash = await sha256(bytes);
  if (hash === undefined) return 'unchecked';
  if (`sha256:${hash}` !== entry.hash) throw new DatasetError(dataset, 'altered', sizes);
  return 'verified';
}

/** A file cut short may be cut inside a letter, so it is decoded without complaint. */
function recordCounts(
  bytes: Uint8Array,
  { records }: ManifestEntry,
): { readonly expectedRecords: number; readonly arrivedRecords?: number } {
  const arrived = countReadableRecords(new TextDecoder().decode(bytes));
  return { expectedRecords: records, ...(arrived !== undefined && { arrivedRecords: arrived }) };
}
