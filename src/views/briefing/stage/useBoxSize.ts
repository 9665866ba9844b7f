import { useCallback, useState } from 'react';

export type BoxSize = { readonly width: number; readonly height: number };

/** The inner size in pixels of the element that takes the ref, and again at each change. */
export function useBoxSize() {
  const [size, setSize] = useState<BoxSize>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size] as const;
}
