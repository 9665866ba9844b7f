import { memo, useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { countSentence } from '../../wording/runningCount.ts';
import type { Hue } from '../emphasis.ts';
import { hueColour } from '../emphasis.ts';
import { usePictureHeight } from '../presentation.ts';
import { seriesAxes } from '../series/seriesAxes.tsx';
import { SeriesStage } from '../series/SeriesStage.tsx';
import { CountLayer } from './CountLayer.tsx';
import { countFrame, linePoints } from './countLayout.ts';
import type { CountChart, CountLane } from './countRows.ts';

/** Steps known only at their meetings. */
const PARTIAL_DASH = '5 3';

type Picture = {
  readonly label: string;
  readonly chart: CountChart;
  readonly axisTitle: string;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
  readonly onFact: (fact: FactRef) => void;
};

export type RunningCountProps = Picture & { readonly onLeave: () => void };
export type CountPictureProps = Picture & { readonly fontSize: number };

/** Meetings or events, counted up over the axis that all share. */
export function RunningCount({ onLeave, ...picture }: RunningCountProps) {
  return (
    <SeriesStage tipOf={(id) => sentenceOf(id, picture.chart)} onLeave={onLeave}>
      {(width, fontSize) => <CountPicture {...picture} width={width} fontSize={fontSize} />}
    </SeriesStage>
  );
}

function sentenceOf(id: string, { lanes, zero }: CountChart): string | undefined {
  for (const { name, steps } of lanes) {
    const step = steps.find((one) => one.id === id);
    if (step !== undefined) return countSentence(name, step, zero);
  }
  return undefined;
}

/** Drawn anew for other rows, hues or room, and not while the pointer moves. */
const CountPicture = memo(function CountPicture(
  props: CountPictureProps & { readonly width: number },
) {
  const { chart, hues, width, fontSize } = props;
  const height = usePictureHeight();
  const frame = useMemo(() => countFrame(width, fontSize, height), [width, fontSize, height]);
  const axes = useMemo(
    () =>
      seriesAxes({
        dataKey: 'years',
        x: { domain: [chart.years[0] ?? 0, chart.years.at(-1) ?? 1], ticks: chart.years },
        y: { domain: [0, chart.counts.at(-1) ?? 1], ticks: chart.counts },
        ...frame,
      }),
    [chart, frame],
  );
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" zIndex={0} />
      {chart.lanes.map((lane) => lineOf(lane, hues.get(lane.id)))}
      {axes}
      <CountLayer {...props} />
    </ComposedChart>
  );
});

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
