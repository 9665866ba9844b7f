import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import { wrapText } from '../../wording/wrapText.ts';
import { POINTS_PER_INCH } from './slideFrame.ts';

/** Between a text and the edge of its cell, both sides together, in inches. */
const PADDING = 0.2;
/** Above and below a text, both together. */
const ROW_PADDING = 0.07;
const LINE_EM = 1.2;
const LEAST_COLUMN = 0.9;
/** Office letters may be wider than the estimate. */
const SLACK = 1.12;
/** Longer cells are cut: a slide is no book. */
const MOST_LINES = 4;

/** In points; nothing smaller is read from a slide. */
const FONT_SIZES = [16, 14, 12, 11, 10] as const;

export type FittedTable = {
  readonly headers: readonly string[];
  /** Texts of the cells, cut where they are long. */
  readonly rows: readonly (readonly string[])[];
  readonly numeric: readonly boolean[];
  /** In inches. */
  readonly widths: readonly number[];
};

type Place = { readonly width: number; readonly height: number; readonly fontSize: number };

/** All rows in letters as large as that allows, or as many as fit in the smallest. */
export function fitTable(
  table: TableModel,
  room: Omit<Place, 'fontSize'>,
): FittedTable & Pick<Place, 'fontSize'> {
  const fitted = FONT_SIZES.map((fontSize) => ({
    fontSize,
    ...fitTableAt(table, { ...room, fontSize }),
  }));
  const [smallest] = fitted.slice(-1);
  if (smallest === undefined) throw new RangeError('No size of letters is given.');
  return fitted.find(({ rows }) => rows.length === table.rows.length) ?? smallest;
}

/** The first columns and rows, as many as the room holds. */
function fitTableAt({ columns, rows }: TableModel, place: Place): FittedTable {
  const shown = columns.slice(0, Math.floor(place.width / LEAST_COLUMN));
  const texts = rows.map(({ cells }) => shown.map((_, index) => textOf(cells[index])));
  const headers = shown.map(({ header }) => header);
  const widths = columnWidths([headers, ...texts], place);
  const cut = texts.map((cells) =>
    cells.map((text, index) => cutText(text, widths[index] ?? 0, place.fontSize)),
  );
  let left = place.height - rowHeight(headers, widths, place.fontSize);
  const fitting = cut.findIndex((cells) => {
    left -= rowHeight(cells, widths, place.fontSize);
    return left < 0;
  });
  return {
    headers,
    rows: fitting === -1 ? cut : cut.slice(0, fitting),
    numeric: shown.map(({ numeric }) => numeric === true),
    widths,
  };
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? '';
}

/** Each as wide as its longest text, narrowed alike where they are too wide together. */
function columnWidths(
  lines: readonly (readonly string[])[],
  { width, fontSize }: Place,
): readonly number[] {
  const wanted = (lines[0] ?? []).map((_, index) =>
    Math.max(LEAST_COLUMN, ...lines.map((cells) => inches(cells[index] ?? '', fontSize))),
  );
  const most = width / Math.max(1, Math.min(3, wanted.length));
  const capped = wanted.map((one) => Math.min(one, Math.max(most, LEAST_COLUMN)));
  const sum = capped.reduce((total, one) => total + one, 0);
  return capped.map((one) => (one * width) / Math.max(sum, Number.EPSILON));
}

function inches(text: string, fontSize: number): number {
  return (textWidth(text, fontSize) * SLACK) / POINTS_PER_INCH + PADDING;
}

function linesOf(text: string, width: number, fontSize: number): readonly string[] {
  return wrapText(text, fontSize * SLACK, (width - PADDING) * POINTS_PER_INCH);
}

function cutText(text: string, width: number, fontSize: number): string {
  const lines = linesOf(text, width, fontSize);
  if (lines.length <= MOST_LINES) return text;
  const room = (width - PADDING) * POINTS_PER_INCH;
  const last = fitText(lines.slice(MOST_LINES - 1).join(' '), fontSize * SLACK, room);
  return [...lines.slice(0, MOST_LINES - 1), last].join(' ');
}

function rowHeight(cells: readonly string[], widths: readonly number[], fontSize: number): number {
  const lines = cells.map((text, index) => linesOf(text, widths[index] ?? 0, fontSize).length);
  return (Math.max(1, ...lines) * fontSize * LINE_EM) / POINTS_PER_INCH + ROW_PADDING;
}
