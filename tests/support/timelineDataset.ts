import type { DatasetDefinition } from '../../src/data/datasets.ts';
import { TIMELINE_DATASETS } from '../../src/data/timelineDatasets.ts';
import type { Timeline } from '../../src/domain/timeline.ts';

export function timelineDataset(economy: string): DatasetDefinition<Timeline> {
  const definition = TIMELINE_DATASETS.get(economy);
  if (definition === undefined) throw new Error(`No timeline of ${economy}`);
  return definition;
}
