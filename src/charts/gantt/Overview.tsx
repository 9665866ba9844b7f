import { memo, useMemo, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { dateOfDay } from '../../domain/partialDate.ts';
import type { Day } from '../../domain/partialDate.ts';
import { longDate } from '../../wording/dates.ts';
import { OVERVIEW_LABELS } from '../../wording/gantt.ts';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import { panWindow, validWindow } from './ganttWindow.ts';
import type { GanttLayout } from './layout.ts';
import type { OverviewBar } from './overviewLayout.ts';
import { overviewBars } from './overviewLayout.ts';
import { pointWithin } from '../pointWithin.ts';

const HEIGHT_PX = 40;
const HANDLE_PX = 8;
const LEAST_DRAG_PX = 6;
const MONTH_DAYS = 30;
const YEAR_DAYS = 365;

type Props = {
  readonly groups: readonly GanttGroup[];
  readonly layout: GanttLayout;
  readonly extent: GanttWindow;
  readonly onWindow: (window: GanttWindow) => void;
};

type Part = 'from' | 'to' | 'body' | 'new';
type Drag = { readonly part: Part; readonly x: number; readonly window: GanttWindow };

/** The whole time at once, with the window in sight as a frame that can be drawn, moved and drawn out. */
export function Overview({ groups, layout, extent, onWindow }: Props) {
  const drag = useRef<Drag>(undefined);
  const bars = useMemo(() => overviewBars(groups, extent), [groups, extent]);
  const { plotLeft, plotRight, window } = layout;
  const days = extent.to - extent.from;
  const pxPerDay = (plotRight - plotLeft) / days;
  const x = (day: Day) =>
    Math.min(plotRight, Math.max(plotLeft, plotLeft + (day - extent.from) * pxPerDay));
  const frame = { left: x(window.from), right: Math.max(x(window.from) + 3, x(window.to)) };

  function place(event: PointerEvent<SVGSVGElement>): number {
    return pointWithin(event.currentTarget, event).x;
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>): void {
    const at = place(event);
    drag.current = { part: partAt(at, frame), x: at, window };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    const { current } = drag;
    if (current === undefined) return;
    const at = place(event);
    const moved = (at - current.x) / pxPerDay;
    if (current.part === 'body') {
      onWindow(panWindow(current.window, moved));
    } else if (current.part === 'new') {
      if (Math.abs(at - current.x) < LEAST_DRAG_PX) return;
      const [a, b] = [current.x, at].map((px) => extent.from + (px - plotLeft) / pxPerDay);
      if (a !== undefined && b !== undefined) onWindow(validWindow(Math.min(a, b), Math.max(a, b)));
    } else {
      onWindow(resized(current.window, current.part, moved));
    }
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
      height={HEIGHT_PX + 4}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {layout.stacked ? null : (
        <text
          aria-hidden="true"
          x={plotLeft - 22}
          y={HEIGHT_PX / 2 + 6}
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
          height={HEIGHT_PX}
          rx="5"
          fill="var(--ground)"
          stroke="var(--hairline)"
        />
        <Bars bars={bars} extent={extent} plotLeft={plotLeft} plotRight={plotRight} />
        <rect
          className="gantt-overview-body"
          x={frame.left}
          y="2"
          width={frame.right - frame.left}
          height={HEIGHT_PX}
          rx="5"
          fill="var(--accent)"
          fillOpacity="0.08"
          stroke="var(--accent)"
          strokeWidth="1.75"
        />
      </g>
      {(['from', 'to'] as const).map((part) => (
        <Handle
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

type BarsProps = {
  readonly bars: readonly OverviewBar[];
  readonly extent: GanttWindow;
  readonly plotLeft: number;
  readonly plotRight: number;
};

/** They stand still while the window moves. */
const Bars = memo(function Bars({ bars, extent, plotLeft, plotRight }: BarsProps) {
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 1);
  const pxPerDay = (plotRight - plotLeft) / (extent.to - extent.from);
  const x = (day: Day) =>
    Math.min(plotRight, Math.max(plotLeft, plotLeft + (day - extent.from) * pxPerDay));
  return bars.map(({ from, to, count }) => {
    const height = (count / most) * (HEIGHT_PX - 6);
    const left = x(from);
    return (
      <rect
        key={from}
        x={left}
        y={HEIGHT_PX + 2 - height}
        width={Math.max(1, x(to) - left - 1)}
        height={height}
        fill="var(--stage-2)"
      />
    );
  });
});

function partAt(at: number, { left, right }: { left: number; right: number }): Part {
  if (Math.abs(at - left) <= HANDLE_PX) return 'from';
  if (Math.abs(at - right) <= HANDLE_PX) return 'to';
  return at > left && at < right ? 'body' : 'new';
}

/** The other end stays where it is. */
function resized({ from, to }: GanttWindow, part: 'from' | 'to', days: number): GanttWindow {
  return part === 'from'
    ? validWindow(Math.min(from + days, to - 10), to)
    : validWindow(from, Math.max(to + days, from + 10));
}

type HandleProps = {
  readonly part: 'from' | 'to';
  readonly x: number;
  readonly window: GanttWindow;
  readonly extent: GanttWindow;
  readonly onMove: (days: number) => void;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -MONTH_DAYS,
  ArrowDown: -MONTH_DAYS,
  ArrowRight: MONTH_DAYS,
  ArrowUp: MONTH_DAYS,
  PageDown: -YEAR_DAYS,
  PageUp: YEAR_DAYS,
};

function Handle({ part, x, window, extent, onMove }: HandleProps) {
  const day = window[part];
  function onKeyDown(event: KeyboardEvent): void {
    const step =
      event.key === 'Home'
        ? extent.from - day
        : event.key === 'End'
          ? extent.to - day
          : STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  }
  return (
    <g
      className="gantt-overview-handle"
      role="slider"
      tabIndex={0}
      aria-label={OVERVIEW_LABELS[part]}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={day}
      aria-valuetext={longDate(dateOfDay(day))}
      onKeyDown={onKeyDown}
    >
      <rect x={x - 12} y="0" width="24" height={HEIGHT_PX + 4} fill="transparent" />
      <rect x={x - 4} y="10" width="8" height={HEIGHT_PX - 16} rx="3" fill="var(--accent)" />
      <g className="gantt-ring" fill="none" aria-hidden="true" pointerEvents="none">
        <rect
          x={x - 7}
          y="7"
          width="14"
          height={HEIGHT_PX - 10}
          rx="5"
          stroke="var(--focus-inner)"
          strokeWidth="4"
        />
        <rect
          x={x - 7}
          y="7"
          width="14"
          height={HEIGHT_PX - 10}
          rx="5"
          stroke="var(--focus-outer)"
          strokeWidth="2"
        />
      </g>
    </g>
  );
}
