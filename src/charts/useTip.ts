import { useEffect, useMemo, useRef, useState } from 'react';

/** Long enough for the pointer to cross from a mark into its tip. */
const HIDE_DELAY_MS = 200;

type Tip = {
  readonly shownId: string | undefined;
  readonly show: (id: string) => void;
  /** The same, because the pointer came to lie over the mark. */
  readonly point: (id: string) => void;
  /** The pointer is over the tip: leave it open. */
  readonly keep: () => void;
  readonly hideSoon: () => void;
  readonly hide: () => void;
};

/**
 * Which mark's tip is open. A tip outlives its mark's hover, so that it can be entered. The
 * ways to open and close it stay the same from one rendering to the next.
 */
export function useTip(): Tip {
  const [shownId, setShownId] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What lay below a closed tip now lies below the pointer, which has not been moved there.
  const isStill = useRef(false);
  const ways = useMemo(() => {
    function keep(): void {
      clearTimeout(timer.current);
    }
    function show(id: string): void {
      keep();
      setShownId(id);
    }
    function point(id: string): void {
      if (!isStill.current) show(id);
    }
    function onMove({ movementX, movementY }: PointerEvent): void {
      if (movementX === 0 && movementY === 0) return;
      isStill.current = false;
      removeEventListener('pointermove', onMove, true);
    }
    function hide(): void {
      keep();
      isStill.current = true;
      addEventListener('pointermove', onMove, true);
      setShownId(undefined);
    }
    function hideSoon(): void {
      keep();
      timer.current = setTimeout(() => setShownId(undefined), HIDE_DELAY_MS);
    }
    return { show, point, keep, hideSoon, hide };
  }, []);
  // A chart that is gone has no tip left to close.
  useEffect(() => ways.keep, [ways]);
  return { shownId, ...ways };
}
