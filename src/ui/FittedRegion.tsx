import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { SLIDE_CUT, SLIDE_REST } from '../wording/stage.ts';
import './fitted-region.css';

/** What may not be cut in half. */
const WHOLE = 'tr, li, p, dt, dd, h3, h4, figure';

/**
 * Shows as many whole lines as its box has room for. What is further down is reached by scrolling,
 * and it is said that there is more: a slide and a sheet of paper cannot grow.
 */
export function FittedRegion({ children }: { readonly children: ReactNode }) {
  const [cutAt, setCutAt] = useState<number>();
  const [isAtEnd, setAtEnd] = useState(false);
  const ref = useCallback((box: HTMLElement | null) => {
    const content = box?.querySelector('.fitted-content');
    if (box === null || !(content instanceof HTMLElement)) return undefined;
    const measure = () => setCutAt(lastWholeLine(box, content));
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  const isCut = cutAt !== undefined;
  return (
    <div className="fitted" ref={ref}>
      <div
        className="fitted-region"
        style={isCut ? { maxHeight: cutAt } : undefined}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) =>
          // A pixel is lost where the slide is drawn larger or smaller.
          setAtEnd(scrollTop + clientHeight >= scrollHeight - 1)
        }
        {...(isCut ? { tabIndex: 0, role: 'region', 'aria-label': SLIDE_REST } : {})}
      >
        <div className="fitted-content">{children}</div>
      </div>
      {isCut ? (
        <p className="fitted-more" style={isAtEnd ? { visibility: 'hidden' } : undefined}>
          {SLIDE_CUT}
        </p>
      ) : null}
    </div>
  );
}

/** The height in pixels that shows whole lines only; undefined where all of them fit. */
function lastWholeLine(box: HTMLElement, content: HTMLElement): number | undefined {
  const available = box.clientHeight;
  if (content.offsetHeight <= available) return undefined;
  const scale = content.getBoundingClientRect().height / content.offsetHeight || 1;
  const { top } = content.getBoundingClientRect();
  const noteHeight = parseFloat(getComputedStyle(box).lineHeight) || 0;
  const lines = [...content.querySelectorAll(WHOLE)]
    .map((line) => (line.getBoundingClientRect().bottom - top) / scale)
    .filter((bottom) => bottom <= available - noteHeight);
  return Math.max(1, ...lines);
}
