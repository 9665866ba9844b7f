import type { BarSpec } from '../../exports/slideContent.ts';
import { COUNTS_LABELS } from '../../wording/yearCounts.ts';
import type { YearCountsSelection } from './selectCounts.ts';

/** The entries a year as an office chart: a column a year, a series for each part of the record. */
export function countsSpec({ parts, rows }: YearCountsSelection): BarSpec {
  return {
    kind: 'columns',
    stacked: true,
    categories: rows.map(({ year }) => String(year)),
    series: parts.map(({ title, colour }, index) => ({
      name: title,
      colour,
      values: rows.map(({ counts }) => counts[index] ?? 0),
    })),
    valueTitle: COUNTS_LABELS.title,
  };
}
