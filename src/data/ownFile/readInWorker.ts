import type { OwnReading } from '../../domain/ownFile.ts';
import { OWN_LIMITS } from '../../domain/ownFields.ts';
// Vite makes the default export: the address of the worker's own file.
// oxlint-disable-next-line import/default
import WORKER_ADDRESS from './ownFileWorker.ts?worker&url';
import type { ReadingWatch } from './readOwn.ts';
import type { ReadingAnswer, ReadingOrder } from './workerMessages.ts';

declare global {
  interface Window {
    /** Typed as the text it stands for: only browsers that demand a trusted address know the type. */
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => string };
    };
  }
}

let trustedAddress: string | undefined;

/** Reads in a worker that is ended when it has answered, is called off, or takes too long. */
export async function readInWorker(
  order: ReadingOrder,
  { signal, onProgress }: ReadingWatch,
): Promise<OwnReading | 'cancelled'> {
  const worker = new Worker(addressOfWorker());
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const tooSlow: OwnReading = { kind: 'refused', refusal: { what: 'too-slow' } };
      timer = setTimeout(() => resolve(tooSlow), OWN_LIMITS.seconds * 1000);
      signal.addEventListener('abort', () => resolve('cancelled'));
      worker.addEventListener('error', () => reject(new Error('The worker could not be run.')));
      worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
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
  if (window.trustedTypes === undefined) return WORKER_ADDRESS;
  trustedAddress ??= window.trustedTypes
    .createPolicy('own-file', {
      createScriptURL: (address) => {
        if (address === WORKER_ADDRESS) return address;
        throw new TypeError(`No script may be loaded from ${address}.`);
      },
    })
    .createScriptURL(WORKER_ADDRESS);
  return trustedAddress;
}
