import type { EconomyId } from '../domain/accession.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { DatasetDefinition } from './datasets.ts';
import { RECORDS } from './recordedEconomies.ts';
import { checkTimeline } from './rules/checkTimeline.ts';
import { timelineSchema } from './timelineSchema.ts';

export const TIMELINE_DATASETS: ReadonlyMap<EconomyId, DatasetDefinition<Timeline>> = new Map(
  RECORDS.map(([economy, name]) => [
    economy,
    {
      name,
      path: `timelines/${economy}.json`,
      schema: timelineSchema,
      rules: (timeline: Timeline, newestEvidence) =>
        checkTimeline(timeline, economy, newestEvidence),
      count: countRecords,
    },
  ]),
);

/** Records of every list, as they are counted in a file that arrives cut short. */
function countRecords(timeline: Timeline): number {
  const { groups, lanes, events, undated, wordedDates, facts, conflicts } = timeline;
  const lists = [groups, lanes, events, undated, wordedDates, facts, conflicts];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
