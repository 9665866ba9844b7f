import type { Cell, TableRow } from '../wording/tableModel.ts';

const compareTexts = new Intl.Collator('en').compare;

export type SortOrder = {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
};

/** A first press sorts upwards, a second downwards, a third restores the given order. */
export function nextOrder(order: SortOrder | undefined, column: number): SortOrder | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** Rows in the chosen order; equal rows keep theirs, and unknown values stay last either way. */
export function sortRows(
  rows: readonly TableRow[],
  order: SortOrder | undefined,
): readonly TableRow[] {
  if (order === undefined) return rows;
  const places = sortedPlaces(
    rows.map(({ cells }) => cells[order.column]),
    order.direction,
  );
  return places.flatMap((place) => rows[place] ?? []);
}

/** Where each row of the sorted table stands in the table's own order, told by one column alone. */
export function sortedPlaces(
  column: readonly (Cell | undefined)[],
  direction: SortOrder['direction'],
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return column
    .map((_, place) => place)
    .toSorted((a, b) => compareCells(column[a], column[b], sign));
}

function compareCells(a: Cell | undefined, b: Cell | undefined, sign: number): number {
  const aMissing = a === undefined || a.kind === 'unknown';
  const bMissing = b === undefined || b.kind === 'unknown';
  if (aMissing || bMissing) return Number(aMissing) - Number(bMissing);
  if (a.kind === 'number' && b.kind === 'number') return sign * (a.value - b.value);
  // At one point the vaguer date, which is the shorter text, comes first: 1996, then 1996-07-01.
  if (a.kind === 'date' && b.kind === 'date') {
    return sign * (a.order - b.order || a.value.localeCompare(b.value, 'en'));
  }
  return sign * compareTexts(a.text, b.text);
}
