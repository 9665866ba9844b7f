import { useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { PlotArea } from 'recharts';
import { DISTRIBUTION_KEYS, waitInWords } from '../../wording/distribution.ts';
import { DirectLabels } from '../DirectLabels.tsx';
import { hueColour } from '../emphasis.ts';
import { PointRing } from '../FocusRing.tsx';
import { edgesOf, markBox } from '../markBox.ts';
import { MOST_MARKS, nearMarks } from '../nearMarks.ts';
import { SeriesPointer } from '../series/SeriesPointer.tsx';
import { useSeriesTip } from '../series/seriesTip.ts';
import { useRovingMarks } from '../useRovingMarks.ts';
import type { DistributionPictureProps } from './Distribution.tsx';
import { DistributionAxes } from './DistributionAxes.tsx';
import type { PlotPoint } from './distributionLayout.ts';
import { nearestPoint } from './distributionLayout.ts';
import { ManyMarks } from './ManyMarks.tsx';
import { WaitMark } from './WaitMark.tsx';

type Props = DistributionPictureProps & {
  readonly points: readonly PlotPoint[];
  readonly wide: boolean;
};

/** Everything that stands on the plotted points: axes, heads, names, and a mark an economy. */
export function DistributionLayer(props: Props) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  const { points } = props;
  const placed = useMemo(
    () =>
      points.map(({ x, y, ...point }) => ({ ...point, x: xScale?.(x) ?? 0, y: yScale?.(y) ?? 0 })),
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
      {points.length > MOST_MARKS ? <ManyMarks points={placed} /> : null}
      <Highlights {...props} placed={placed} plot={plot} />
      <SeriesPointer plot={plot} markAt={(pointer) => nearestPoint(placed, pointer)} />
      <Marks {...props} placed={placed} />
    </>
  );
}

type Placed = { readonly placed: readonly PlotPoint[] };

/** The highlighted economies over all others, each with its name. */
function Highlights({
  placed,
  plot,
  hues,
  fontSize,
}: Props & Placed & { readonly plot: PlotArea }) {
  const shown = useMemo(
    () =>
      placed.flatMap((point) => {
        const hue = hues.get(point.id);
        return hue === undefined ? [] : [{ ...point, colour: hueColour(hue) }];
      }),
    [placed, hues],
  );
  const labels = useMemo(
    () => shown.map(({ id, row, x, y, colour }) => ({ id, text: row.name, x, y, colour })),
    [shown],
  );
  const marks = useMemo(() => shown.map(markBox), [shown]);
  // Among very many marks no place is free, and all would have to be gone through for each.
  const obstacles = useMemo(
    () => (placed.length > MOST_MARKS ? [] : placed.map(markBox)),
    [placed],
  );
  const bounds = useMemo(() => edgesOf(plot), [plot]);
  return (
    <g aria-hidden="true">
      {shown.map(({ id, row, x, y, colour }) => (
        <WaitMark key={id} x={x} y={y} finished={row.finished} colour={colour} large />
      ))}
      <DirectLabels {...{ labels, bounds, obstacles, marks, fontSize }} />
    </g>
  );
}

/** What a reader focuses; the marks alone are read, the picture below them is not. */
function Marks(props: Props & Placed) {
  const { label, placed, definition } = props;
  const { shownId, show, hideSoon, escape } = useSeriesTip();
  const marks = useMemo(() => placed.map(({ row }) => row), [placed]);
  const { activeId, activeIndex, onKeyDown, onFocusMark } = useRovingMarks({
    marks,
    onPin: (id) => {
      const point = placed.find((one) => one.id === id);
      if (point !== undefined) show(point);
    },
    onLeave: escape,
  });
  if (placed.length === 0) return null;
  return (
    <g role="listbox" aria-label={label} aria-description={DISTRIBUTION_KEYS} onKeyDown={onKeyDown}>
      {nearMarks(placed, activeIndex, shownId).map(({ mark: point, place }) => (
        <g
          key={point.id}
          className="series-mark"
          role="option"
          aria-selected={point.id === shownId}
          aria-label={waitInWords(point.row, definition)}
          {...place}
          tabIndex={point.id === activeId ? 0 : -1}
          data-mark={point.id}
          pointerEvents="none"
          onFocus={() => {
            onFocusMark(point.id);
            show(point);
          }}
          onBlur={hideSoon}
        >
          <PointRing x={point.x} y={point.y} />
        </g>
      ))}
    </g>
  );
}
