import type { CountChart } from '../../charts/running-count/countRows.ts';
import { COUNT_TITLE } from '../../wording/runningCount.ts';
import { zeroInWords } from '../../wording/paths.ts';
import { sinceCell } from '../../wording/milestoneTable.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Comparison } from './selectComparison.ts';

/** The steps of every line as rows. */
export function selectCountTable(chart: CountChart, { zero }: Comparison): TableModel {
  return {
    caption: COUNT_TITLE,
    columns: [
      { key: 'economy', header: 'Economy' },
      { key: 'held', header: 'Meetings held', unit: 'meetings', numeric: true },
      { key: 'date', header: 'Date' },
      {
        key: 'since',
        header: `Time from ${zeroInWords(zero)}`,
        unit: 'days',
        numeric: true,
        qualified: true,
      },
    ],
    rows: chart.lanes.flatMap(({ name, steps }) =>
      steps.map(({ id, count, date, since, fact }) => ({
        id,
        cells: [
          textCell(name),
          numberCell(count),
          dateCell(date, { fact }),
          since === undefined ? unknownCell() : sinceCell(since),
        ],
      })),
    ),
  };
}
