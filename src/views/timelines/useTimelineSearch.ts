import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
  // What is written rests on the newest state, while the functions stay the same: a step of the
  // window then draws the lanes anew and nothing else.
  const latest = useRef({ search: parsed.search, moving, setParams });
  useEffect(() => {
    latest.current = { search: parsed.search, moving, setParams };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const adjust = useCallback((change: Partial<TimelineSearch>): void => {
    clearTimeout(timer.current);
    const { search, moving: window } = latest.current;
    const next = { ...search, ...(window === undefined ? {} : { window }), ...change };
    // Two changes in one step: the second has to know of the first.
    latest.current = { ...latest.current, search: next, moving: undefined };
    setMoving(undefined);
    latest.current.setParams(writeSearch(next), { replace: true, preventScrollReset: true });
  }, []);

  const moveWindow = useCallback(
    (window: SearchWindow): void => {
      latest.current = { ...latest.current, moving: window };
      setMoving(window);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => adjust({ window }), SETTLE_MS);
    },
    [adjust],
  );

  return { ...parsed, adjust, window: moving ?? parsed.search.window, moveWindow };
}
