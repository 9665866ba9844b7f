import { textWidth } from '../../wording/textWidth.ts';
import type { PlacedRow, StageBarsLayout } from './layout.ts';

/** From the end of a bar to its label. */
export const LABEL_OFFSET_EM = 0.46;
/** Letters of a highlighted row are bold, and so wider than they are reckoned. */
const BOLD = 1.12;
const CLEAR_EM = 0.2;

/** The rule at `x` as one path, from above the rows to below them, broken where it would cross letters. */
export function ruleLine(layout: StageBarsLayout, x: number): string {
  const { rows, stacked, barOffset, rowHeight, fontSize, rowsTop, rowsBottom } = layout;
  let [path, from] = ['', rowsTop - fontSize * 0.3];
  for (const row of rows) {
    if (!isCrossed(row, layout, x)) continue;
    if (row.y > from) path += `M${x} ${from}V${row.y}`;
    from = row.y + (stacked ? barOffset : rowHeight);
  }
  return `${path}M${x} ${from}V${rowsBottom + fontSize * 0.6}`;
}

/** Beside its bar a row has its label; above it the name too, at the other end of the line. */
function isCrossed({ name, label, endX }: PlacedRow, layout: StageBarsLayout, x: number): boolean {
  const { stacked, width, fontSize } = layout;
  const clear = fontSize * CLEAR_EM;
  const wide = textWidth(label, fontSize) * BOLD + clear;
  if (stacked) return x > width - wide || x < textWidth(name, fontSize) * BOLD + clear;
  const left = endX + fontSize * LABEL_OFFSET_EM;
  return x > left - clear && x < left + wide;
}
