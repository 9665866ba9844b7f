import * as v from 'valibot';
import { countSchema, partialDateSchema, sourcedEntries, textSchema } from './fieldSchemas.ts';

const milestoneEntries = {
  ...sourcedEntries,
  date: partialDateSchema,
  crossCheck: v.exactOptional(v.array(textSchema)),
  inferred: v.exactOptional(v.literal(true)),
};

export const milestoneSchema = v.strictObject(milestoneEntries);
const step = v.exactOptional(milestoneSchema);

/** Steps that every applicant may have taken. */
export const milestonesEntries = {
  application: v.exactOptional(
    v.strictObject({
      ...milestoneEntries,
      madeTo: v.exactOptional(v.literal('GATT')),
      earlier: step,
      renewed: step,
    }),
  ),
  workingPartyEstablished: step,
  memorandum: v.exactOptional(v.strictObject({ ...milestoneEntries, circulated: step })),
  questionsAndReplies: step,
  initialGoodsOffer: step,
  initialServicesOffer: step,
  firstMeeting: step,
  factualSummary: step,
  elementsOfDraftReport: step,
  draftReport: step,
  latestMeeting: v.exactOptional(
    v.strictObject({ ...milestoneEntries, number: v.exactOptional(countSchema) }),
  ),
  workingPartyAdoption: step,
  approval: step,
};
