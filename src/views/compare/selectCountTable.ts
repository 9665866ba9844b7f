import type { CountChart } from '../../charts/running-count/countRows.ts';
import { COUNT_TITLES, countColumns, heldInWords } from '../../wording/runningCount.ts';
import { sinceCell } from '../../wording/milestoneTable.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';

/** The steps of every line as rows. */
export function selectCountTable({ counted, zero, lanes }: CountChart): TableModel {
  return {
    caption: COUNT_TITLES[counted],
    columns: countColumns(counted, zero),
    rows: lanes.flatMap(({ name, steps }) =>
      steps.map((step) => ({
        id: step.id,
        cells: [
          textCell(name),
          step.atLeast
            ? numberCell(step.count, {
                text: heldInWords(step.count, true),
                qualifier: 'at least',
              })
            : numberCell(step.count),
          dateCell(step.date, { fact: step.fact }),
          step.since === undefined ? unknownCell() : sinceCell(step.since),
          ...('title' in step ? [textCell(step.title)] : []),
        ],
      })),
    ),
  };
}
