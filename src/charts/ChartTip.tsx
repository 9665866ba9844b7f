import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { liftInto } from './liftInto.ts';
import './chart-tip.css';

const TIP_WIDTH_PX = 280;

type Props = {
  /** Where the tip would like its left upper corner, in pixels of the chart. */
  readonly left: number;
  readonly top: number;
  /** Width of the chart, which the tip does not leave. */
  readonly width: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onEscape: () => void;
  readonly children: ReactNode;
};

/** What hovering adds. A screen reader hears the mark itself, so the tip is kept from it. */
export function ChartTip({ left, top, width, onEnter, onLeave, onEscape, children }: Props) {
  useEffect(() => {
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key === 'Escape') onEscape();
    }
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onEscape]);
  const x = Math.max(0, Math.min(left, width - TIP_WIDTH_PX));
  const tip = useRef<HTMLDivElement>(null);
  // How high the words are is known only once they stand, and before they are seen.
  useLayoutEffect(() => {
    const element = tip.current;
    if (element === null) return;
    element.style.translate = 'none';
    const box = element.getBoundingClientRect();
    // A slide is drawn larger or smaller than it is laid out.
    const scale = element.offsetHeight === 0 ? 1 : box.height / element.offsetHeight;
    // The bar of a talk lies over the foot of the window, which a slide keeps free by this margin.
    const foot = parseFloat(getComputedStyle(element).scrollMarginBottom) || 0;
    const placed = { top: box.top / scale, height: element.offsetHeight };
    const lift = liftInto(placed, innerHeight / scale - foot);
    element.style.translate = `0 ${-lift}px`;
  });
  return (
    <div
      ref={tip}
      className="chart-tip no-print"
      aria-hidden="true"
      style={{ left: x, top, width: Math.min(TIP_WIDTH_PX, width) }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}
