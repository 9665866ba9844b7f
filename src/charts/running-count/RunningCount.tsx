import { useState } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Zero } from '../../domain/path.ts';
import { countSentence } from '../../wording/runningCount.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { hueColour } from '../emphasis.ts';
import { AtOnce } from '../series/AtOnce.tsx';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { CountLayer } from './CountLayer.tsx';
import type { PlacedCount } from './countLayout.ts';
import { countFrame, linePoints } from './countLayout.ts';
import type { CountChart, CountLane } from './countRows.ts';
import '../series-chart.css';

const TIP_GAP_PX = 14;
/** Steps known only at their meetings. */
const PARTIAL_DASH = '5 3';

export type RunningCountProps = {
  readonly label: string;
  readonly chart: CountChart;
  readonly zero: Zero;
  readonly axisTitle: string;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly onFact: (fact: FactRef) => void;
  readonly onLeave: () => void;
};

/** Formal meetings held, counted up over the axis that all share. */
export function RunningCount(props: RunningCountProps) {
  const { chart, zero, hues } = props;
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const [shown, setShown] = useState<PlacedCount>();
  const frame = width === undefined ? undefined : countFrame(width, fontSize);
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
            {chart.lanes.map((lane) => lineOf(lane, hues.get(lane.id)))}
            <XAxis
              type="number"
              dataKey="years"
              domain={[chart.years[0] ?? 0, chart.years.at(-1) ?? 1]}
              ticks={[...chart.years]}
              height={frame.foot}
              tick={false}
              tickLine={false}
              stroke="var(--ink-3)"
            />
            <YAxis
              domain={[0, chart.counts.at(-1) ?? 1]}
              ticks={[...chart.counts]}
              interval={0}
              width={frame.gutter}
              tick={noText}
              tickLine={false}
              axisLine={false}
            />
            <CountLayer
              {...props}
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
          {countSentence(shown.lane.name, shown.step, shown.step.count, zero)}
        </ChartTip>
      )}
    </div>
  );
}

/** Recharts rules a line only where it draws a tick; the words at the ticks are ours. */
function noText() {
  return <g />;
}

/** A function and no component: Recharts finds its series among the children of the chart. */
function lineOf(lane: CountLane, hue: Hue | undefined) {
  return (
    <Line
      key={lane.id}
      data={[...linePoints(lane)]}
      dataKey="count"
      type="stepAfter"
      stroke={hue === undefined ? 'var(--ink)' : hueColour(hue)}
      strokeWidth={2}
      {...(lane.partial ? { strokeDasharray: PARTIAL_DASH } : {})}
      dot={false}
      activeDot={false}
      zIndex={0}
    />
  );
}
