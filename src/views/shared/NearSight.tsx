import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** Two screens of a phone: nobody scrolls further before the panel is there. */
const REACH_PX = 1500;
/** A reader who does not scroll, by a screen reader or a search in the page, is not kept waiting. */
const LATEST_MS = 5000;

type Props = {
  readonly placeholder: ReactNode;
  readonly children: ReactNode;
};

/** Mounts its children after the first picture: at once near what is in sight, soon elsewhere. */
export function NearSight({ placeholder, children }: Props) {
  const [isDue, setIsDue] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDue || place.current === null) return undefined;
    const show = () => setIsDue(true);
    // Told for the first time once the first frame has been laid out.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show();
      },
      { rootMargin: `${REACH_PX}px` },
    );
    observer.observe(place.current);
    const timer = setTimeout(show, LATEST_MS);
    addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener('beforeprint', show);
    };
  }, [isDue]);
  return isDue ? children : <div ref={place}>{placeholder}</div>;
}
