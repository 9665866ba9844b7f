import * as v from 'valibot';
import type { Economy } from '../domain/accession.ts';
import { DISPUTED_FACTS } from '../domain/accession.ts';
import {
  countSchema,
  partialDateSchema,
  schemaKeyEntry,
  sourcedEntries,
  textSchema,
} from './fieldSchemas.ts';
import { meetingsSchema } from './meetingsSchema.ts';
import { milestoneSchema, milestonesEntries } from './milestoneSchemas.ts';

const asOf = v.exactOptional(partialDateSchema);
const statedTextSchema = v.strictObject({
  ...sourcedEntries,
  value: textSchema,
  statedBy: v.exactOptional(textSchema),
  asOf,
});

const areaSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{3}$/, 'must be a UN M49 code of three digits')),
  name: textSchema,
});

const documentSchema = v.strictObject({
  type: v.picklist(['application', 'memorandum', 'draftReport', 'workingPartyReport', 'protocol']),
  symbol: textSchema,
  date: v.exactOptional(partialDateSchema),
  source: textSchema,
  crossCheck: v.exactOptional(v.array(textSchema)),
});

const conflictingValueSchema = v.strictObject({
  date: v.exactOptional(partialDateSchema),
  number: v.exactOptional(countSchema),
  value: v.exactOptional(v.union([v.number(), textSchema])),
  source: textSchema,
});

const conflictSchema = v.strictObject({
  about: v.picklist(DISPUTED_FACTS),
  field: textSchema,
  values: v.pipe(v.array(conflictingValueSchema), v.minLength(2, 'must hold two values or more')),
  preferred: textSchema,
  why: textSchema,
});

const economyEntries = {
  id: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 3166-1 alpha-3 code')),
  name: textSchema,
  officialName: v.exactOptional(textSchema),
  formalName: v.exactOptional(v.strictObject({ ...sourcedEntries, value: textSchema })),
  region: areaSchema,
  subregion: areaSchema,
  groups: v.array(v.picklist(['ldc', 'eaeu', 'former-soviet-union'])),
  ldcAtAccession: v.exactOptional(v.strictObject({ ...sourcedEntries, value: v.boolean() })),
  ldc: v.exactOptional(
    v.strictObject({
      ...sourcedEntries,
      value: v.boolean(),
      asOf,
      alsoSource: v.exactOptional(textSchema),
    }),
  ),
  meetings: v.exactOptional(meetingsSchema),
  stage: v.exactOptional(statedTextSchema),
  activity: v.exactOptional(statedTextSchema),
  governmentStatus: v.exactOptional(statedTextSchema),
  offers: v.exactOptional(statedTextSchema),
  bilateralAgreements: v.exactOptional(
    v.strictObject({ ...sourcedEntries, count: countSchema, asOf: partialDateSchema }),
  ),
  chair: v.exactOptional(
    v.strictObject({
      ...sourcedEntries,
      name: v.exactOptional(textSchema),
      from: v.exactOptional(textSchema),
      asOf,
    }),
  ),
  documents: v.exactOptional(v.array(documentSchema)),
  conflicts: v.exactOptional(v.array(conflictSchema)),
};

const memberSchema = v.strictObject({
  ...economyEntries,
  status: v.literal('member'),
  ordinal: v.strictObject({ ...sourcedEntries, value: countSchema }),
  milestones: v.strictObject({ ...milestonesEntries, membership: milestoneSchema }),
});

const negotiatingSchema = v.strictObject({
  ...economyEntries,
  status: v.literal('negotiating'),
  milestones: v.strictObject(milestonesEntries),
});

const observerSchema = v.strictObject({
  ...economyEntries,
  status: v.literal('observer'),
  observerSince: milestoneSchema,
});

/** The file; an unknown key is refused, since in a hand-edited file it is a slip of the pen. */
export const accessionsFileSchema = v.strictObject({
  ...schemaKeyEntry,
  economies: v.array(v.variant('status', [memberSchema, negotiatingSchema, observerSchema])),
});

/** The file as the app knows it. The annotation holds the schema to the types of domain. */
export const accessionsSchema: v.GenericSchema<unknown, readonly Economy[]> = v.pipe(
  accessionsFileSchema,
  v.transform(({ economies }) => economies),
);
