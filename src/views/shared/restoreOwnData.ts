import { readKeptOwnData } from '../../data/ownFile/keptOwnData.ts';
import { knownEconomies } from '../../domain/ownData.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { noteOwnDataHeld, ownDataNotKept, ownDataRestored } from '../../stores/ownDataSteps.ts';
import { readersToday } from './clock.ts';

let asked: Promise<void> | undefined;

/** Own data that the reader chose to keep, once a visit. Never rejects. */
export async function restoreOwnData(): Promise<void> {
  asked ??= restore();
  await asked;
}

async function restore(): Promise<void> {
  const { dataset } = useDatasetStore.getState();
  const today = readersToday();
  if (dataset === undefined || today === undefined) return;
  const kept = await readKeptOwnData(today, knownEconomies(dataset));
  if (kept.kind === 'kept') ownDataRestored(kept.own);
  else if (kept.kind !== 'nothing') ownDataNotKept(kept.kind);
  if (kept.kind === 'nothing' || kept.kind === 'expired') noteOwnDataHeld(false);
}
