import * as v from 'valibot';
import type { SourceCatalogue } from '../domain/dataset.ts';
import { SOURCE_KINDS } from '../domain/provenance.ts';
import { partialDateSchema, schemaKeyEntry, textSchema } from './fieldSchemas.ts';

/** A link a reader may follow. `javascript:` and `data:` addresses are refused with all the rest. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/u.test(text) && URL.canParse(text);
}

const sourceSchema = v.strictObject({
  key: textSchema,
  title: textSchema,
  publisher: v.exactOptional(textSchema),
  kind: v.picklist(SOURCE_KINDS),
  url: v.exactOptional(
    v.pipe(v.string(), v.check(isWebAddress, 'must be an address that begins with http or https')),
  ),
  date: v.exactOptional(partialDateSchema),
  dateNote: v.exactOptional(textSchema),
  note: v.exactOptional(textSchema),
  copy: v.exactOptional(v.literal(true)),
});

/** A list, not an object: in JSON a second record under the same key would vanish unseen. */
export const sourcesFileSchema = v.strictObject({
  ...schemaKeyEntry,
  sources: v.pipe(
    v.array(sourceSchema),
    v.checkItems(
      (source, index, all) => all.findIndex(({ key }) => key === source.key) === index,
      'must have a key of its own',
    ),
  ),
});

/** A Map, since a key such as `__proto__` is an ordinary key in it. */
export const sourcesSchema: v.GenericSchema<unknown, SourceCatalogue> = v.pipe(
  sourcesFileSchema,
  v.transform(({ sources }) => new Map(sources.map((source) => [source.key, source]))),
);
