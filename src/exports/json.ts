import type { ExportAccount } from '../wording/exportAccount.ts';
import type { Cell, TableModel } from '../wording/tableModel.ts';

/** The table as JSON: its account, its columns with units, and a record for each row. */
export function tableToJson(model: TableModel, account: ExportAccount): string {
  const columns = model.columns.map(({ key, header, unit }) => ({ key, header, unit }));
  const rows = model.rows.map((row) => ({
    id: row.id,
    ...Object.fromEntries(
      model.columns.map(({ key }, index) => [key, machineValue(row.cells[index])]),
    ),
  }));
  return `${JSON.stringify({ ...account, columns, rows }, null, 2)}\n`;
}

/** Null where a value is unknown: never 0, never an empty text. */
function machineValue(cell: Cell | undefined): string | number | null {
  if (cell === undefined || cell.kind === 'unknown') return null;
  return cell.kind === 'text' ? cell.text : cell.value;
}
