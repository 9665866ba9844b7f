import { usePresenting } from '../../stores/presenting.ts';

const PRESENTING_LOCK = 'article-xii/presenting';

/** Whether a talk runs in this window or any other of this browser. */
export async function isPresentingAnywhere(): Promise<boolean> {
  const locks = await navigator.locks.query();
  return locks.held?.some(({ name }) => name === PRESENTING_LOCK) ?? false;
}

/** A lock ends with its window, however that ends, so no talk is ever taken to run for ever. */
export function holdLockWhilePresenting(): void {
  // Absent on a page that did not come by https, which keeps no version either.
  if (!('locks' in navigator)) return;
  let release = () => {};
  function follow(isPresenting: boolean): void {
    release();
    if (!isPresenting) return;
    const talk = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks.request(PRESENTING_LOCK, { mode: 'shared' }, () => talk);
  }
  follow(usePresenting.getState().isPresenting);
  usePresenting.subscribe(({ isPresenting }) => follow(isPresenting));
}
