import { hueColour, huesOf } from '../../charts/emphasis.ts';
import type { SeriesLine } from '../../charts/series/seriesLayout.ts';
import type { FactSeries } from '../../domain/organization.ts';
import { pointOf } from '../../domain/partialDate.ts';
import { seriesShape } from '../../domain/seriesShape.ts';
import {
  FOLLOWS_FROM_SOURCE,
  ordinalRank,
  pointSentence,
  pointText,
  ranksTitle,
  SERIES_COLUMNS,
  seriesMeasure,
  seriesSummary,
} from '../../wording/factSeries.ts';
import { ECONOMY_NAMES } from '../../wording/relations.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell } from '../../wording/tableModel.ts';
import { CARD_ECONOMIES } from './selectCards.ts';

const HUES = huesOf(CARD_ECONOMIES);

/** One small chart, or the sentence that stands in its place. */
export type SeriesPicture = {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly summary: string;
  readonly isRank: boolean;
  /** Empty where no line can be drawn; the summary says why. */
  readonly lines: readonly SeriesLine[];
  readonly table: TableModel;
};

/** Ranks of several economies share a chart; every other series has one of its own. */
export function selectSeries(series: readonly FactSeries[]): readonly SeriesPicture[] {
  const ranks = series.filter(({ measure }) => measure === 'rank');
  const counts = series.filter(({ measure }) => measure === 'count');
  return [
    ...(ranks.length === 0 ? [] : [pictureOf(ranks, ranksTitle(ranks.map(({ label }) => label)))]),
    ...counts.map((one) => pictureOf([one], one.label)),
  ];
}

function pictureOf(group: readonly FactSeries[], title: string): SeriesPicture {
  const [first] = group;
  const summary = group
    .map((one) => seriesSummary({ ...one, label: nameOf(one) }, seriesShape(one)))
    .join(' ');
  const measure = first === undefined ? '' : seriesMeasure(first);
  return {
    id: first?.id ?? title,
    title,
    measure,
    summary,
    isRank: first?.measure === 'rank',
    lines: group.flatMap((one, index) => lineOf(one, index)),
    table: tableOf(group, `${title}. ${measure}`),
  };
}

function lineOf(series: FactSeries, index: number): readonly SeriesLine[] {
  const shape = seriesShape(series);
  if (shape.kind !== 'line') return [];
  const name = nameOf(series);
  return [
    {
      id: series.id,
      name,
      colour: colourOf(series, index),
      marks: shape.points.map((point) => ({
        id: `${series.id}/${point.date}`,
        day: pointOf(point.date),
        value: point.value,
        text: ordinalRank(series, point.value),
        sentence: pointSentence(name, series, point),
        inferred: point.inferred === true,
      })),
    },
  ];
}

function nameOf({ economy, label }: FactSeries): string {
  return economy === undefined ? label : (ECONOMY_NAMES[economy] ?? economy);
}

function colourOf({ economy }: FactSeries, index: number): string {
  const hue = economy === undefined ? undefined : HUES.get(economy);
  if (hue !== undefined) return hueColour(hue);
  return index === 0 ? 'var(--curve)' : 'var(--curve-2)';
}

function tableOf(group: readonly FactSeries[], caption: string): TableModel {
  return {
    caption,
    columns: SERIES_COLUMNS,
    rows: group.flatMap((series) =>
      series.points.map((point) => ({
        id: `${series.id}/${point.date}`,
        cells: [
          dateCell(point.date),
          textCell(nameOf(series)),
          typeof point.value === 'number'
            ? numberCell(point.value, { text: pointText(series, point) })
            : textCell(point.value),
          textCell(
            [point.inferred === true ? FOLLOWS_FROM_SOURCE : undefined, point.note]
              .filter((part) => part !== undefined)
              .join('. '),
          ),
        ],
      })),
    ),
  };
}
