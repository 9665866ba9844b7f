import { create } from 'zustand';
import type { TrackRecord } from '../domain/tracks.ts';

/** The tracks, or why they are not shown: their failure leaves everything else on screen. */
type TracksState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly records: readonly TrackRecord[] }
  | { readonly state: 'failed'; readonly error: unknown };

export const useTracksStore = create<{ readonly tracks: TracksState }>(() => ({
  tracks: { state: 'waiting' },
}));

export function tracksArrived(records: readonly TrackRecord[]): void {
  useTracksStore.setState({ tracks: { state: 'ready', records } });
}

/** A late failure does not take away what has arrived meanwhile. */
export function tracksFailed(error: unknown): void {
  useTracksStore.setState(({ tracks }) =>
    tracks.state === 'ready' ? {} : { tracks: { state: 'failed', error } },
  );
}
