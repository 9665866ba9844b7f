import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

/**
 * The inner width in pixels of the element that takes the ref, and again at each change.
 * Known before the first paint: the ref is called while React commits.
 */
export function useWidth(): readonly [RefCallback<HTMLElement>, number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
