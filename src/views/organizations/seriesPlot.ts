import type { Plot, PlotAxis } from '../../charts/plot/plotRows.ts';
import { emptyPlot } from '../../charts/plot/plotRows.ts';
import type { AxisSpan } from '../../charts/series/seriesLayout.ts';
import { timeAxis, valueAxis } from '../../charts/series/seriesLayout.ts';
import { partsOfDay } from '../../domain/partialDate.ts';
import { count } from '../../wording/numbers.ts';
import type { SeriesPicture } from './selectSeries.ts';

const MOST_YEARS = 10;

/** Values over time as rows of a picture: the first and last of each line are written beside it. */
export function seriesPlot({ lines, isRank }: SeriesPicture): Plot {
  const years = timeAxis(lines, MOST_YEARS);
  const values = valueAxis(lines, isRank);
  return {
    ...emptyPlot(
      { ...axisOf(years, (day) => String(partsOfDay(day).year)), grid: false },
      { ...axisOf(values, count), grid: true, ...(isRank ? { reversed: true as const } : {}) },
    ),
    lines: lines.map(({ id, colour, marks }) => ({
      id,
      colour,
      isStepped: false,
      points: marks.map(({ day, value }) => ({ x: day, y: value })),
    })),
    dots: lines.flatMap(({ colour, marks }) =>
      marks.map(({ id, day, value, inferred }) => ({
        id,
        colour,
        x: day,
        y: value,
        shape: inferred ? ('ring' as const) : ('dot' as const),
      })),
    ),
    labels: lines.flatMap(({ name, colour, marks }) => {
      const [first, last] = [marks[0], marks.at(-1)];
      if (first === undefined || last === undefined) return [];
      const lastText = lines.length > 1 ? `${name} ${last.text}` : last.text;
      return [
        { id: last.id, text: lastText, colour, x: last.day, y: last.value },
        { id: first.id, text: first.text, colour, x: first.day, y: first.value },
      ];
    }),
  };
}

function axisOf(
  { domain: [from, to], ticks }: AxisSpan,
  write: (value: number) => string,
): Pick<PlotAxis, 'from' | 'to' | 'ticks'> {
  return { from, to, ticks: ticks.map((at) => ({ at, text: write(at) })) };
}
