import { create } from 'zustand';
import type { FileChecks, Publication } from '../domain/publication.ts';
import type { Release } from '../domain/release.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { TrackRecord } from '../domain/tracks.ts';

/** Everything besides the accessions and organizations that rests on a source, and its checks. */
export type Evidence = {
  readonly timelines: readonly Timeline[];
  readonly tracks: readonly TrackRecord[];
  /** Undefined where the history could not be had. */
  readonly releases: readonly Release[] | undefined;
  /** Undefined where the list of files itself could not be had. */
  readonly publication: Publication | undefined;
  readonly checks: FileChecks;
};

export const useEvidenceStore = create<{ readonly evidence: Evidence | undefined }>(() => ({
  evidence: undefined,
}));

export function evidenceArrived(evidence: Evidence): void {
  useEvidenceStore.setState({ evidence });
}
