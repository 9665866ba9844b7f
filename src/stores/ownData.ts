import { create } from 'zustand';
import type { OwnData } from '../domain/ownData.ts';

/** What went wrong with keeping own data in this browser. */
export type KeepingTrouble = 'no-storage' | 'too-much' | 'expired' | 'unreadable';

type OwnDataState = {
  /** Undefined: the bundled data alone are on screen. */
  readonly own: OwnData | undefined;
  /** What was on screen before, newest first. */
  readonly before: readonly (OwnData | undefined)[];
  /** What this browser keeps beyond this tab, on screen or not. */
  readonly kept: OwnData | undefined;
  readonly trouble: KeepingTrouble | undefined;
  /** What another tab has done since with what this browser keeps. */
  readonly elsewhere?: 'erased' | 'replaced' | undefined;
};

export const useOwnData = create<OwnDataState>(() => ({
  own: undefined,
  before: [],
  kept: undefined,
  trouble: undefined,
}));

export const KEY_HELD = 'article-xii/own-data';

/** Whether this browser holds own data, so that only then the code that reads them is loaded. */
export function mayHoldOwnData(): boolean {
  try {
    return localStorage.getItem(KEY_HELD) !== null;
  } catch {
    return false;
  }
}
