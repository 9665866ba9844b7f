import { create } from 'zustand';
import type { EconomyId } from '../domain/accession.ts';
import type { Timeline } from '../domain/timeline.ts';

/** The whole record of an economy, or why it is not shown; no entry where none is published. */
export type TimelineState =
  | { readonly state: 'ready'; readonly timeline: Timeline }
  | { readonly state: 'failed'; readonly error: unknown };

type TimelinesState = { readonly timelines: ReadonlyMap<EconomyId, TimelineState> };

export const useTimelinesStore = create<TimelinesState>(() => ({ timelines: new Map() }));

export function timelineArrived(economy: EconomyId, timeline: Timeline): void {
  place(economy, { state: 'ready', timeline });
}

export function timelineFailed(economy: EconomyId, error: unknown): void {
  place(economy, { state: 'failed', error });
}

function place(economy: EconomyId, state: TimelineState): void {
  const { timelines } = useTimelinesStore.getState();
  useTimelinesStore.setState({ timelines: new Map(timelines).set(economy, state) });
}

const KEY = 'article-xii/timeline';

/** The economy looked at last, where this browser keeps it; any text may stand there. */
export function rememberedTimeline(): EconomyId | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && /^[A-Z]{3}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function timelineVisited(economy: EconomyId): void {
  try {
    localStorage.setItem(KEY, economy);
  } catch {
    // Not being remembered is no fault that a reader must hear of.
  }
}
