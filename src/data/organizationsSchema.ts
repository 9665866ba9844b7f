import * as v from 'valibot';
import type { Organization } from '../domain/organization.ts';
import {
  EVENT_KINDS,
  FACT_TOPICS,
  ORGANIZATION_FIELDS,
  STANDINGS,
} from '../domain/organization.ts';
import { partialDateSchema, schemaKeyEntry, sourcedEntries, textSchema } from './fieldSchemas.ts';

const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
);
const economySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code'),
);
const textsSchema = v.pipe(v.array(textSchema), v.minLength(1, 'must hold one text or more'));
const seeAlso = v.exactOptional(textsSchema);

const annotatedEntries = {
  ...sourcedEntries,
  seeAlso,
  doubt: v.exactOptional(v.picklist(['mild', 'strong'])),
};

const factEntries = {
  ...annotatedEntries,
  id: idSchema,
  label: textSchema,
  value: v.exactOptional(v.union([v.number(), textSchema, textsSchema])),
  unit: v.exactOptional(textSchema),
  qualifier: v.exactOptional(v.picklist(['about', 'more than', 'up to'])),
  date: v.exactOptional(partialDateSchema),
  asOf: v.exactOptional(partialDateSchema),
};

const eventSchema = v.strictObject({
  ...annotatedEntries,
  id: idSchema,
  date: partialDateSchema,
  end: v.exactOptional(partialDateSchema),
  kind: v.picklist(EVENT_KINDS),
  title: textSchema,
  place: v.exactOptional(textSchema),
  people: v.exactOptional(textsSchema),
  planned: v.exactOptional(v.literal(true)),
  timelineEvent: v.exactOptional(idSchema),
});

const relationSchema = v.strictObject({
  economy: economySchema,
  standing: v.picklist(STANDINGS),
  brief: textSchema,
  status: textSchema,
  source: v.exactOptional(textSchema),
  since: v.exactOptional(partialDateSchema),
  sinceSource: v.exactOptional(textSchema),
  note: v.exactOptional(textSchema),
  seeAlso,
  figures: v.array(v.strictObject(factEntries)),
  events: v.array(eventSchema),
});

const seriesSchema = v.strictObject({
  id: idSchema,
  label: textSchema,
  unit: textSchema,
  measure: v.picklist(['count', 'rank']),
  economy: v.exactOptional(economySchema),
  points: v.array(
    v.strictObject({
      ...annotatedEntries,
      date: partialDateSchema,
      value: v.union([v.number(), textSchema]),
      inferred: v.exactOptional(v.literal(true)),
    }),
  ),
});

const conflictSchema = v.strictObject({
  topic: textSchema,
  on: textsSchema,
  values: v.pipe(
    v.array(v.strictObject({ value: v.union([v.number(), textSchema]), source: textSchema })),
    v.minLength(2, 'must hold two values or more'),
  ),
  note: v.exactOptional(textSchema),
  seeAlso,
});

const organizationSchema = v.strictObject({
  id: idSchema,
  abbreviation: textSchema,
  name: textSchema,
  field: v.picklist(ORGANIZATION_FIELDS),
  kind: textSchema,
  seat: textSchema,
  highlights: v.array(idSchema),
  facts: v.array(v.strictObject({ ...factEntries, topic: v.picklist(FACT_TOPICS) })),
  relations: v.array(relationSchema),
  series: v.array(seriesSchema),
  conflicts: v.array(conflictSchema),
  missing: v.array(textSchema),
});

/** The records stand in the order in which the view tells of them. */
export const organizationsFileSchema = v.strictObject({
  ...schemaKeyEntry,
  organizations: v.array(organizationSchema),
});

export const organizationsSchema: v.GenericSchema<unknown, readonly Organization[]> = v.pipe(
  organizationsFileSchema,
  v.transform(({ organizations }) => organizations),
);
