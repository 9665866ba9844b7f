import { useMemo, useState } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { waitInWords } from '../../wording/distribution.ts';
import { ChartTip } from '../ChartTip.tsx';
import type { Hue } from '../emphasis.ts';
import { AtOnce } from '../joined-curve/AtOnce.tsx';
import { useFontSize } from '../useFontSize.ts';
import { useTip } from '../useTip.ts';
import { useWidth } from '../useWidth.ts';
import { DistributionLayer } from './DistributionLayer.tsx';
import type { PlotPoint } from './distributionLayout.ts';
import { distributionFrame, plotPoints } from './distributionLayout.ts';
import type { Cohort } from './distributionRows.ts';
import { WaitMark } from './WaitMark.tsx';
import '../series-chart.css';

const TIP_GAP_PX = 14;

export type DistributionProps = {
  readonly label: string;
  readonly cohorts: readonly Cohort[];
  /** From 0 on; the last one ends the axis. */
  readonly yearTicks: readonly number[];
  readonly definition: DurationDefinition;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly onLeave: () => void;
};

/** Every wait by the year it began: one mark an economy, cohort beside cohort. */
export function Distribution(props: DistributionProps) {
  const { cohorts, definition } = props;
  const [ref, width] = useWidth();
  const [fontRef, fontSize] = useFontSize();
  const tip = useTip();
  const [shown, setShown] = useState<PlotPoint>();
  const points = useMemo(() => plotPoints(cohorts), [cohorts]);
  const frame =
    width === undefined ? undefined : distributionFrame(width, fontSize, cohorts, definition);
  return (
    <div className="series-chart" ref={ref}>
      <span className="chart-em" ref={fontRef} aria-hidden="true" />
      {frame === undefined ? null : (
        <AtOnce>
          <ScatterChart
            width={frame.width}
            height={frame.height}
            margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--grid)" zIndex={0} />
            {axes(props, frame)}
            {series(points, true)}
            {series(points, false)}
            <DistributionLayer
              {...props}
              points={points}
              wide={frame.wide}
              fontSize={fontSize}
              shownId={tip.shownId}
              onShow={(point) => {
                setShown(point);
                tip.show(point.row.id);
              }}
              onHideSoon={tip.hideSoon}
              onEscape={() => {
                if (tip.shownId === undefined) props.onLeave();
                else tip.hide();
              }}
            />
          </ScatterChart>
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
          {waitInWords(shown.row, definition)}
        </ChartTip>
      )}
    </div>
  );
}

type Frame = { readonly gutter: number; readonly foot: number };

function axes({ cohorts, yearTicks }: DistributionProps, { gutter, foot }: Frame) {
  const edges = [...cohorts.keys(), cohorts.length];
  return [
    <XAxis
      key="x"
      type="number"
      dataKey="x"
      domain={[0, cohorts.length]}
      ticks={edges}
      interval={0}
      height={foot}
      tick={noText}
      tickLine={false}
      stroke="var(--ink-3)"
    />,
    <YAxis
      key="y"
      type="number"
      dataKey="y"
      domain={[0, yearTicks.at(-1) ?? 1]}
      ticks={[...yearTicks]}
      interval={0}
      width={gutter}
      tick={noText}
      tickLine={false}
      axisLine={false}
    />,
  ];
}

/** Recharts rules a line only where it draws a tick; the words at the ticks are ours. */
function noText() {
  return <g />;
}

function series(points: readonly PlotPoint[], finished: boolean) {
  return (
    <Scatter
      key={finished ? 'finished' : 'running'}
      data={points.filter(({ row }) => row.finished === finished)}
      shape={finished ? finishedShape : runningShape}
      zIndex={0}
    />
  );
}

type ShapeAt = { readonly cx?: number | undefined; readonly cy?: number | undefined };

function finishedShape({ cx = 0, cy = 0 }: ShapeAt) {
  return <WaitMark x={cx} y={cy} finished colour="var(--curve)" />;
}

function runningShape({ cx = 0, cy = 0 }: ShapeAt) {
  return <WaitMark x={cx} y={cy} finished={false} colour="var(--curve)" />;
}
