import { DatasetError } from '../../data/DatasetError.ts';
import { queryClient } from '../../data/queryClient.ts';
import { tracksQuery } from '../../data/tracksQuery.ts';
import type { TrackRecord } from '../../domain/tracks.ts';
import { failureSentence, UNEXPECTED_FAULT } from '../../wording/faults.ts';

/** The tracks, or why they are not shown: their failure leaves everything else on screen. */
export type TracksOnRecord =
  | { readonly state: 'ready'; readonly records: readonly TrackRecord[] }
  | { readonly state: 'failed'; readonly why: string };

let asked: Promise<TracksOnRecord> | undefined;

/** Asked for once, when this view first wants them; `use` needs the same promise each time. */
export function tracksOnRecord(): Promise<TracksOnRecord> {
  asked ??= queryClient.query(tracksQuery).then(
    ({ value }): TracksOnRecord => ({ state: 'ready', records: value }),
    (error: unknown): TracksOnRecord => ({ state: 'failed', why: reasonOf(error) }),
  );
  return asked;
}

function reasonOf(error: unknown): string {
  return error instanceof DatasetError
    ? failureSentence(error.dataset, error.what, error.where)
    : UNEXPECTED_FAULT;
}

/** The next call asks the network again. */
export function forgetTracks(): void {
  asked = undefined;
}
