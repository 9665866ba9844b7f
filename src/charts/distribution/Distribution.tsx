import { memo, useMemo } from 'react';
import { CartesianGrid, Scatter, ScatterChart } from 'recharts';
import type { EconomyId } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { waitInWords } from '../../wording/distribution.ts';
import type { Hue } from '../emphasis.ts';
import { MOST_MARKS } from '../nearMarks.ts';
import { usePictureHeight } from '../presentation.ts';
import { seriesAxes } from '../series/seriesAxes.tsx';
import { SeriesStage } from '../series/SeriesStage.tsx';
import { DistributionLayer } from './DistributionLayer.tsx';
import type { DistributionFrame, PlotPoint } from './distributionLayout.ts';
import { distributionFrame, plotPoints } from './distributionLayout.ts';
import type { Cohort } from './distributionRows.ts';
import { WaitMark } from './WaitMark.tsx';

type Picture = {
  readonly label: string;
  readonly cohorts: readonly Cohort[];
  /** From 0 on; the last one ends the axis. */
  readonly yearTicks: readonly number[];
  readonly definition: DurationDefinition;
  readonly hues: ReadonlyMap<EconomyId, Hue>;
};

export type DistributionProps = Picture & { readonly onLeave: () => void };
export type DistributionPictureProps = Picture & { readonly fontSize: number };

/** Every wait by the year it began: one mark an economy, cohort beside cohort. */
export function Distribution({ onLeave, ...picture }: DistributionProps) {
  return (
    <SeriesStage tipOf={(id) => sentenceOf(id, picture)} onLeave={onLeave}>
      {(width, fontSize) => <DistributionPicture {...picture} width={width} fontSize={fontSize} />}
    </SeriesStage>
  );
}

function sentenceOf(id: string, { cohorts, definition }: Picture): string | undefined {
  const row = cohorts.flatMap(({ rows }) => rows).find((one) => one.id === id);
  return row === undefined ? undefined : waitInWords(row, definition);
}

/** Drawn anew for other rows, hues or room, and not while the pointer moves. */
const DistributionPicture = memo(function DistributionPicture(
  props: DistributionPictureProps & { readonly width: number },
) {
  const { cohorts, yearTicks, definition, width, fontSize } = props;
  const height = usePictureHeight();
  const frame = useMemo(
    () => distributionFrame(width, fontSize, cohorts, definition, height),
    [width, fontSize, cohorts, definition, height],
  );
  const points = useMemo(() => plotPoints(cohorts), [cohorts]);
  // Very many marks are drawn as two paths: an element each would hold up the page.
  const series = useMemo(() => {
    const each = points.length > MOST_MARKS ? [] : points;
    return [seriesOf(each, true), seriesOf(each, false)];
  }, [points]);
  const axes = useMemo(
    () => axesOf(cohorts.length, yearTicks, frame),
    [cohorts.length, yearTicks, frame],
  );
  return (
    <ScatterChart
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--grid)" zIndex={0} />
      {axes}
      {series}
      <DistributionLayer {...props} points={points} wide={frame.wide} />
    </ScatterChart>
  );
});

function axesOf(
  cohorts: number,
  yearTicks: readonly number[],
  { gutter, foot }: DistributionFrame,
) {
  return seriesAxes({
    dataKey: 'x',
    x: { domain: [0, cohorts], ticks: [...Array(cohorts + 1).keys()] },
    y: { dataKey: 'y', domain: [0, yearTicks.at(-1) ?? 1], ticks: yearTicks },
    gutter,
    foot,
  });
}

function seriesOf(points: readonly PlotPoint[], finished: boolean) {
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
