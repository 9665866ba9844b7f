import * as v from 'valibot';
import { isPartialDate } from '../domain/partialDate.ts';

/** A text that says something: neither empty nor padded, so that equal facts are equal texts. */
export const textSchema = v.pipe(
  v.string(),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'must be a text without blanks at its ends'),
);

export const partialDateSchema = v.pipe(
  v.string(),
  v.guard(isPartialDate, 'must be a date that exists: 1996, 1996-02 or 1996-02-06'),
);

export const versionSchema = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+$/, 'must be a version of three numbers: 1.0.0'),
);

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Entries of every statement that carries its source. */
export const sourcedEntries = {
  source: textSchema,
  note: v.exactOptional(textSchema),
};

/** Editors find the JSON Schema of a data file through this key; the app has no use for it. */
export const schemaKeyEntry = { $schema: v.exactOptional(v.string()) };
