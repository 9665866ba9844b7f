import type { OwnReading, OwnRefusal, ReadingOptions } from '../../domain/ownFile.ts';
import { OWN_LIMITS } from '../../domain/ownFields.ts';
import { nextTask } from '../nextTask.ts';
import { refuseUnread } from './ownText.ts';
import { readOwnFile } from './readOwnFile.ts';

/** How a reading is followed and called off. */
export type ReadingWatch = {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
};

/** Far below what a person notices, so that the page answers between two of them. */
const SLICE_MS = 12;

/**
 * Reads a reader's file: in a worker, or, where there can be none (a page opened from the disk), in
 * slices between which the page answers. The file is read in memory and goes nowhere.
 */
export async function readOwn(
  file: File,
  options: ReadingOptions,
  watch: ReadingWatch,
): Promise<OwnReading | 'cancelled'> {
  const refusal = refuseUnread(file.name, file.size);
  if (refusal !== undefined) return { kind: 'refused', refusal: await folderOr(refusal, file) };
  if (import.meta.env.MODE !== 'single-file' && location.protocol !== 'file:') {
    try {
      const { readInWorker } = await import('./readInWorker.ts');
      return await readInWorker({ file, options }, watch);
    } catch {
      // No worker to be had: the same is read here.
    }
  }
  return readInSlices(file, options, watch);
}

/** A dropped folder comes as a file that cannot be read; most have a name without an ending. */
async function folderOr(refusal: OwnRefusal, file: File): Promise<OwnRefusal> {
  if (refusal.what !== 'wrong-name' || file.type !== '' || file.name.includes('.')) return refusal;
  const isReadable = await file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
  return isReadable ? refusal : { what: 'folder', value: file.name };
}

/** The same reading on the page itself. */
export async function readInSlices(
  file: File,
  options: ReadingOptions,
  { signal, onProgress }: ReadingWatch,
  seconds: number = OWN_LIMITS.seconds,
): Promise<OwnReading | 'cancelled'> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const slices = readOwnFile(file.name, bytes, options);
  let worked = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let share = 0;
    while (performance.now() - start < SLICE_MS) {
      const step = slices.next();
      if (step.done === true) return step.value;
      share = step.value;
    }
    worked += performance.now() - start;
    if (worked > seconds * 1000) {
      return { kind: 'refused', refusal: { what: 'too-slow' } };
    }
    onProgress(share);
    // The chain of slices is the point: each waits for the page.
    // oxlint-disable-next-line no-await-in-loop
    await nextTask();
  }
  return 'cancelled';
}
