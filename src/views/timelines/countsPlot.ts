import type { Plot, PlotColumn } from '../../charts/plot/plotRows.ts';
import { emptyPlot } from '../../charts/plot/plotRows.ts';
import { count } from '../../wording/numbers.ts';
import type { YearCountsSelection } from './selectCounts.ts';

/** Years named under the columns, at most. */
const MOST_YEARS = 12;
const MOST_COUNTS = 6;
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** The entries a year as rows of a picture: a column a year, its parts on one another. */
export function countsPlot({ parts, rows }: YearCountsSelection): Plot {
  const years = rows.map(({ year }) => year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const most = Math.max(1, ...rows.map(({ counts }) => counts.reduce((sum, one) => sum + one, 0)));
  const yearStep = stepFor(last - first, MOST_YEARS);
  const countStep = stepFor(most, MOST_COUNTS);
  const top = Math.ceil(most / countStep) * countStep;
  return {
    ...emptyPlot(
      {
        from: first - 0.5,
        to: last + 0.5,
        ticks: years
          .filter((year) => year % yearStep === 0)
          .map((at) => ({ at, text: String(at) })),
        grid: false,
      },
      {
        from: 0,
        to: top,
        ticks: Array.from({ length: top / countStep + 1 }, (_, index) => ({
          at: index * countStep,
          text: count(index * countStep),
        })),
        grid: true,
      },
    ),
    columns: rows.flatMap(({ year, counts }) =>
      counts.reduce<readonly PlotColumn[]>((pieces, value, index) => {
        const from = pieces.at(-1)?.y ?? 0;
        const { id, colour } = parts[index] ?? { id: String(index), colour: 'var(--ink)' };
        return [...pieces, { id: `${year}-${id}`, x: year, from, y: from + value, colour }];
      }, []),
    ),
    legend: parts.map(({ title, colour }) => ({ text: title, colour, shape: 'square' })),
  };
}

function stepFor(span: number, most: number): number {
  return STEPS.find((step) => span / step <= most) ?? 200;
}
