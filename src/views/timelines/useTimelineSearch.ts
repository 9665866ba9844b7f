import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Parsed } from '../shared/searchReader.ts';
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
  const [params, setParams] = useSearchParams();
  const parsed = useMemo(() => parseSearch(params), [params]);
  const [moving, setMoving] = useState<SearchWindow>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function adjust(change: Partial<TimelineSearch>): void {
    clearTimeout(timer.current);
    const carried = moving === undefined ? {} : { window: moving };
    setMoving(undefined);
    write({ ...carried, ...change });
  }

  /** Reads the address anew, since what was parsed may be older than a change under way. */
  function write(change: Partial<TimelineSearch>): void {
    setParams((now) => writeSearch({ ...parseSearch(now).search, ...change }), {
      replace: true,
      preventScrollReset: true,
    });
  }

  function moveWindow(window: SearchWindow): void {
    setMoving(window);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setMoving(undefined);
      write({ window });
    }, SETTLE_MS);
  }

  return { ...parsed, adjust, window: moving ?? parsed.search.window, moveWindow };
}
