import type { DistributionRow } from '../../charts/distribution/distributionRows.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { FactField } from '../../domain/economyFacts.ts';
import { finishedStatus, STILL_WAITING } from '../../wording/definition.ts';
import { COHORT_LABELS, distributionHeaders } from '../../wording/distribution.ts';
import type { TableModel, TableRow } from '../../wording/tableModel.ts';
import { dateCell, spanCell, tableOf, textCell } from '../../wording/tableModel.ts';
import type { DistributionSelection } from './selectDistribution.ts';

/** One row for each mark, in the order of the axis. */
export function selectDistributionTable(
  { cohorts, definition }: DistributionSelection,
  caption: string,
): TableModel {
  const headers = distributionHeaders(definition);
  const columns = [
    { key: 'economy', header: headers.economy },
    { key: 'cohort', header: headers.cohort },
    { key: 'start', header: headers.start },
    {
      key: 'duration',
      header: headers.duration,
      unit: 'days',
      numeric: true,
      qualified: true,
    },
    { key: 'status', header: headers.status },
  ] as const;
  const rowCount = cohorts.reduce((sum, { rows }) => sum + rows.length, 0);
  return tableOf(
    { caption, columns, rowCount },
    () => cohorts.flatMap(({ rows }) => rows),
    (row) => tableRow(row, definition),
  );
}

function tableRow(row: DistributionRow, definition: DurationDefinition): TableRow {
  const field: FactField =
    definition.from === 'application' ? 'application' : 'workingPartyEstablished';
  const fact = (name: FactField) => ({ fact: { record: row.id, field: name } });
  return {
    id: row.id,
    cells: [
      textCell(row.name),
      textCell(COHORT_LABELS[row.cohort]),
      dateCell(row.span.from, fact(field)),
      spanCell(row.span, fact('duration')),
      textCell(row.finished ? finishedStatus(definition) : STILL_WAITING),
    ],
  };
}
