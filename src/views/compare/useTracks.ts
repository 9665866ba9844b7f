import { use, useMemo } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { tracksBy } from '../../domain/tracks.ts';
import type { Comparison } from './selectComparison.ts';
import { tracksOnRecord } from './tracksOnRecord.ts';

/** The tracks as they were known on the day compared; none where they could not be had. */
export function useTracks(
  { asOf, ownIds }: Comparison,
  newestEvidence: PartialDate,
): readonly TrackRecord[] {
  const loaded = use(tracksOnRecord());
  return useMemo(
    () =>
      loaded.state === 'ready'
        ? loaded.records
            .filter(({ id }) => !ownIds.has(id))
            .map((record) => tracksBy(record, asOf, newestEvidence))
        : [],
    [loaded, asOf, ownIds, newestEvidence],
  );
}
