import { queryClient } from '../../data/queryClient.ts';
import { tracksQuery } from '../../data/tracksQuery.ts';
import { tracksArrived, tracksFailed } from '../../stores/tracks.ts';

/** Asks for the tracks and places them, or why they could not be had, in their store. */
export async function loadTracks(): Promise<void> {
  try {
    tracksArrived((await queryClient.query(tracksQuery)).value);
  } catch (error) {
    tracksFailed(error);
  }
}

let asked: Promise<void> | undefined;

/** Asked for once, when this view first wants them; `use` needs the same promise each time. */
export function tracksOnRecord(): Promise<void> {
  asked ??= loadTracks();
  return asked;
}
