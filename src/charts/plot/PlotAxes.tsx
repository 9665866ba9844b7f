import { LINE_EM } from '../textLine.ts';
import type { PlotLayout } from './plotLayout.ts';
import { COUNT_LINES } from './plotLayout.ts';
import type { Plot } from './plotRows.ts';
import { round } from './round.ts';

type Props = { readonly plot: Plot; readonly layout: PlotLayout };

/** Grid, ticks, titles and heads, and the counts below the axis. */
export function PlotAxes({ plot: { x, y, heads, counts }, layout }: Props) {
  const { plot, fontSize, across, up, headTop, countsTop } = layout;
  const line = fontSize * LINE_EM;
  return (
    <g fontSize={fontSize} fill="var(--ink-3)">
      {y.grid ? y.ticks.map(({ at }) => <Across key={at} y={up(at)} plot={plot} />) : null}
      {x.grid ? x.ticks.map(({ at }) => <Upright key={at} x={across(at)} plot={plot} />) : null}
      <line
        x1={round(plot.left)}
        x2={round(plot.right)}
        y1={round(plot.bottom)}
        y2={round(plot.bottom)}
        stroke="var(--ink-3)"
      />
      {y.ticks.map(({ at, text }) => (
        <text
          key={text}
          x={round(plot.left - fontSize * 0.45)}
          y={round(up(at) + fontSize * 0.35)}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {x.ticks.map(({ at, text }) => (
        <text
          key={text}
          x={round(across(at))}
          y={round(plot.bottom + line * 1.1)}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {x.title === undefined ? null : (
        <text x={round(plot.right)} y={round(plot.bottom + line * 2.3)} textAnchor="end">
          {x.title}
        </text>
      )}
      {y.title === undefined ? null : (
        <text x={0} y={round(plot.top - fontSize * 0.9)}>
          {y.title}
        </text>
      )}
      {heads.map(({ at, lines }) =>
        lines.map((text, index) => (
          <text
            key={text}
            x={round(across(at))}
            y={round(headTop + line * (index + 0.85))}
            textAnchor="middle"
            {...(index === 0 ? { fontWeight: 600, fill: 'var(--ink)' } : {})}
          >
            {text}
          </text>
        )),
      )}
      {counts.map(({ id, caption, colour, values }, index) => (
        <g key={id} fill={colour}>
          <text x={0} y={round(countsTop + line * (index * COUNT_LINES + 0.9))}>
            {caption}
          </text>
          {values.map(({ at, text }) => (
            <text
              key={at}
              x={round(across(at))}
              y={round(countsTop + line * (index * COUNT_LINES + 1.9))}
              textAnchor="middle"
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

type Edges = { readonly plot: PlotLayout['plot'] };

function Across({ y, plot }: Edges & { readonly y: number }) {
  return (
    <line
      x1={round(plot.left)}
      x2={round(plot.right)}
      y1={round(y)}
      y2={round(y)}
      stroke="var(--grid)"
    />
  );
}

function Upright({ x, plot }: Edges & { readonly x: number }) {
  return (
    <line
      x1={round(x)}
      x2={round(x)}
      y1={round(plot.top)}
      y2={round(plot.bottom)}
      stroke="var(--grid)"
    />
  );
}
