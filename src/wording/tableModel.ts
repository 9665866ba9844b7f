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
 * is not in sight, or but a part of it, nobody waits for the rest.
 */
export function tableOf<Item>(
  head: Pick<TableModel, 'caption' | 'columns'> & { readonly rowCount: number },
  itemsOf: () => readonly Item[],
  rowOf: (item: Item) => TableRow,
): TableModel {
  let items: readonly Item[] | undefined;
  let made: readonly TableRow[] | undefined;
  return {
    ...head,
    get rows() {
      items ??= itemsOf();
      made ??= items.map(rowOf);
      return made;
    },
    rowsIn(from, end) {
      items ??= itemsOf();
      return made?.slice(from, end) ?? items.slice(from, end).map(rowOf);
    },
  };
}

/** Some rows of a table in its own order. */
export function rowsIn(model: TableModel, from: number, end: number): readonly TableRow[] {
  return model.rowsIn?.(from, end) ?? model.rows.slice(from, end);
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
  /** The rows from `from` up to, and without, `end`, where not all need be made for them. */
  readonly rowsIn?: (from: number, end: number) => readonly TableRow[];
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
export function unknownCell(text = 'unknown'): Cell {
  return { kind: 'unknown', text };
}
