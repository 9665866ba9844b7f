import type { OwnData } from '../domain/ownData.ts';
import type { KeepingTrouble } from './ownData.ts';
import { KEY_HELD, useOwnData } from './ownData.ts';

const MOST_UNDONE = 10;

/** Other own data, or none, take the place of those on screen; the step can be undone. */
export function ownDataChosen(own: OwnData | undefined): void {
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
  useOwnData.setState({ own, kept: own, trouble: undefined });
}

export function ownDataKept(kept: OwnData | undefined): void {
  useOwnData.setState({ kept, trouble: undefined });
}

export function ownDataNotKept(trouble: KeepingTrouble): void {
  useOwnData.setState({ trouble });
}

export function noteOwnDataHeld(isHeld: boolean): void {
  try {
    if (isHeld) localStorage.setItem(KEY_HELD, 'kept');
    else localStorage.removeItem(KEY_HELD);
  } catch {
    // Without storage nothing is kept either.
  }
}
