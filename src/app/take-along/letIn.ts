import {
  newVersionArrived,
  newVersionAskedFor,
  newVersionNotLetIn,
  newVersionShown,
} from '../../stores/newVersion.ts';
import { usePresenting } from '../../stores/presenting.ts';
import { isReplaced, ownCode } from './reloadForLostCode.ts';

/** Survives the reload, and not the window. */
const ASKED = 'article-xii/asked-for-new-version';
/**
 * How long a browser may take to swap the workers. Chromium was seen to wait for half a minute of
 * quiet, and to answer no new page meanwhile, where it was asked just after many requests; the
 * reload of a window ends that wait.
 */
const PATIENCE_MS = 4_000;

/** Waits for the swap that has been asked for; where it does not come, the window reloads without. */
export function awaitSwap(): void {
  newVersionAskedFor();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reloadUnswapped, PATIENCE_MS);
}

function reloadUnswapped(): void {
  noteAsked();
  reload();
  // A page that is still here waits for an answer of the worker itself.
  setTimeout(newVersionNotLetIn, PATIENCE_MS);
}

/** A talk that has begun meanwhile goes on; the new version comes with the next click. */
export function reload(): void {
  if (usePresenting.getState().isPresenting) newVersionArrived();
  else location.reload();
}

/**
 * After such a reload the page may still be of the version before: then it follows once the workers
 * are swapped, or says that they are not.
 */
export async function finishAsked(registration: ServiceWorkerRegistration): Promise<void> {
  if (!takeAsked()) return;
  if (registration.waiting !== null) {
    newVersionAskedFor();
    await swapOrPatience();
  }
  if (registration.waiting !== null) newVersionNotLetIn();
  else if (await isOutdated()) reload();
  else newVersionShown();
}

async function isOutdated(): Promise<boolean> {
  const own = ownCode();
  return own !== undefined && (await isReplaced(own));
}

async function swapOrPatience(): Promise<void> {
  await new Promise<void>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}

function noteAsked(): void {
  try {
    sessionStorage.setItem(ASKED, '');
  } catch {
    // Without a memory the offer simply stands again after the reload.
  }
}

function takeAsked(): boolean {
  try {
    const wasAsked = sessionStorage.getItem(ASKED) !== null;
    sessionStorage.removeItem(ASKED);
    return wasAsked;
  } catch {
    return false;
  }
}
