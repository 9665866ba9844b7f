import type { ReactNode } from 'react';
import type { PlotArea } from 'recharts';
import { LINE_EM } from '../textLine.ts';

/** A tick at its place in pixels, with what stands there. */
export type WordedTick = { readonly at: number; readonly text: string };

type Props = {
  readonly plot: PlotArea;
  readonly fontSize: number;
  readonly across: readonly WordedTick[];
  readonly up: readonly WordedTick[];
  /** What is measured along, at the end of the axis. */
  readonly title?: string;
  readonly children?: ReactNode;
};

/** The words of both axes. A screen reader has them in every mark and in the table. */
export function AxisWords({ plot, fontSize, across, up, title, children }: Props) {
  const bottom = plot.y + plot.height;
  const line = fontSize * LINE_EM;
  return (
    <g aria-hidden="true" fontSize={fontSize} fill="var(--ink-3)">
      {up.map(({ at, text }) => (
        <text key={text} x={plot.x - 6} y={at + fontSize * 0.35} textAnchor="end">
          {text}
        </text>
      ))}
      {across.map(({ at, text }) => (
        <g key={text}>
          <line x1={at} x2={at} y1={bottom} y2={bottom + 4} stroke="var(--ink-3)" />
          <text x={at} y={bottom + 2 + line} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {title === undefined ? null : (
        <text x={plot.x + plot.width} y={bottom + 2 + line * 2} textAnchor="end">
          {title}
        </text>
      )}
      {children}
    </g>
  );
}
