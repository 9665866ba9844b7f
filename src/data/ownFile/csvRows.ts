import Papa from 'papaparse';
import type { OwnFieldName } from '../../domain/ownFields.ts';
import { OWN_LIMITS, ownFieldOf } from '../../domain/ownFields.ts';
import type { OwnFault } from '../../domain/ownFile.ts';
import { shown } from '../../domain/shownCell.ts';
import type { RawFile, RowOrFaults, Slices } from './rawFile.ts';
import { columnsOf, OwnFileRefused } from './rawFile.ts';

/** Comma, semicolon (German and French spreadsheets) or tab. */
const DELIMITERS = [',', ';', '\t'] as const;
const ROWS_A_SLICE = 100;
/** Longer than the widest row of the longest cells, every letter of them a doubled quote. */
const LONGEST_LINE = OWN_LIMITS.columns * (2 * OWN_LIMITS.cellLength + 3);

/** What is taken apart at a time: a quote that is not closed is looked for no further. */
const WINDOW = 4 * LONGEST_LINE;

type Row = { readonly line: number; readonly cells: readonly string[]; readonly isOpen: boolean };

/** A CSV file as rows, a slice at a time. */
export function* csvRows(content: string): Slices<RawFile> {
  const text = content.replaceAll(/\r\n?/g, '\n');
  refuseLongLines(text);
  const delimiter = delimiterOf(text);
  let head: ReturnType<typeof columnsOf> | undefined;
  let width = 0;
  const rows: RowOrFaults[] = [];
  for (const step of rowsOf(text, delimiter)) {
    for (const row of step.rows) {
      if (row.cells.every((cell) => cell.trim() === '')) continue;
      if (head === undefined) {
        width = row.cells.length;
        if (width > OWN_LIMITS.columns) {
          throw new OwnFileRefused({ what: 'too-many-columns', line: row.line });
        }
        head = columnsOf(row.cells, row.line);
      } else {
        if (rows.length === OWN_LIMITS.rows) throw new OwnFileRefused({ what: 'too-many-rows' });
        rows.push(rawRow(row, head.fields, width));
      }
    }
    yield step.share;
  }
  if (head === undefined) throw new OwnFileRefused({ what: 'empty' });
  return { rows, fields: head.known, unread: head.unread };
}

/** What separates the heads is what gives the most heads that the format knows. */
function delimiterOf(text: string): string {
  // A spreadsheet whose first rows are empty begins with lines of delimiters.
  const first = text.search(/[^\s,;"]/);
  const start = text.lastIndexOf('\n', first) + 1;
  const [line = ''] = text.slice(start, start + LONGEST_LINE).split('\n', 1);
  const known = DELIMITERS.map((delimiter) => {
    const [heads = []] = Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data;
    return { delimiter, count: heads.filter((head) => ownFieldOf(head) !== undefined).length };
  });
  return known.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

function refuseLongLines(text: string): void {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > LONGEST_LINE) throw new OwnFileRefused({ what: 'line-too-long', line });
    start += length + 1;
  }
}

/** Rows with the lines they begin on: a quoted cell may hold line ends of its own. */
function* rowsOf(text: string, delimiter: string) {
  let line = 1;
  for (let start = 0; start < text.length;) {
    const end = windowEnd(text, start);
    const isWhole = end === text.length;
    const { data, errors, meta } = Papa.parse<string[]>(
      text.slice(start, isWhole ? end : end - 1),
      {
        delimiter,
        newline: '\n',
        preview: ROWS_A_SLICE,
        fastMode: false,
      },
    );
    const open = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
    // Open at the end of the window, the last row is read anew from where it begins; it alone in a
    // window is longer than any row may be, and nobody can tell what of the rest it holds.
    const isCut = !isWhole && !meta.truncated && open.has(data.length - 1);
    const rows: Row[] = [];
    const first = line;
    for (const cells of isCut && data.length > 1 ? data.slice(0, -1) : data) {
      rows.push({ line, cells, isOpen: open.has(rows.length) });
      line += 1 + cells.reduce((ends, cell) => ends + countLineEnds(cell), 0);
    }
    if (isCut) start = data.length > 1 ? afterLines(text, start, line - first) : text.length;
    else start = meta.truncated && meta.cursor > 0 ? start + meta.cursor : end;
    yield { rows, share: start / text.length };
  }
}

/** The end of the last whole line within reach. */
function windowEnd(text: string, start: number): number {
  const reach = start + WINDOW;
  return reach >= text.length ? text.length : text.lastIndexOf('\n', reach - 1) + 1;
}

/** Where the text goes on after so many lines. */
function afterLines(text: string, start: number, lines: number): number {
  let at = start;
  for (let line = 0; line < lines; line += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

function countLineEnds(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

function rawRow(
  { line, cells, isOpen }: Row,
  fields: readonly (OwnFieldName | undefined)[],
  width: number,
): RowOrFaults {
  const fault = (what: OwnFault['what'], value: string): RowOrFaults => ({
    faults: [{ line, field: undefined, value: shown(value), what }],
  });
  if (isOpen) return fault('open-quote', cells.at(-1) ?? '');
  if (cells.length < width) return fault('too-few-cells', cells.join(' | '));
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return fault('too-many-cells', cells.slice(width).join(' | '));
  }
  const named = fields.flatMap((field, index) =>
    field === undefined ? [] : [[field, cells[index]] as const],
  );
  return { line, cells: new Map(named) };
}
