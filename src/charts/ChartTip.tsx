import { useEffect } from 'react';
import type { ReactNode } from 'react';
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
  return (
    <div
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
