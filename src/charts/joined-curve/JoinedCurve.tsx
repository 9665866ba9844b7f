import { useState } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { Grouping } from '../../domain/grouping.ts';
import { sideLabel, stepSentence } from '../../wording/joined.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { AtOnce } from './AtOnce.tsx';
import { CurveLayer } from './CurveLayer.tsx';
import type { PlacedStep } from './curveLayout.ts';
import { curveFrame } from './curveLayout.ts';
import { curvePaint, FEW_PAINT } from './curvePaint.ts';
import type { BandPoint, LinePoint } from './curveSeries.ts';
import { curveSeries } from './curveSeries.ts';
import type { CountedTick, JoinedGroup, Side } from './joinedRows.ts';
import '../series-chart.css';

const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** From a point down to its tip. */
const TIP_GAP_PX = 14;

export type JoinedCurveProps = {
  readonly label: string;
  readonly groups: readonly JoinedGroup[];
  /** From 0 on; the last one ends the axis. */
  readonly ticks: readonly CountedTick[];
  readonly definition: DurationDefinition;
  readonly grouping: Grouping | undefined;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly onLeave: () => void;
};

/** The share that had finished, rising with the years; one curve or two. */
export function JoinedCurve(props: JoinedCurveProps) {
  const { groups, ticks, definition, grouping } = props;
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const [shown, setShown] = useState<PlacedStep>();
  const years = ticks.map((tick) => tick.years);
  const frame = width === undefined ? undefined : curveFrame(width, fontSize, groups.length);
  return (
    <div className="series-chart" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {frame === undefined ? null : (
        <AtOnce>
          <ComposedChart
            width={frame.width}
            height={frame.height}
            margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
            {seriesOf(groups)}
            <XAxis
              type="number"
              dataKey="years"
              domain={[0, years.at(-1) ?? 1]}
              ticks={years}
              height={frame.foot}
              tick={false}
              tickLine={false}
              stroke="var(--ink-3)"
            />
            <YAxis
              domain={[0, 1]}
              ticks={SHARES}
              interval={0}
              width={frame.gutter}
              tick={noText}
              tickLine={false}
              axisLine={false}
            />
            <CurveLayer
              {...props}
              shares={SHARES}
              fontSize={fontSize}
              shownId={tip.shownId}
              onShow={(placed) => {
                setShown(placed);
                tip.show(placed.step.id);
              }}
              onHideSoon={tip.hideSoon}
              onEscape={() => {
                if (tip.shownId === undefined) props.onLeave();
                else tip.hide();
              }}
            />
          </ComposedChart>
        </AtOnce>
      )}
      {shown === undefined || tip.shownId === undefined ? null : (
        <ChartTip
          left={shown.x + TIP_GAP_PX}
          top={shown.y + TIP_GAP_PX}
          width={width ?? 0}
          onEnter={tip.keep}
          onLeave={tip.hideSoon}
          onEscape={tip.hide}
        >
          {stepSentence(shown.step, definition, sideLabel(shown.side, grouping))}
        </ChartTip>
      )}
    </div>
  );
}

/** Recharts rules a line only where it draws a tick; the words at the ticks are ours. */
function noText() {
  return <g />;
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
