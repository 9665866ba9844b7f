import type { createHashRouter } from 'react-router-dom';

export type PageRouter = ReturnType<typeof createHashRouter>;

/**
 * Whether the first view has its code and data, or has failed to get them, within so many
 * milliseconds. Nothing listens afterwards: a router hands its news to the page drawn later only
 * where nobody else has heard them.
 */
export function readyWithin(router: PageRouter, patienceMs: number): Promise<boolean> {
  if (router.state.initialized) return Promise.resolve(true);
  return new Promise((resolve) => {
    function end(isReady: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(isReady);
    }
    const timer = setTimeout(() => end(false), patienceMs);
    const stop = router.subscribe(({ initialized }) => {
      if (initialized) end(true);
    });
  });
}
