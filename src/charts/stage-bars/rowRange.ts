import type { StageBarsFrame } from './barFrame.ts';
import type { StageBarRow } from './barRow.ts';
import type { PlacedRow } from './placeRows.ts';
import { placeRows } from './placeRows.ts';

/** The range moves by so much, so that most steps of a scroll draw nothing. */
export const BLOCK_PX = 600;
/** Higher than the box is on any screen. */
const REACH_PX = 1200;

export type RowRange = { readonly first: number; readonly end: number };

/** Of very many rows those near what is in sight, from `first` up to, and without, `end`. */
export function rangeNear(top: number, { rowHeight, rowsTop }: StageBarsFrame, total: number) {
  const rowAt = (y: number) => Math.max(0, Math.min(total, Math.floor((y - rowsTop) / rowHeight)));
  // A shorter list may end above the place that the box was scrolled to.
  const from = Math.min(top, rowsTop + total * rowHeight - REACH_PX);
  return { first: rowAt(from - BLOCK_PX), end: rowAt(from + BLOCK_PX + REACH_PX) };
}

/** The rows of the range, and the active one wherever it stands: it holds the focus. */
export function placeRange(
  rows: readonly StageBarRow[],
  frame: StageBarsFrame,
  { first, end }: RowRange,
  activeIndex: number,
): readonly PlacedRow[] {
  const near = placeRows(rows, frame, { first, end });
  if (activeIndex >= first && activeIndex < end) return near;
  const active = placeRows(rows, frame, { first: activeIndex, end: activeIndex + 1 });
  return activeIndex < first ? [...active, ...near] : [...near, ...active];
}
