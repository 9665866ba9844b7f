import type { ExportAccount } from '../wording/exportAccount.ts';
import { accountLines } from '../wording/exportAccount.ts';
import type { Cell, Column, TableModel } from '../wording/tableModel.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** A spreadsheet runs a text that begins so as a formula, full-width signs included. */
const FORMULA_START = /^[=+\-@\t\r\0＝＋－＠]/;

/**
 * The table as CSV (RFC 4180, UTF-8 with byte order mark): the account, an empty line, the rows.
 * Numbers are machine values, dates ISO 8601 in the precision of their source.
 */
export function tableToCsv(model: TableModel, account: ExportAccount): string {
  const lines = [
    ...accountLines(account).map(([name, value]) => [name, value].map(textField)),
    [''],
    [textField('Id'), ...model.columns.map((column) => textField(columnHead(column)))],
    ...model.rows.map((row) => [textField(row.id), ...row.cells.map(cellField)]),
  ];
  return BYTE_ORDER_MARK + lines.map((fields) => fields.join(',') + LINE_END).join('');
}

/** Duration (days) */
function columnHead({ header, unit }: Column): string {
  return unit === undefined ? header : `${header} (${unit})`;
}

function cellField(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.value;
    case 'text':
    case 'unknown':
      return textField(cell.text);
  }
}

/** Quoted where it must be, and never a formula: a leading sign gets an apostrophe before it. */
function textField(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
