import { textWidth } from '../../wording/textWidth.ts';
import type { StageBarsLayout } from './layout.ts';
import type { PlacedRow } from './placeRows.ts';

/** From the end of a bar to its label. */
export const LABEL_OFFSET_EM = 0.46;
/** Letters of a highlighted row are bold, and so wider than they are reckoned. */
const BOLD = 1.12;
const CLEAR_EM = 0.2;
const RULE_LABEL_GAP_EM = 0.46;

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

/** Where the rule's label stands: beside the rule where a side has room, else inside the picture. */
export function ruleLabelPlace(
  ruleX: number,
  labelWidth: number,
  { width, fontSize }: Pick<StageBarsLayout, 'width' | 'fontSize'>,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const gap = fontSize * RULE_LABEL_GAP_EM;
  const [right, left] = [ruleX + gap, ruleX - gap];
  if (left >= labelWidth && ruleX > width / 2) return { x: left, anchor: 'end' };
  if (right + labelWidth <= width) return { x: right, anchor: 'start' };
  return left >= labelWidth ? { x: left, anchor: 'end' } : { x: width, anchor: 'end' };
}
