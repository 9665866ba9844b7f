import { useMemo } from 'react';
import type { MouseEvent } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlotArea } from 'recharts';
import { DISTRIBUTION_KEYS, waitInWords } from '../../wording/distribution.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import { hueColour } from '../emphasis.ts';
import { FocusRing } from '../FocusRing.tsx';
import { markBox } from '../markBox.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { DistributionProps } from './Distribution.tsx';
import { DistributionAxes } from './DistributionAxes.tsx';
import type { PlotPoint } from './distributionLayout.ts';
import { nearestPoint } from './distributionLayout.ts';
import { WaitMark } from './WaitMark.tsx';

type Props = DistributionProps & {
  readonly points: readonly PlotPoint[];
  readonly wide: boolean;
  readonly fontSize: number;
  readonly shownId: string | undefined;
  readonly onShow: (point: PlotPoint) => void;
  readonly onHideSoon: () => void;
  /** Escape: closes what is open, then leaves. */
  readonly onEscape: () => void;
};

/** Everything that stands on the plotted points: axes, heads, names, and a mark an economy. */
export function DistributionLayer(props: Props) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const { points } = props;
  const placed = useMemo(
    () => points.map(({ row, x, y }) => ({ row, x: xScale?.(x) ?? 0, y: yScale?.(y) ?? 0 })),
    [points, xScale, yScale],
  );
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  const scales = {
    x: (edge: number) => xScale(edge) ?? 0,
    y: (years: number) => yScale(years) ?? 0,
  };
  return (
    <>
      <DistributionAxes {...props} scales={scales} plot={plot} />
      <Highlights {...props} placed={placed} plot={plot} />
      <rect
        {...plot}
        fill="none"
        pointerEvents="all"
        onMouseMove={(event) => showNearest(event, placed, props)}
        onClick={(event) => showNearest(event, placed, props)}
        onMouseLeave={props.onHideSoon}
      />
      <Marks {...props} placed={placed} />
    </>
  );
}

function showNearest(
  event: MouseEvent<SVGRectElement>,
  placed: readonly PlotPoint[],
  { onShow }: Props,
): void {
  const origin = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (origin === undefined) return;
  const pointer = { x: event.clientX - origin.left, y: event.clientY - origin.top };
  const nearest = nearestPoint(placed, pointer);
  if (nearest !== undefined) onShow(nearest);
}

type Placed = { readonly placed: readonly PlotPoint[] };

/** The highlighted economies over all others, each with its name. */
function Highlights({
  placed,
  plot,
  hues,
  fontSize,
}: Props & Placed & { readonly plot: PlotArea }) {
  const shown = placed.flatMap((point) => {
    const hue = hues.get(point.row.id);
    return hue === undefined ? [] : [{ ...point, colour: hueColour(hue) }];
  });
  const bounds = {
    left: plot.x,
    right: plot.x + plot.width,
    top: plot.y,
    bottom: plot.y + plot.height,
  };
  return (
    <g aria-hidden="true">
      {shown.map(({ row, x, y, colour }) => (
        <WaitMark key={row.id} x={x} y={y} finished={row.finished} colour={colour} large />
      ))}
      <DirectLabels
        labels={shown.map(({ row, x, y, colour }) => ({
          id: row.id,
          text: row.name,
          x,
          y,
          colour,
        }))}
        bounds={bounds}
        obstacles={placed.map(markBox)}
        marks={shown.map(markBox)}
        fontSize={fontSize}
      />
    </g>
  );
}

/** What a reader focuses; the marks alone are read, the picture below them is not. */
function Marks(props: Props & Placed) {
  const { label, placed, definition, shownId, onShow, onHideSoon } = props;
  const { activeId, onKeyDown, onFocusMark } = useRovingMarks({
    marks: placed.map(({ row }) => row),
    onPin: (id) => {
      const point = placed.find(({ row }) => row.id === id);
      if (point !== undefined) onShow(point);
    },
    onLeave: props.onEscape,
  });
  if (placed.length === 0) return null;
  return (
    <g role="listbox" aria-label={label} aria-description={DISTRIBUTION_KEYS} onKeyDown={onKeyDown}>
      {placed.map((point) => (
        <g
          key={point.row.id}
          className="series-mark"
          role="option"
          aria-selected={point.row.id === shownId}
          aria-label={waitInWords(point.row, definition)}
          tabIndex={point.row.id === activeId ? 0 : -1}
          data-mark={point.row.id}
          pointerEvents="none"
          onFocus={() => {
            onFocusMark(point.row.id);
            onShow(point);
          }}
          onBlur={onHideSoon}
        >
          <FocusRing x={point.x} y={point.y} />
        </g>
      ))}
    </g>
  );
}
