import { curvePaint } from '../../charts/joined-curve/curvePaint.ts';
import type { BandPoint } from '../../charts/joined-curve/curveSeries.ts';
import { bandPoints } from '../../charts/joined-curve/curveSeries.ts';
import type { JoinedGroup } from '../../charts/joined-curve/joinedRows.ts';
import type { LineSpec } from '../../exports/slideContent.ts';
import { yearsSince } from '../../wording/definition.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import { bandEndName, JOINED_TITLE } from '../../wording/joined.ts';
import { sentence } from '../../wording/numbers.ts';
import type { JoinedSelection } from './selectJoined.ts';

type Series = LineSpec['series'][number];

/** The curves as an office chart: it knows no band, so the two ends of each are thin lines. */
export function joinedSpec({ groups, ticks, definition, grouping }: JoinedSelection): LineSpec {
  const years = ticks.map((tick) => tick.years);
  const title = JOINED_TITLE[definition.to];
  return {
    kind: 'lines',
    stepped: true,
    series: groups.flatMap((group) => {
      const label = sideLabel(group.side, grouping);
      return [curveOf(group, label || title), ...bandOf(group, label)];
    }),
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
