import type { StageBarsFrame, StageBarsMetrics } from './barFrame.ts';
import { frameOf } from './barFrame.ts';
import type { StageBarRow } from './barRow.ts';
import type { PlacedRow } from './placeRows.ts';
import { placeRows } from './placeRows.ts';

export type StageBarsLayout = StageBarsFrame & { readonly rows: readonly PlacedRow[] };

/** Places the bars of `rows`, one below the other in the order given, in pixels. */
export function layoutStageBars(
  rows: readonly StageBarRow[],
  metrics: StageBarsMetrics,
  ruleDays?: number,
): StageBarsLayout {
  const frame = frameOf(rows, metrics, ruleDays);
  return { ...frame, rows: placeRows(rows, frame) };
}
