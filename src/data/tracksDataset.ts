import type { TrackRecord } from '../domain/tracks.ts';
import type { DatasetDefinition } from './datasets.ts';
import { checkTracks } from './rules/checkTracks.ts';
import { tracksSchema } from './tracksSchema.ts';

/** In a file of its own, since the first view has no use for it. */
export const tracksDataset: DatasetDefinition<readonly TrackRecord[]> = {
  name: 'tracks',
  path: 'tracks.json',
  schema: tracksSchema,
  rules: checkTracks,
  count: (records) => records.length,
};
