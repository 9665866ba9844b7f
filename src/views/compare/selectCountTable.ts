import type { CountChart } from '../../charts/running-count/countRows.ts';
import { COUNT_HEADERS, COUNT_TITLES } from '../../wording/runningCount.ts';
import { zeroInWords } from '../../wording/paths.ts';
import { sinceCell } from '../../wording/milestoneTable.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';

/** The steps of every line as rows. */
export function selectCountTable({ counted, zero, lanes }: CountChart): TableModel {
  const isEvents = counted === 'events';
  return {
    caption: COUNT_TITLES[counted],
    columns: [
      { key: 'economy', header: 'Economy' },
      { key: 'held', header: COUNT_HEADERS[counted], unit: counted, numeric: true },
      { key: 'date', header: 'Date' },
      {
        key: 'since',
        header: `Time from ${zeroInWords(zero)}`,
        unit: 'days',
        numeric: true,
        qualified: true,
      },
      ...(isEvents ? [{ key: 'event', header: 'Event' }] : []),
    ],
    rows: lanes.flatMap(({ name, steps }) =>
      steps.map((step) => ({
        id: step.id,
        cells: [
          textCell(name),
          numberCell(step.count),
          dateCell(step.date, { fact: step.fact }),
          step.since === undefined ? unknownCell() : sinceCell(step.since),
          ...('title' in step ? [textCell(step.title)] : []),
        ],
      })),
    ),
  };
}
