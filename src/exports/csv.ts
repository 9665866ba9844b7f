import type { ExportAccount } from '../wording/exportAccount.ts';
import { accountLines } from '../wording/exportFiles.ts';
import type { Cell, Column, TableModel, TableRow } from '../wording/tableModel.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const EXACT = 'exact';
const QUALIFIER_HEAD = 'exact, about or at least';
/** A spreadsheet runs a text that begins so as a formula, full-width signs included. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * The table as CSV (RFC 4180, UTF-8 with byte order mark): the account, a line of empty fields, the rows.
 * Numbers are machine values, dates ISO 8601 in the precision of their source.
 */
export function tableToCsv(model: TableModel, account: ExportAccount): string {
  const head = [
    textField('Id'),
    ...model.columns.flatMap((column) => columnHeads(column).map(textField)),
  ];
  return fileOf([
    ...accountLines(account).map(([name, value]) => [name, value].map(textField)),
    [],
    head,
    ...model.rows.map((row) => [textField(row.id), ...rowFields(model, row)]),
  ]);
}

/** The rows alone, with their heads: what is said of a reader's own file needs no account. */
export function rowsToCsv(model: TableModel): string {
  const head = model.columns.flatMap((column) => columnHeads(column).map(textField));
  return fileOf([head, ...model.rows.map((row) => rowFields(model, row))]);
}

/** RFC 4180 wants one count of fields for the whole file, and the account has two. */
function fileOf(lines: readonly (readonly string[])[]): string {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  return BYTE_ORDER_MARK + lines.map((fields) => line(fields, width)).join('');
}

function rowFields({ columns }: TableModel, { cells }: TableRow): readonly string[] {
  return columns.flatMap((column, index) => cellFields(column, cells[index]));
}

function line(fields: readonly string[], width: number): string {
  const missing = Array.from({ length: width - fields.length }, () => '');
  return [...fields, ...missing].join(',') + LINE_END;
}

/** "Duration (days)", and beside it "Duration: exact, about or at least". */
function columnHeads({ header, unit, qualified }: Column): readonly string[] {
  const head = unit === undefined ? header : `${header} (${unit})`;
  return qualified === true ? [head, `${header}: ${QUALIFIER_HEAD}`] : [head];
}

function cellFields({ qualified }: Column, cell: Cell | undefined): readonly string[] {
  const value = cell === undefined ? '' : cellField(cell);
  if (qualified !== true) return [value];
  return [value, cell?.kind === 'number' ? (cell.qualifier ?? EXACT) : ''];
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
