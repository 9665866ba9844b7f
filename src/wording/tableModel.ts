import type { PartialDate } from '../domain/partialDate.ts';
import { pointOf } from '../domain/partialDate.ts';
import type { FactRef } from '../domain/provenance.ts';
import type { Span } from '../domain/span.ts';
import { shortDate } from './dates.ts';
import { shortSpan } from './durations.ts';
import { count, percent } from './numbers.ts';

/** The fact a cell shows, where one step leads from it to its source. */
export type CellFact = FactRef;

/**
 * One value of a table: `text` is what a reader sees, the rest what a machine reads.
 * The page and the exports are made from the same cells.
 */
export type Cell =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly fact?: FactRef;
      /** Where the text leads: a view of ours, or an address of the web. */
      readonly href?: string;
    }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly text: string;
      /** What the bare number does not say. */
      readonly qualifier?: Qualifier;
      readonly fact?: FactRef;
    }
  | {
      readonly kind: 'date';
      readonly value: PartialDate;
      /** Its place among dates: the day that stands for it. */
      readonly order: number;
      readonly text: string;
      readonly fact?: FactRef;
    }
  /** Nothing to compare or reckon with, whatever the text says of it: "unknown", "not reached". */
  | { readonly kind: 'unknown'; readonly text: string; readonly fact?: FactRef };

export type Qualifier = 'about' | 'at least';

export type Column = {
  readonly key: string;
  readonly header: string;
  /** Unit of the machine value, named in exports: days, share. */
  readonly unit?: string;
  readonly numeric?: true;
  /** Its numbers may be qualified: an export then tells so in a column of its own. */
  readonly qualified?: true;
};

export type TableRow = {
  readonly id: string;
  readonly cells: readonly Cell[];
};

/**
 * A table whose rows are made when they are asked for: a chart brings its table along, and where that
 * is not in sight, or but a part of it, nobody waits for the rest. With `cellOf` it can be sorted
 * without the cells of other columns.
 */
export function tableOf<Item>(
  head: Pick<TableModel, 'caption' | 'columns'> & { readonly rowCount: number },
  itemsOf: () => readonly Item[],
  rowOf: (item: Item) => TableRow,
  cellOf: (item: Item, column: number) => Cell | undefined = (item, column) =>
    rowOf(item).cells[column],
): TableModel {
  let known: readonly Item[] | undefined;
  let made: readonly TableRow[] | undefined;
  const items = () => (known ??= itemsOf());
  return {
    ...head,
    get rows() {
      made ??= items().map(rowOf);
      return made;
    },
    rowsAt: (places) => atPlaces(items(), places).map(rowOf),
    columnAt: (column) => items().map((item) => cellOf(item, column)),
  };
}

/** The rows at these places of the table's own order, in the order of the places. */
export function rowsAt(model: TableModel, places: readonly number[]): readonly TableRow[] {
  return model.rowsAt?.(places) ?? atPlaces(model.rows, places);
}

/** One cell of each row, from top to bottom. */
export function columnAt(model: TableModel, column: number): readonly (Cell | undefined)[] {
  return model.columnAt?.(column) ?? model.rows.map(({ cells }) => cells[column]);
}

function atPlaces<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.flatMap((place) => items[place] ?? []);
}

/** How many rows a table has, without making them. */
export function rowCount(model: TableModel): number {
  return model.rowCount ?? model.rows.length;
}

/** The rows behind a chart. The first column heads each row. */
export type TableModel = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Where it is known before the rows are made. */
  readonly rowCount?: number;
  /** Some rows, and one column, where not all rows need be made for them. */
  readonly rowsAt?: (places: readonly number[]) => readonly TableRow[];
  readonly columnAt?: (column: number) => readonly (Cell | undefined)[];
};

type Mark = { readonly fact?: FactRef };

export function textCell(text: string, mark: Mark & { readonly href?: string } = {}): Cell {
  return { kind: 'text', text, ...mark };
}

export function numberCell(
  value: number,
  mark: Mark & { readonly text?: string; readonly qualifier?: Qualifier } = {},
): Cell {
  return { kind: 'number', value, text: count(value), ...mark };
}

/** Days as machine value, years and months as text. */
export function spanCell(span: Span, mark: Mark & { readonly text?: string } = {}): Cell {
  const qualifier = span.about ? { qualifier: 'about' as const } : {};
  return { kind: 'number', value: span.days, text: shortSpan(span), ...qualifier, ...mark };
}

export function shareCell(share: number): Cell {
  return { kind: 'number', value: Number(share.toFixed(4)), text: percent(share) };
}

export function dateCell(date: PartialDate, mark: Mark = {}): Cell {
  return { kind: 'date', value: date, order: pointOf(date), text: shortDate(date), ...mark };
}

/** The word "unknown" where no source tells; where there is nothing to tell yet, that. */
/** What no source tells. */
export const UNKNOWN = 'unknown';

export function unknownCell(text: string = UNKNOWN): Cell {
  return { kind: 'unknown', text };
}
