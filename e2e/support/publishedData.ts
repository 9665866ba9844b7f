import type { APIRequestContext } from '@playwright/test';
import * as v from 'valibot';

const dated = v.optional(v.object({ date: v.string() }));

/** What these tests read of a record of the published file, and no more. */
const economySchema = v.object({
  id: v.string(),
  name: v.string(),
  status: v.picklist(['member', 'negotiating', 'observer']),
  region: v.object({ name: v.string() }),
  groups: v.array(v.string()),
  milestones: v.optional(
    v.object({
      application: dated,
      workingPartyEstablished: dated,
      approval: dated,
      membership: dated,
    }),
  ),
});

export type PublishedEconomy = v.InferOutput<typeof economySchema>;

/** The file as the server sends it, read without any code of the page. */
export async function publishedApplicants(
  request: APIRequestContext,
): Promise<readonly PublishedEconomy[]> {
  const answer: unknown = await (await request.get('./data/accessions.json')).json();
  const { economies } = v.parse(v.object({ economies: v.array(economySchema) }), answer);
  return economies.filter(({ status }) => status !== 'observer');
}
