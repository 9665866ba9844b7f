import { DirectLabels } from '../DirectLabels.tsx';
import { DotMark } from './DotMark.tsx';
import { PlotAxes } from './PlotAxes.tsx';
import type { PlotLayout } from './plotLayout.ts';
import { boxesOf, cornersOf, KEY_SAMPLE_EM } from './plotLayout.ts';
import type { Plot, PlotBand } from './plotRows.ts';
import { round } from './round.ts';

/** Of the way from one column to the next. */
const COLUMN_SHARE = 0.78;
/** Sizes in shares of the letters, so that a picture for print has as strong marks. */
const LINE_SHARE = 1 / 7;
const DOT_SHARE = 0.32;
const TICK_SHARE = 0.35;

type Props = { readonly plot: Plot; readonly layout: PlotLayout };

/** Axes, bands, columns, lines and marks as shapes of a picture, which has no page around it. */
export function PlotPicture({ plot, layout }: Props) {
  const { across, up, fontSize, unit } = layout;
  const { bands, columns, lines, ticks, dots } = plot;
  return (
    <g>
      <PlotAxes plot={plot} layout={layout} />
      {bands.map((band) => (
        <path
          key={band.id}
          d={outlineOf(band, layout)}
          fill={band.colour}
          fillOpacity={band.opacity}
        />
      ))}
      {columns.map(({ id, x, from, y, colour }) => (
        <rect
          key={id}
          x={round(across(x) - (unit * COLUMN_SHARE) / 2)}
          width={round(unit * COLUMN_SHARE)}
          y={round(up(y))}
          height={round(Math.max(0, up(from) - up(y)))}
          fill={colour}
        />
      ))}
      {lines.map((line) => (
        <path
          key={line.id}
          d={pathOf(cornersOf(line, layout))}
          fill="none"
          stroke={line.colour}
          strokeWidth={round(fontSize * LINE_SHARE * (line.isThin === true ? 0.75 : 1))}
          strokeLinejoin="round"
          {...(line.isDashed === true ? { strokeDasharray: dashOf(fontSize) } : {})}
        />
      ))}
      {ticks.map(({ id, x, y, colour }) => (
        <line
          key={id}
          x1={round(across(x))}
          x2={round(across(x))}
          y1={round(up(y) - fontSize * TICK_SHARE)}
          y2={round(up(y) + fontSize * TICK_SHARE)}
          stroke={colour}
          strokeWidth={round(fontSize / 10)}
        />
      ))}
      {dots.map(({ id, x, y, colour, shape, isLarge }) => (
        <DotMark
          key={id}
          x={round(across(x))}
          y={round(up(y))}
          r={round(fontSize * DOT_SHARE * (isLarge === true ? 1.35 : 1))}
          colour={colour}
          shape={shape}
        />
      ))}
      <Names plot={plot} layout={layout} />
      <Legend layout={layout} />
    </g>
  );
}

/** Each name beside its point, clear of the lines and of the marks of the others. */
function Names({ plot, layout }: Props) {
  const { across, up, fontSize } = layout;
  const labels = plot.labels.map((one) => ({ ...one, x: across(one.x), y: up(one.y) }));
  const reach = fontSize * DOT_SHARE * 1.5;
  const boxAround = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    left: across(x) - reach,
    right: across(x) + reach,
    top: up(y) - reach,
    bottom: up(y) + reach,
  });
  return (
    <DirectLabels
      labels={labels}
      bounds={{ ...layout.plot, top: layout.plot.top - fontSize, right: layout.width }}
      obstacles={[...boxesOf(plot.lines, layout), ...plot.dots.map(boxAround)]}
      marks={plot.labels.map(boxAround)}
      fontSize={fontSize}
    />
  );
}

function Legend({ layout: { keys, fontSize } }: Pick<Props, 'layout'>) {
  return (
    <g fontSize={fontSize} fill="var(--ink-2)">
      {keys.map(({ text, colour, shape, left, top }) => (
        <g key={text}>
          <DotMark
            x={left + fontSize / 2}
            y={top + fontSize * 0.6}
            r={fontSize * DOT_SHARE * 1.35}
            colour={colour}
            shape={shape}
          />
          <text x={left + fontSize * KEY_SAMPLE_EM} y={top + fontSize * 0.95}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function outlineOf({ id, colour, points }: PlotBand, layout: PlotLayout): string {
  const edge = (end: 'low' | 'high') =>
    cornersOf(
      { id, colour, isStepped: true, points: points.map((one) => ({ x: one.x, y: one[end] })) },
      layout,
    );
  return `${pathOf([...edge('high'), ...edge('low').toReversed()])}Z`;
}

function pathOf(corners: readonly { readonly x: number; readonly y: number }[]): string {
  return corners
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}

function dashOf(fontSize: number): string {
  return `${round(fontSize * 0.5)} ${round(fontSize * 0.3)}`;
}
