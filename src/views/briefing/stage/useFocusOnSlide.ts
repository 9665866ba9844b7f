import { useEffect, useRef } from 'react';

/** By then the view, which has a React root of its own, is drawn anew as well. */
const DRAWN_AFTER_MS = 150;
const SLIDE = '.stage-slide:not(.is-next)';

/**
 * Gives the focus back to where it was on the slide, or to its title, once a change of `state` has
 * taken away what held it: a screen that was blank, a closed panel, a chart that became a table.
 */
export function useFocusOnSlide(state: string): void {
  const last = useRef<Element>(undefined);
  const seen = useRef('');
  useEffect(() => {
    function remember({ target }: FocusEvent): void {
      if (target instanceof Element && target.closest(SLIDE) !== null) last.current = target;
    }
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (seen.current === state) return undefined;
    seen.current = state;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const before = last.current;
      const isThere = before?.isConnected === true && before.closest(SLIDE) !== null;
      const target = isThere ? before : document.querySelector(`${SLIDE} h1`);
      if (target instanceof HTMLElement || target instanceof SVGElement) {
        target.focus({ preventScroll: true });
      }
    }, DRAWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
}
