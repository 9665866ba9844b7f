import * as v from 'valibot';
import type { Release } from '../domain/release.ts';
import { partialDateSchema, schemaKeyEntry, textSchema, versionSchema } from './fieldSchemas.ts';

const changedValueSchema = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

const changeSchema = v.strictObject({
  file: textSchema,
  record: textSchema,
  field: textSchema,
  old: changedValueSchema,
  new: changedValueSchema,
  why: textSchema,
});

const fingerprintSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{16}$/, 'must be the fingerprint that "npm run data" writes'),
);

/** Newest release first. */
export const changesFileSchema = v.strictObject({
  ...schemaKeyEntry,
  releases: v.array(
    v.strictObject({
      version: versionSchema,
      date: partialDateSchema,
      note: textSchema,
      changes: v.array(changeSchema),
      /** A fingerprint of the figures of each record: written by the check, never by hand. */
      figures: v.exactOptional(v.record(v.string(), fingerprintSchema)),
    }),
  ),
});

export const changesSchema: v.GenericSchema<unknown, readonly Release[]> = v.pipe(
  changesFileSchema,
  v.transform(({ releases }) => releases),
);
