import { markName } from '../../wording/paths.ts';
import { sinceCell } from '../../wording/milestoneTable.ts';
import type { Cell, TableModel, TableRow } from '../../wording/tableModel.ts';
import { dateCell, spanCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import { pathsCaption, pathsColumns } from '../../wording/compareView.ts';
import type { Comparison } from './selectComparison.ts';
import { marksOf } from './selectPathsChart.ts';

/** Every mark of the chart as a row, economy after economy in the order of time. */
export function selectPathsTable(comparison: Comparison): TableModel {
  const { paths, zero, axis, asOf } = comparison;
  const rows = paths.flatMap((path) =>
    marksOf(path, axis, asOf).map((mark): TableRow => {
      const since: Cell = mark.since === undefined ? unknownCell() : sinceCell(mark.since);
      const gap: Cell = mark.gap === undefined ? textCell('') : spanCell(mark.gap);
      return {
        id: mark.id,
        cells: [
          textCell(markName(mark)),
          textCell(path.applicant.name),
          dateCell(mark.date, { fact: mark.fact }),
          since,
          gap,
        ],
      };
    }),
  );
  return {
    caption: pathsCaption(
      paths.map(({ applicant }) => applicant.name),
      asOf,
    ),
    columns: pathsColumns(zero),
    rows,
  };
}
