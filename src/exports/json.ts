import type { ExportAccount } from '../wording/exportAccount.ts';
import type { Cell, Column, TableModel } from '../wording/tableModel.ts';

/** The table as JSON: its account, its columns with units, and a record for each row. */
export function tableToJson(model: TableModel, account: ExportAccount): string {
  const columns = model.columns.map(({ key, header, unit }) => ({ key, header, unit }));
  const rows = model.rows.map((row) => ({
    id: row.id,
    ...Object.fromEntries(
      model.columns.flatMap((column, index) => entriesOf(column, row.cells[index])),
    ),
  }));
  return `${JSON.stringify({ ...account, columns, rows }, null, 2)}\n`;
}

/** A number that is not exact says so beside itself: `"meetingsQualifier": "at least"`. */
function entriesOf(
  { key }: Column,
  cell: Cell | undefined,
): readonly (readonly [string, unknown])[] {
  const value = [key, machineValue(cell)] as const;
  if (cell?.kind !== 'number' || cell.qualifier === undefined) return [value];
  return [value, [`${key}Qualifier`, cell.qualifier]];
}

/** Null where a value is unknown: never 0, never an empty text. */
function machineValue(cell: Cell | undefined): string | number | null {
  if (cell === undefined || cell.kind === 'unknown') return null;
  return cell.kind === 'text' ? cell.text : cell.value;
}
