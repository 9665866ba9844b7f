import type { OwnData } from '../domain/ownData.ts';
import type { KeepingTrouble } from './ownData.ts';
import { KEY_HELD, useOwnData } from './ownData.ts';

const MOST_UNDONE = 10;

/** Other own data, or none, take the place of those on screen; the step can be undone. */
export function ownDataChosen(own: OwnData | undefined): void {
  followOtherTabs();
  useOwnData.setState(({ own: present, before }) => ({
    own,
    before: [present, ...before].slice(0, MOST_UNDONE),
  }));
}

export function ownDataUndone(): void {
  useOwnData.setState((state) => {
    if (state.before.length === 0) return state;
    const [own, ...before] = state.before;
    return { own, before };
  });
}

/** Kept from an earlier visit: the beginning of this one, with nothing to undo. */
export function ownDataRestored(own: OwnData): void {
  followOtherTabs();
  useOwnData.setState({ own, kept: own, trouble: undefined });
}

export function ownDataKept(kept: OwnData | undefined): void {
  useOwnData.setState({ kept, trouble: undefined, elsewhere: undefined });
}

export function ownDataNotKept(trouble: KeepingTrouble): void {
  useOwnData.setState({ trouble });
}

export function noteOwnDataHeld(isHeld: boolean): void {
  try {
    // Another value each time: other tabs hear of changes alone.
    const [, times = '0'] = localStorage.getItem(KEY_HELD)?.split(' ') ?? [];
    if (isHeld) localStorage.setItem(KEY_HELD, `kept ${Number(times) + 1}`);
    else localStorage.removeItem(KEY_HELD);
  } catch {
    // Without storage nothing is kept either.
  }
}

let isFollowing = false;

/** Own data are kept for all tabs of a browser: what one does to them the others have to tell. */
function followOtherTabs(): void {
  if (isFollowing || typeof window === 'undefined') return;
  isFollowing = true;
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY_HELD) return;
    const elsewhere = newValue === null ? 'erased' : 'replaced';
    useOwnData.setState({ kept: undefined, elsewhere });
  });
}
