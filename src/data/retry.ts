import { DatasetError } from './DatasetError.ts';

const RETRY_DELAYS_MS = [300, 900] as const;

/** Only what may heal by itself is tried again, twice; a wrong file stays wrong. */
export function retryDataset(failureCount: number, error: Error): boolean {
  if (!(error instanceof DatasetError)) return false;
  const mayHeal = error.what === 'network' || error.what === 'server';
  return mayHeal && failureCount < RETRY_DELAYS_MS.length;
}

/** Milliseconds before the next try, by the number of failures so far. */
export function retryDelay(failureCount: number): number {
  return RETRY_DELAYS_MS[failureCount] ?? RETRY_DELAYS_MS[1];
}
