import { curvePaint } from '../../charts/joined-curve/curvePaint.ts';
import type { BandPoint } from '../../charts/joined-curve/curveSeries.ts';
import { bandPoints } from '../../charts/joined-curve/curveSeries.ts';
import type { JoinedGroup } from '../../charts/joined-curve/joinedRows.ts';
import type { Hue } from '../../charts/emphasis.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { yearsOf } from '../../domain/span.ts';
import type { LineSpec } from '../../exports/slideContent.ts';
import { yearsSince } from '../../wording/definition.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { bandEndName, JOINED_TITLE, medianName, openName } from '../../wording/joined.ts';
import { sentence } from '../../wording/numbers.ts';
import { halfHadFinished } from '../../wording/stageBars.ts';
import { caseDots, openTicks } from './joinedPlot.ts';
import type { JoinedSelection } from './selectJoined.ts';

type Series = LineSpec['series'][number];

/**
 * The curves as an office chart: it knows no band, so the two ends of each are thin lines; the median
 * is a dashed line along the half and down to its years.
 */
export function joinedSpec(
  joined: JoinedSelection,
  hues: ReadonlyMap<EconomyId, Hue> = new Map(),
): LineSpec {
  const { groups, ticks, definition, grouping } = joined;
  const years = ticks.map((tick) => tick.years);
  const title = JOINED_TITLE[definition.to];
  return {
    kind: 'lines',
    stepped: true,
    series: [
      ...groups.flatMap((group) => {
        const label = sideLabel(group.side, grouping);
        return [curveOf(group, label || title), ...bandOf(group, label), ...openOf(group, label)];
      }),
      ...mediansOf(joined),
      ...caseDots(joined, hues).map(({ name, colour, x, y }) => ({
        name,
        colour,
        dashed: false,
        marks: 'dot' as const,
        points: [{ x: rounded(x), y: rounded(y) }],
      })),
    ],
    x: {
      title: sentence(yearsSince(definition)),
      from: 0,
      to: years.at(-1) ?? 1,
      step: years[1] ?? 1,
      format: 'number',
    },
    y: { title, from: 0, to: 1, step: 0.25, format: 'share' },
  };
}

function openOf(group: JoinedGroup, label: string): readonly Series[] {
  const points = openTicks(group).map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  if (points.length === 0) return [];
  const { line: colour } = curvePaint(group.side);
  return [{ name: openName(label), colour, dashed: false, marks: 'tick', points }];
}

function mediansOf(joined: JoinedSelection): readonly Series[] {
  const { figures, groupFigures, grouping, definition } = joined;
  return (groupFigures.length === 0 ? [figures] : groupFigures).flatMap(
    ({ side, median: { estimate } }) => {
      if (estimate === undefined) return [];
      const points = [
        { x: 0, y: 0.5 },
        { x: rounded(yearsOf(estimate)), y: 0 },
      ];
      const name = medianName(halfHadFinished(estimate, definition), sideLabel(side, grouping));
      return [{ name, colour: curvePaint(side).line, dashed: true, points }];
    },
  );
}

function curveOf({ side, steps }: JoinedGroup, name: string): Series {
  return {
    name,
    colour: curvePaint(side).line,
    dashed: curvePaint(side).dash !== undefined,
    points: [
      { x: 0, y: 0 },
      ...steps.map((step) => ({ x: rounded(step.years), y: rounded(step.share) })),
    ],
  };
}

function bandOf({ side, steps }: JoinedGroup, label: string): readonly Series[] {
  const band = bandPoints(steps);
  if (band.length === 0) return [];
  const end = (which: 'low' | 'high', at: (point: BandPoint) => number): Series => ({
    name: bandEndName(which, label),
    colour: curvePaint(side).line,
    dashed: true,
    thin: true,
    points: band.map((point) => ({ x: rounded(point.years), y: rounded(at(point)) })),
  });
  return [end('low', ({ low }) => low), end('high', ({ high }) => high)];
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
