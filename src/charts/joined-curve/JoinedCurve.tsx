import { memo, useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { Grouping, Side } from '../../domain/grouping.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { stepSentence } from '../../wording/joined.ts';
import type { Hue } from '../emphasis.ts';
import { usePictureHeight } from '../presentation.ts';
import { seriesAxes } from '../series/seriesAxes.tsx';
import { SeriesStage } from '../series/SeriesStage.tsx';
import { CurveLayer } from './CurveLayer.tsx';
import type { PlotFrame } from '../plotFrame.ts';
import { curveFrame } from './curveLayout.ts';
import { curvePaint, FEW_PAINT } from './curvePaint.ts';
import type { BandPoint, LinePoint } from './curveSeries.ts';
import { curveSeries } from './curveSeries.ts';
import type { CountedTick, JoinedGroup } from './joinedRows.ts';
import { thinGroups } from './thinGroups.ts';

const SHARES = [0, 0.25, 0.5, 0.75, 1];

type Picture = {
  readonly label: string;
  readonly groups: readonly JoinedGroup[];
  /** From 0 on; the last one ends the axis. */
  readonly ticks: readonly CountedTick[];
  readonly definition: DurationDefinition;
  readonly grouping: Grouping | undefined;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
};

export type JoinedCurveProps = Picture & { readonly onLeave: () => void };
export type CurvePictureProps = Picture & { readonly fontSize: number };

/** The share that had finished, rising with the years; one curve or two. */
export function JoinedCurve({ onLeave, ...picture }: JoinedCurveProps) {
  return (
    <SeriesStage tipOf={(id) => sentenceOf(id, picture)} onLeave={onLeave}>
      {(width, fontSize) => <CurvePicture {...picture} width={width} fontSize={fontSize} />}
    </SeriesStage>
  );
}

function sentenceOf(id: string, { groups, definition, grouping }: Picture): string | undefined {
  for (const { side, steps } of groups) {
    const step = steps.find((one) => one.id === id);
    if (step !== undefined) return stepSentence(step, definition, sideLabel(side, grouping));
  }
  return undefined;
}

/** Drawn anew for other rows, hues or room, and not while the pointer moves. */
const CurvePicture = memo(function CurvePicture(
  props: CurvePictureProps & { readonly width: number },
) {
  const { groups, ticks, width, fontSize } = props;
  const height = usePictureHeight();
  const frame = useMemo(
    () => curveFrame(width, fontSize, groups.length, height),
    [width, fontSize, groups.length, height],
  );
  const drawn = useMemo(() => thinGroups(groups), [groups]);
  const series = useMemo(() => seriesOf(drawn), [drawn]);
  const axes = useMemo(() => axesOf(ticks, frame), [ticks, frame]);
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
      {series}
      {axes}
      <CurveLayer {...props} drawn={drawn} shares={SHARES} />
    </ComposedChart>
  );
});

function axesOf(ticks: readonly CountedTick[], { gutter, foot }: PlotFrame) {
  const years = ticks.map((tick) => tick.years);
  return seriesAxes({
    dataKey: 'years',
    x: { domain: [0, years.at(-1) ?? 1], ticks: years },
    y: { domain: [0, 1], ticks: SHARES },
    gutter,
    foot,
  });
}

/**
 * Every band below every line. A function and no component: Recharts finds its series among the
 * children of the chart.
 */
function seriesOf(groups: readonly JoinedGroup[]) {
  const drawn = groups.map((group) => ({ side: group.side, ...curveSeries(group) }));
  const opacity = groups.length > 1 ? 0.7 : 1;
  return [
    ...drawn.flatMap(({ side, firmBand, fewBand }) => [
      band(`${side}-band-few`, fewBand, FEW_PAINT.band, opacity),
      band(`${side}-band`, firmBand, curvePaint(side).band, opacity),
    ]),
    ...drawn.flatMap(({ side, firm, few }) => [
      line(side, few, FEW_PAINT),
      line(side, firm, { line: curvePaint(side).line, width: 2 }),
    ]),
  ];
}

function band(key: string, data: readonly BandPoint[], fill: string, opacity: number) {
  if (data.length === 0) return null;
  return (
    <Area
      key={key}
      data={[...data]}
      dataKey={bandEnds}
      type="stepAfter"
      fill={fill}
      fillOpacity={opacity}
      stroke="none"
      activeDot={false}
      zIndex={0}
    />
  );
}

function bandEnds({ low, high }: BandPoint): [number, number] {
  return [low, high];
}

type LinePaint = { readonly line: string; readonly width: number };

function line(side: Side, data: readonly LinePoint[], paint: LinePaint) {
  if (data.length === 0) return null;
  const { dash } = curvePaint(side);
  return (
    <Line
      key={`${side}-${paint.line}`}
      data={[...data]}
      dataKey="share"
      type="stepAfter"
      stroke={paint.line}
      strokeWidth={paint.width}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
      dot={false}
      activeDot={false}
      zIndex={0}
    />
  );
}
