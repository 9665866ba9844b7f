import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import type { Plot } from '../../charts/plot/plotRows.ts';
import { emptyPlot } from '../../charts/plot/plotRows.ts';
import { linePoints } from '../../charts/running-count/countLayout.ts';
import type { CountChart, CountLane } from '../../charts/running-count/countRows.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { LineSpec } from '../../exports/slideContent.ts';
import { COUNT_HEADERS, countAxisTitle } from '../../wording/runningCount.ts';
import type { Axis } from './search.ts';

type Hues = ReadonlyMap<EconomyId, Hue>;

/** The running counts as rows of a picture; a broken line lacks dates. */
export function countPlot(chart: CountChart, axis: Axis, hues: Hues): Plot {
  const { lanes, years, counts, zero } = chart;
  return {
    ...emptyPlot(
      {
        from: years[0] ?? 0,
        to: years.at(-1) ?? 1,
        ticks: years.map((at) => ({ at, text: String(at).replace('-', '−') })),
        title: countAxisTitle(axis, zero),
        grid: false,
      },
      {
        from: 0,
        to: counts.at(-1) ?? 1,
        ticks: counts.map((at) => ({ at, text: String(at) })),
        grid: true,
      },
    ),
    lines: lanes.map((lane) => ({
      id: lane.id,
      colour: colourOf(lane, hues),
      isStepped: true,
      ...(lane.partial ? { isDashed: true as const } : {}),
      points: pointsOf(lane),
    })),
    labels: lanes.map((lane) => ({
      id: lane.id,
      text: lane.text,
      colour: colourOf(lane, hues),
      x: lane.to,
      y: lane.steps.at(-1)?.count ?? 0,
    })),
  };
}

/** The same as an office chart. */
export function countSpec(chart: CountChart, axis: Axis, hues: Hues): LineSpec {
  const { lanes, years, counts, zero, counted } = chart;
  return {
    kind: 'lines',
    stepped: true,
    series: lanes.map((lane) => ({
      name: lane.text,
      colour: colourOf(lane, hues),
      dashed: lane.partial,
      points: pointsOf(lane).map(({ x, y }) => ({ x: Number(x.toFixed(3)), y })),
    })),
    x: {
      title: countAxisTitle(axis, zero),
      from: years[0] ?? 0,
      to: years.at(-1) ?? 1,
      step: (years[1] ?? 1) - (years[0] ?? 0),
      format: axis === 'calendar' ? 'year' : 'number',
    },
    y: {
      title: COUNT_HEADERS[counted],
      from: 0,
      to: counts.at(-1) ?? 1,
      step: (counts[1] ?? 1) - (counts[0] ?? 0),
      format: 'number',
    },
  };
}

function pointsOf(lane: CountLane) {
  return linePoints(lane).map(({ years: x, count: y }) => ({ x, y }));
}

function colourOf({ id }: CountLane, hues: Hues): string {
  const hue = hues.get(id);
  return hue === undefined ? 'var(--ink)' : hueColour(hue);
}
