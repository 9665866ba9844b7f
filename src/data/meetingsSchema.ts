import * as v from 'valibot';
import { countSchema, partialDateSchema, sourcedEntries, textSchema } from './fieldSchemas.ts';

const meetingSchema = v.strictObject({
  ...sourcedEntries,
  date: partialDateSchema,
  end: v.exactOptional(partialDateSchema),
  number: v.exactOptional(countSchema),
  resumed: v.exactOptional(v.literal(true)),
});

const meetingCountSchema = v.strictObject({
  ...sourcedEntries,
  value: countSchema,
  asOf: v.exactOptional(partialDateSchema),
  atLeast: v.exactOptional(v.literal(true)),
});

export const meetingsSchema = v.strictObject({
  count: v.exactOptional(meetingCountSchema),
  listStatus: v.picklist(['complete', 'partial', 'disputed']),
  listNote: v.exactOptional(textSchema),
  list: v.array(meetingSchema),
});
