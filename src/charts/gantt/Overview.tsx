import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { OVERVIEW_LABELS } from '../../wording/gantt.ts';
import { pointWithin } from '../pointWithin.ts';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import type { GanttLayout } from './layout.ts';
import { OverviewBars } from './OverviewBars.tsx';
import type { OverviewDrag } from './overviewDrag.ts';
import { draggedTo, partAt, resized } from './overviewDrag.ts';
import { OverviewHandle } from './OverviewHandle.tsx';
import { OVERVIEW_PX, overviewScale } from './overviewLayout.ts';

const TITLE_GAP_PX = 22;
const LEAST_FRAME_PX = 3;

type Props = {
  readonly groups: readonly GanttGroup[];
  readonly layout: GanttLayout;
  readonly extent: GanttWindow;
  readonly onWindow: (window: GanttWindow) => void;
};

/** The whole time at once, with the window in sight as a frame that can be drawn, moved and drawn out. */
export function Overview({ groups, layout, extent, onWindow }: Props) {
  const drag = useRef<OverviewDrag>(undefined);
  const { plotLeft, plotRight, window } = layout;
  const scale = overviewScale(extent, plotLeft, plotRight);
  const left = scale.x(window.from);
  const frame = { left, right: Math.max(left + LEAST_FRAME_PX, scale.x(window.to)) };

  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    const { x } = pointWithin(event.currentTarget, event);
    drag.current = { part: partAt(x, frame), x, window };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    if (drag.current === undefined) return;
    const moved = draggedTo(drag.current, pointWithin(event.currentTarget, event).x, scale);
    if (moved !== undefined) onWindow(moved);
  }

  function end(): void {
    drag.current = undefined;
  }

  return (
    <svg
      className="gantt-overview no-print"
      role="group"
      aria-label={OVERVIEW_LABELS.region}
      width={layout.width}
      height={OVERVIEW_PX + 4}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {layout.stacked ? null : (
        <text
          aria-hidden="true"
          x={plotLeft - TITLE_GAP_PX}
          y={OVERVIEW_PX / 2 + 6}
          textAnchor="end"
          fontSize={layout.fontSize}
          fill="var(--ink-3)"
        >
          {OVERVIEW_LABELS.hint}
        </text>
      )}
      <g aria-hidden="true">
        <rect
          x={plotLeft}
          y="2"
          width={plotRight - plotLeft}
          height={OVERVIEW_PX}
          rx="5"
          fill="var(--ground)"
          stroke="var(--hairline)"
        />
        <OverviewBars groups={groups} extent={extent} plotLeft={plotLeft} plotRight={plotRight} />
        <rect
          className="gantt-overview-body"
          x={frame.left}
          y="2"
          width={frame.right - frame.left}
          height={OVERVIEW_PX}
          rx="5"
          fill="var(--accent)"
          fillOpacity="0.08"
          stroke="var(--accent)"
          strokeWidth="1.75"
        />
      </g>
      {(['from', 'to'] as const).map((part) => (
        <OverviewHandle
          key={part}
          part={part}
          x={part === 'from' ? frame.left : frame.right}
          window={window}
          extent={extent}
          onMove={(by) => onWindow(resized(window, part, by))}
        />
      ))}
    </svg>
  );
}
