import { useCallback, useEffect, useRef, useState } from 'react';
import type { Parsed } from '../shared/searchReader.ts';
import { useLinkSearch } from '../shared/useLinkSearch.ts';
import type { SearchWindow, TimelineSearch } from './search.ts';
import { parseSearch, writeSearch } from './search.ts';

/** Browsers refuse more than about a hundred changes of address in ten seconds. */
const SETTLE_MS = 250;

type TimelineLink = Parsed<TimelineSearch> & {
  readonly adjust: (change: Partial<TimelineSearch>) => void;
  /** The window on screen, ahead of the address while it moves. */
  readonly window: SearchWindow | undefined;
  readonly moveWindow: (window: SearchWindow) => void;
};

/** The state of the view, which the address alone holds once the window has come to rest. */
export function useTimelineSearch(): TimelineLink {
  const link = useLinkSearch(parseSearch, writeSearch);
  const { adjust: write } = link;
  const [moving, setMoving] = useState<SearchWindow>();
  // The address comes a moment after it was written: let go of any earlier, the window would jump
  // back to where it was and forth again, and take the focus out of the picture.
  if (moving !== undefined && isSame(moving, link.search.window)) setMoving(undefined);
  // Where the window moves to and the address has not been told of.
  const untold = useRef<SearchWindow>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const adjust = useCallback(
    (change: Partial<TimelineSearch>): void => {
      clearTimeout(timer.current);
      const moved = untold.current === undefined ? change : { window: untold.current, ...change };
      untold.current = undefined;
      if ('window' in moved) setMoving(moved.window);
      write(moved);
    },
    [write],
  );

  const moveWindow = useCallback(
    (window: SearchWindow): void => {
      untold.current = window;
      setMoving(window);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => adjust({ window }), SETTLE_MS);
    },
    [adjust],
  );

  return { ...link, adjust, window: moving ?? link.search.window, moveWindow };
}

function isSame(one: SearchWindow, other: SearchWindow | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}
