import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

/** A chart that comes back mostly finds its place as wide as it left it. */
const lastWidths = new Map<string, number>();

/**
 * The inner width in pixels of the element that takes the ref, and again at each change.
 * Known before the first paint: the ref is called while React commits. A named place is drawn at
 * once as wide as it was last, or as what holds the place for it, and put right where that is wrong.
 */
export function useWidth(place?: string): readonly [RefCallback<HTMLElement>, number | undefined] {
  const [width, setWidth] = useState(() =>
    place === undefined ? undefined : expectedWidth(place),
  );
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      function measure(measured: HTMLElement): void {
        if (place !== undefined) lastWidths.set(place, measured.clientWidth);
        setWidth(measured.clientWidth);
      }
      // To ask now is to lay the page out in the midst of drawing it: the observer tells soon enough.
      if (place === undefined || expectedWidth(place) === undefined) measure(element);
      const observer = new ResizeObserver(() => measure(element));
      observer.observe(element);
      return () => observer.disconnect();
    },
    [place],
  );
  return [ref, width];
}

function expectedWidth(place: string): number | undefined {
  const kept = document.querySelector(`[data-place="${place}"]`)?.clientWidth ?? 0;
  return kept > 0 ? kept : lastWidths.get(place);
}
