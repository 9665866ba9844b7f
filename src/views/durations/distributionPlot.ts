import { edgeYears, plotPoints } from '../../charts/distribution/distributionLayout.ts';
import type { Hue } from '../../charts/emphasis.ts';
import { hueColour } from '../../charts/emphasis.ts';
import type { Plot } from '../../charts/plot/plotRows.ts';
import { emptyPlot } from '../../charts/plot/plotRows.ts';
import type { EconomyId } from '../../domain/accession.ts';
import { finishedStatus, STILL_WAITING } from '../../wording/definition.ts';
import { COHORT_LABELS, cohortCounts, distributionAxisShort } from '../../wording/distribution.ts';
import type { DistributionSelection } from './selectDistribution.ts';

const COLOUR = 'var(--curve)';

/** Every wait by the year it began, cohort beside cohort, as rows of a picture. */
export function distributionPlot(
  { cohorts, yearTicks, definition }: DistributionSelection,
  hues: ReadonlyMap<EconomyId, Hue>,
): Plot {
  const points = plotPoints(cohorts);
  const highlighted = points.flatMap((point) => {
    const hue = hues.get(point.id);
    return hue === undefined ? [] : [{ ...point, colour: hueColour(hue) }];
  });
  const shapeOf = (finished: boolean) => (finished ? ('dot' as const) : ('up' as const));
  return {
    ...emptyPlot(
      {
        from: 0,
        to: Math.max(1, cohorts.length),
        ticks: edgeYears(cohorts).map((text, at) => ({ at, text })),
        title: distributionAxisShort(definition),
        grid: true,
      },
      {
        from: 0,
        to: yearTicks.at(-1) ?? 1,
        ticks: yearTicks.map((at) => ({ at, text: String(at) })),
        grid: true,
      },
    ),
    heads: cohorts.map((cohort, index) => ({
      at: index + 0.5,
      lines: [COHORT_LABELS[cohort.id], cohortCounts(cohort, definition)],
    })),
    dots: [
      ...points
        .filter(({ id }) => !hues.has(id))
        .map(({ id, x, y, row }) => ({ id, x, y, colour: COLOUR, shape: shapeOf(row.finished) })),
      ...highlighted.map(({ id, x, y, row, colour }) => ({
        id,
        x,
        y,
        colour,
        shape: shapeOf(row.finished),
        isLarge: true as const,
      })),
    ],
    labels: highlighted.map(({ id, x, y, row, colour }) => ({ id, x, y, colour, text: row.name })),
    legend: [
      { text: finishedStatus(definition), colour: COLOUR, shape: 'dot' },
      { text: STILL_WAITING, colour: COLOUR, shape: 'up' },
    ],
  };
}
