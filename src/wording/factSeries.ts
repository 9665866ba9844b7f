import type { FactSeries, SeriesPoint } from '../domain/organization.ts';
import type { SeriesShape } from '../domain/seriesShape.ts';
import { longDate, shortDate, whenInWords } from './dates.ts';
import { count, countOf, listOf, ordinal } from './numbers.ts';
import type { Column } from './tableModel.ts';

export const SERIES_KEYS =
  'Arrow keys move between values, up and down between lines, Escape leaves the chart.';
export const SERIES_COLUMNS: readonly Column[] = [
  { key: 'when', header: 'When' },
  { key: 'series', header: 'Series' },
  { key: 'value', header: 'Value', numeric: true },
  { key: 'note', header: 'Note' },
];
export const FOLLOWS_FROM_SOURCE = 'follows from what the source says';

type Labelled = Pick<FactSeries, 'label' | 'unit' | 'measure'>;

/** "members; each value at the date it was true" */
export function seriesMeasure({ unit, measure }: Labelled): string {
  return measure === 'rank'
    ? 'Rank, 1 at the top: the best. Lines lead between known years only.'
    : `In ${unit}. Lines lead between known values only.`;
}

/** A point of a series as words: a rank is "62nd". */
export function pointText(
  { measure }: Pick<FactSeries, 'measure'>,
  { value }: SeriesPoint,
): string {
  return typeof value === 'string' ? value : ordinalRank({ measure }, value);
}

/** 62nd for a rank, 166 for a count. */
export function ordinalRank({ measure }: Pick<FactSeries, 'measure'>, value: number): string {
  return measure === 'rank' ? ordinal(value) : count(value);
}

/** "2024, was 53rd in 2015" */
export function seriesWhen(series: FactSeries, latest: SeriesPoint): string {
  const [first] = series.points;
  const was =
    first === undefined || first === latest
      ? ''
      : `, was ${pointText(series, first)} ${whenInWords(first.date)}`;
  return `${shortDate(latest.date)}${was}`;
}

/** "Belarus: 62nd in 2021" */
export function pointSentence(name: string, series: Labelled, point: SeriesPoint): string {
  const note = point.note === undefined ? '' : `. ${point.note}`;
  const inferred = point.inferred === true ? `, ${FOLLOWS_FROM_SOURCE}` : '';
  return `${name}: ${pointText(series, point)} ${whenInWords(point.date)}${inferred}${note}`;
}

/** "Belarus and Kazakhstan in the Global Innovation Index": what the labels share is said once. */
export function ranksTitle(labels: readonly string[]): string {
  const parts = labels.map((label) => label.split(' in '));
  const [, index] = parts[0] ?? [];
  const shared = index !== undefined && parts.every(([, other]) => other === index);
  return shared ? `${listOf(parts.map(([name = '']) => name))} in ${index}` : listOf(labels);
}

/** What a chart rests on: every value has a source of its own. */
export function seriesSource(values: number): string {
  return `${countOf(values, 'value')}, each with its own source, in the table.`;
}

/** From the first to the last value, with the best and worst rank or the highest count. */
export function seriesSummary(series: FactSeries, shape: SeriesShape): string {
  const unit = series.measure === 'rank' ? '' : ` ${series.unit}`;
  switch (shape.kind) {
    case 'empty':
      return `${series.label}: no value on record.`;
    case 'single':
      return `${series.label}: one value on record, ${pointText(series, shape.point)}${unit} ${whenInWords(shape.point.date)}. One value makes no line.`;
    case 'words':
      return `${series.label}: given in words, so no line is drawn. ${shape.inWords.map((point) => `${shortDate(point.date)}: ${point.value}`).join('; ')}.`;
    case 'line': {
      const [first, last] = [shape.points[0], shape.points.at(-1)];
      if (first === undefined || last === undefined) return '';
      const words = inWordsToo(shape.inWords);
      return `${series.label}: from ${pointText(series, first)} ${whenInWords(first.date)} to ${pointText(series, last)} ${whenInWords(last.date)}${best(series, shape.points)}.${words}`;
    }
  }
}

function best(series: FactSeries, points: readonly SeriesPoint[]): string {
  if (series.measure === 'count') return '';
  const top = points.toSorted((a, b) => Number(a.value) - Number(b.value))[0];
  return top === undefined ? '' : `; best ${pointText(series, top)} ${whenInWords(top.date)}`;
}

function inWordsToo(points: readonly SeriesPoint[]): string {
  if (points.length === 0) return '';
  const told = points.map(({ date, value }) => `${longDate(date)}: ${value}`).join('; ');
  return ` Given in words and not drawn: ${told}.`;
}
