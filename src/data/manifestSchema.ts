import * as v from 'valibot';
import { precisionOf } from '../domain/partialDate.ts';
import type { Publication, PublishedFile } from '../domain/publication.ts';
import { countSchema, partialDateSchema, textSchema, versionSchema } from './fieldSchemas.ts';

/** What the manifest vouches for in one file; its path is relative to the manifest. */
export type ManifestEntry = PublishedFile;

export type Manifest = Omit<Publication, 'files'> & {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
};

const titledSchema = v.strictObject({ title: textSchema, path: textSchema });

const resourceSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens')),
  path: v.pipe(
    v.string(),
    v.regex(/^[\w-]+(?:\/[\w-]+)*\.json$/, 'must be a path below the manifest'),
  ),
  title: textSchema,
  description: textSchema,
  format: v.literal('json'),
  mediatype: v.literal('application/json'),
  encoding: v.literal('utf-8'),
  bytes: countSchema,
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'must be a sha256 fingerprint')),
  'x:records': countSchema,
  schema: textSchema,
});

/** Data Package v2, of which the app reads a part and a person fills the rest. */
export const manifestFileSchema = v.strictObject({
  $schema: v.string(),
  name: textSchema,
  title: textSchema,
  description: textSchema,
  version: versionSchema,
  created: v.pipe(v.string(), v.isoTimestamp()),
  licenses: v.array(v.strictObject({ name: textSchema, title: textSchema, path: textSchema })),
  sources: v.array(titledSchema),
  'x:newestEvidence': v.pipe(
    partialDateSchema,
    v.check((date) => precisionOf(date) === 'day', 'must be a whole day'),
  ),
  'x:appSchema': countSchema,
  resources: v.array(resourceSchema),
});

type Resource = v.InferOutput<typeof resourceSchema>;

function entryOf(resource: Resource): ManifestEntry {
  const { name, path, title, bytes, hash, 'x:records': records } = resource;
  return { name, path, title, bytes, hash, records };
}

export const manifestSchema: v.GenericSchema<unknown, Manifest> = v.pipe(
  manifestFileSchema,
  v.transform((file) => ({
    title: file.title,
    version: file.version,
    newestEvidence: file['x:newestEvidence'],
    licences: file.licenses,
    entries: new Map(file.resources.map((resource) => [resource.name, entryOf(resource)])),
  })),
);
