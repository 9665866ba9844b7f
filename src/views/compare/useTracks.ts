import { use, useMemo } from 'react';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { tracksBy } from '../../domain/tracks.ts';
import { useTracksStore } from '../../stores/tracks.ts';
import type { Comparison } from './selectComparison.ts';
import { tracksOnRecord } from './loadTracks.ts';

/** The tracks as they were known on the day compared; none where they could not be had. */
export function useTracks(
  { asOf, ownIds }: Comparison,
  newestEvidence: PartialDate,
): readonly TrackRecord[] {
  use(tracksOnRecord());
  const tracks = useTracksStore((state) => state.tracks);
  return useMemo(
    () =>
      tracks.state === 'ready'
        ? tracks.records
            .filter(({ id }) => !ownIds.has(id))
            .map((record) => tracksBy(record, asOf, newestEvidence))
        : [],
    [tracks, asOf, ownIds, newestEvidence],
  );
}
