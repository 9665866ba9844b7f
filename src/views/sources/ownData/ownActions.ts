import { forgetOwnData, keepOwnData } from '../../../data/ownFile/keptOwnData.ts';
import type { OwnData } from '../../../domain/ownData.ts';
import {
  noteOwnDataHeld,
  ownDataChosen,
  ownDataKept,
  ownDataNotKept,
} from '../../../stores/ownDataSteps.ts';
import { OWN_LABELS } from '../../../wording/ownData.ts';
import { readersToday } from '../../shared/clock.ts';

/** Puts own data on screen, and keeps them beyond this tab only where the reader asks for it. */
export async function takeOwnData(own: OwnData, keep: boolean): Promise<void> {
  ownDataChosen(own);
  const today = readersToday();
  if (!keep || today === undefined) return;
  const outcome = await keepOwnData(own, today);
  if (outcome === 'kept') {
    noteOwnDataHeld(true);
    ownDataKept(own);
  } else ownDataNotKept(outcome);
}

/** Erases what this browser keeps; what is on screen stays. Gives what is to be said of it. */
export async function eraseKeptData(): Promise<string> {
  if ((await forgetOwnData()) !== 'forgotten') return OWN_LABELS.notErased;
  noteOwnDataHeld(false);
  ownDataKept(undefined);
  return OWN_LABELS.erased;
}
