import { groupColour } from '../../charts/gantt/ganttPaint.ts';
import type { CountPart, CountRow } from '../../charts/series/YearCounts.tsx';
import { partsOf } from '../../domain/partialDate.ts';
import { groupName } from '../../wording/gantt.ts';
import { COUNTS_LABELS, countsTitle } from '../../wording/yearCounts.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { numberCell } from '../../wording/tableModel.ts';
import type { TimelineSelection } from './selectTimeline.ts';

export type YearCountsSelection = {
  readonly parts: readonly CountPart[];
  /** Every year from the first to the last, the empty ones too. */
  readonly rows: readonly CountRow[];
  readonly fullest: { readonly year: number; readonly count: number } | undefined;
  readonly empty: number;
  readonly years: number;
};

/** Entries by the year of their start and by part of the record. */
export function selectCounts({ events, groups }: TimelineSelection): YearCountsSelection {
  const parts = groups.map(({ group }) => ({
    id: group.id,
    title: groupName(group),
    colour: groupColour(group.id),
  }));
  const partOfLane = new Map(
    groups.flatMap(({ group, lanes }) => lanes.map(({ lane }) => [lane.id, group.id])),
  );
  const byYear = new Map<number, Map<string, number>>();
  for (const { start, lane } of events) {
    const { year } = partsOf(start);
    const ofYear = byYear.get(year) ?? new Map<string, number>();
    const part = partOfLane.get(lane) ?? '';
    ofYear.set(part, (ofYear.get(part) ?? 0) + 1);
    byYear.set(year, ofYear);
  }
  const years = [...byYear.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const rows = Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const counts = byYear.get(first + index);
    return { year: first + index, counts: parts.map(({ id }) => counts?.get(id) ?? 0) };
  });
  return { parts, rows, ...extremes(rows), years: rows.length };
}

function extremes(rows: readonly CountRow[]) {
  const totals = rows.map(({ year, counts }) => ({
    year,
    count: counts.reduce((sum, count) => sum + count, 0),
  }));
  const fullest = totals.toSorted((a, b) => b.count - a.count || a.year - b.year)[0];
  return { fullest, empty: totals.filter(({ count }) => count === 0).length };
}

export function selectCountsTable(
  { parts, rows }: YearCountsSelection,
  { economy }: TimelineSelection,
): TableModel {
  return {
    caption: countsTitle(economy.name),
    columns: [
      { key: 'year', header: COUNTS_LABELS.year, numeric: true },
      ...parts.map(({ id, title }) => ({ key: id, header: title, numeric: true as const })),
      { key: 'total', header: COUNTS_LABELS.total, numeric: true },
    ],
    rows: rows.map(({ year, counts }) => ({
      id: String(year),
      cells: [
        numberCell(year, {
          text: String(year),
          fact: { record: economy.id, field: String(year) },
        }),
        ...counts.map((count) => numberCell(count)),
        numberCell(counts.reduce((sum, count) => sum + count, 0)),
      ],
    })),
  };
}
