import type { GanttLayout } from './layout.ts';

/** Shaded, and labelled with their length where it fits. */
export function SilenceBands({ layout }: { readonly layout: GanttLayout }) {
  const { silences, shift, fontSize } = layout;
  return (
    <g aria-hidden="true" transform={`translate(${shift} 0)`}>
      {silences.map(({ from, x, width, y, height, label }) => (
        <g key={from} transform={`translate(${x + width / 2} ${y + height / 2})`}>
          <rect
            className="gantt-silence"
            x={-width / 2}
            y={3 - height / 2}
            width={width}
            height={height - 6}
            fill="var(--band-2)"
          />
          <text
            y={fontSize * 0.33}
            textAnchor="middle"
            fontSize={fontSize * 0.9}
            fill="var(--ink-2)"
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
