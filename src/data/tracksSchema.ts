import * as v from 'valibot';
import type { TrackRecord } from '../domain/tracks.ts';
import { TRACK_ENTRY_KINDS, TRACKS } from '../domain/tracks.ts';
import {
  countSchema,
  partialDateSchema,
  schemaKeyEntry,
  sourcedEntries,
  textSchema,
} from './fieldSchemas.ts';

const attested = { ...sourcedEntries, crossCheck: v.exactOptional(v.array(textSchema)) };
const days = { date: partialDateSchema, end: v.exactOptional(partialDateSchema) };
const number = {
  ...attested,
  value: countSchema,
  asOf: v.exactOptional(partialDateSchema),
  asOfNote: v.exactOptional(textSchema),
};

const trackRecordSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be a code of three capitals')),
  entries: v.array(
    v.strictObject({
      ...attested,
      ...days,
      id: textSchema,
      track: v.picklist(TRACKS),
      kind: v.picklist(TRACK_ENTRY_KINDS),
      title: textSchema,
      documents: v.exactOptional(v.array(textSchema)),
      planned: v.exactOptional(v.literal(true)),
      doubt: v.exactOptional(v.picklist(['mild', 'strong'])),
    }),
  ),
  agreements: v.array(
    v.strictObject({
      ...attested,
      ...days,
      partner: textSchema,
      bound: v.exactOptional(v.literal('not-before')),
    }),
  ),
  agreementTotals: v.array(v.strictObject(number)),
  agreementsNote: v.exactOptional(textSchema),
  partners: v.array(v.strictObject({ ...number, kind: v.picklist(['asked', 'left']) })),
  workingParty: v.array(v.strictObject(number)),
  statements: v.array(
    v.strictObject({
      ...attested,
      id: textSchema,
      kind: v.picklist(['statement', 'planned']),
      date: partialDateSchema,
      text: textSchema,
      saidBy: textSchema,
    }),
  ),
});

export const tracksFileSchema = v.strictObject({
  ...schemaKeyEntry,
  tracks: v.array(trackRecordSchema),
});

export const tracksSchema: v.GenericSchema<unknown, readonly TrackRecord[]> = v.pipe(
  tracksFileSchema,
  v.transform(({ tracks }) => tracks),
);
