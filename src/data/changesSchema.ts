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

/** Newest release first. */
export const changesFileSchema = v.strictObject({
  ...schemaKeyEntry,
  releases: v.array(
    v.strictObject({
      version: versionSchema,
      date: partialDateSchema,
      note: textSchema,
      changes: v.array(changeSchema),
    }),
  ),
});

export const changesSchema: v.GenericSchema<unknown, readonly Release[]> = v.pipe(
  changesFileSchema,
  v.transform(({ releases }) => releases),
);
