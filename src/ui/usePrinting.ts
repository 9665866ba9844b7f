import { useSyncExternalStore } from 'react';

let beforePrint = false;

/**
 * Whether the page is being laid out for paper: some pictures are then drawn to its measure.
 * `beforeprint` comes before the browser counts the pages; the media query alone comes too late.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

function subscribe(onChange: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const set = (value: boolean) => () => {
    beforePrint = value;
    onChange();
  };
  window.addEventListener('beforeprint', set(true), { signal });
  window.addEventListener('afterprint', set(false), { signal });
  matchMedia('print').addEventListener('change', onChange, { signal });
  return () => stop.abort();
}

function isPrinting(): boolean {
  return beforePrint || matchMedia('print').matches;
}
