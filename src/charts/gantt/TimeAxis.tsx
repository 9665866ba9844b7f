import { memo } from 'react';
import { tickLabel } from '../../wording/gantt.ts';
import type { GanttLayout } from './layout.ts';

/** A label so near the right edge ends at its line. */
const LABEL_HALF_PX = 24;
const LABEL_LIFT_PX = 7;

/** A line and a date each; a step in time moves them together. */
export function TimeAxis({ layout }: { readonly layout: GanttLayout }) {
  const { ticks, shift, fontSize, width, rowsTop, rowsBottom } = layout;
  return (
    <g
      aria-hidden="true"
      transform={`translate(${shift} 0)`}
      fontSize={fontSize * 0.95}
      fill="var(--ink-3)"
      stroke="none"
    >
      {ticks.map(({ x, date }, index) => (
        <Tick
          key={date}
          x={x}
          label={tickLabel(date, index === 0)}
          endsAtLine={x + shift > width - LABEL_HALF_PX}
          top={rowsTop}
          bottom={rowsBottom}
        />
      ))}
    </g>
  );
}

type TickProps = {
  readonly x: number;
  readonly label: string;
  readonly endsAtLine: boolean;
  readonly top: number;
  readonly bottom: number;
};

const Tick = memo(function Tick({ x, label, endsAtLine, top, bottom }: TickProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      <line y1={top} y2={bottom} stroke="var(--grid)" strokeWidth="1" />
      <text y={top - LABEL_LIFT_PX} textAnchor={endsAtLine ? 'end' : 'middle'}>
        {label}
      </text>
    </g>
  );
});
