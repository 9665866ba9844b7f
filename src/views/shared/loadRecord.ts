import { queryClient } from '../../data/queryClient.ts';
import { timelineQuery } from '../../data/timelineQuery.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { timelineArrived, timelineFailed } from '../../stores/timelines.ts';

/**
 * Places the whole record of an economy in its store, where one is published. A record that fails
 * leaves what the accession records hold; who shows it says so.
 */
export async function loadRecord(id: EconomyId): Promise<void> {
  const query = timelineQuery(id);
  if (query === undefined) return;
  try {
    timelineArrived(id, (await queryClient.query(query)).value);
  } catch (error) {
    timelineFailed(id, error);
  }
}

const asked = new Map<EconomyId, Promise<void>>();

/** Asked for once, for `use`, which needs the same promise each time. */
export function recordOf(id: EconomyId): Promise<void> {
  const known = asked.get(id);
  if (known !== undefined) return known;
  const arriving = loadRecord(id);
  asked.set(id, arriving);
  return arriving;
}
