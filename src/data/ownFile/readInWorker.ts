import type { OwnReading } from '../../domain/ownFile.ts';
import { UNREADABLE } from '../../domain/ownFile.ts';
import { OWN_LIMITS } from '../../domain/ownFields.ts';
// Vite makes the default export: the address of the worker's own file.
// oxlint-disable-next-line import/default
import WORKER_ADDRESS from './ownFileWorker.ts?worker&url';
import { trustedScript } from '../trustedScript.ts';
import type { ReadingWatch } from './readOwn.ts';
import type { ReadingAnswer, ReadingOrder } from './workerMessages.ts';

let trustedAddress: string | undefined;

/**
 * Reads in a worker that is ended when it has answered, is called off, or takes too long. Rejects only
 * where there is no worker to be had; a file that breaks one would break the page as well.
 */
export async function readInWorker(
  order: ReadingOrder,
  { signal, onProgress }: ReadingWatch,
): Promise<OwnReading | 'cancelled'> {
  // Called off while this code was on its way: no event would tell it any more.
  if (signal.aborted) return 'cancelled';
  const worker = new Worker(addressOfWorker());
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const tooSlow: OwnReading = { kind: 'refused', refusal: { what: 'too-slow' } };
      timer = setTimeout(() => resolve(tooSlow), OWN_LIMITS.seconds * 1000);
      signal.addEventListener('abort', () => resolve('cancelled'));
      let isBegun = false;
      worker.addEventListener('error', () => {
        if (isBegun) resolve(UNREADABLE);
        else reject(new Error('The worker could not be run.'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
        isBegun = true;
        if ('reading' in data) resolve(data.reading);
        else onProgress(data.share);
      });
      // A worker has no origin to name; only windows do.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(order);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** The policy of the page lets this one script become a worker, under this one name. */
function addressOfWorker(): string {
  trustedAddress ??= trustedScript('own-file', WORKER_ADDRESS);
  return trustedAddress;
}
