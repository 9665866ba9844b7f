import * as v from 'valibot';

import { TIMELINE_DATASETS } from '../../src/data/timelineDatasets.ts';
import { tracksSchema } from '../../src/data/tracksSchema.ts';
import type { Records } from '../../src/domain/reliance.ts';
import { publicEconomies, publicJson, publicOrganizations } from './publicData.ts';

/** Every published record that rests on a source. */
export function publishedRecords(): Records {
  return {
    economies: publicEconomies(),
    organizations: publicOrganizations(),
    tracks: v.parse(tracksSchema, publicJson('tracks.json')),
    timelines: [...TIMELINE_DATASETS.values()].map(({ path, schema }) =>
      v.parse(schema, publicJson(path)),
    ),
  };
}
