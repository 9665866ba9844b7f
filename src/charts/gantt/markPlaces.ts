import type { GanttLayout, PlacedRow } from './layout.ts';
import type { PlacedMark } from './placeMarks.ts';
import { rowKey } from './rowKey.ts';

/** A pointer means a mark whose middle is no further. */
const REACH_PX = 12;
const RING_PX = { half: 10, height: 24, overhang: 12 } as const;

/** A mark in sight, or the heading of a group. */
export type MarkPlace = { readonly row: PlacedRow; readonly mark: PlacedMark | undefined };

/** The heading or the mark in sight that bears the key. */
export function placeOfKey({ rows }: GanttLayout, key: string | undefined): MarkPlace | undefined {
  if (key === undefined) return undefined;
  for (const row of rows) {
    if (row.kind === 'group' && rowKey(row) === key) return { row, mark: undefined };
    const mark = row.seen.find(({ id }) => id === key);
    if (mark !== undefined) return { row, mark };
  }
  return undefined;
}

/** The mark in sight that holds the event. */
export function placeOfEvent(
  { rows }: GanttLayout,
  event: string | undefined,
): MarkPlace | undefined {
  if (event === undefined) return undefined;
  for (const row of rows) {
    const mark = row.seen.find(({ items }) => items.some(({ id }) => id === event));
    if (mark !== undefined) return { row, mark };
  }
  return undefined;
}

/**
 * The mark that a point of the picture means: within the whole height of its row the nearest, so
 * that no mark needs a ground of its own to be hit.
 */
export function placeAt(
  { rows, shift }: GanttLayout,
  { x, y }: { readonly x: number; readonly y: number },
): MarkPlace | undefined {
  const row = rows.find((one) => y >= one.y && y < one.y + one.height);
  if (row === undefined) return undefined;
  if (row.kind === 'group') return { row, mark: undefined };
  const at = x - shift;
  let [found, least]: [PlacedMark | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const mark of row.seen) {
    const distance = distanceTo(mark, at);
    if (distance < least) [found, least] = [mark, distance];
  }
  return found === undefined ? undefined : { row, mark: found };
}

/** A stretch is meant anywhere along it, but only where no middle of a mark is near. */
function distanceTo({ x, left, right }: PlacedMark, at: number): number {
  const fromMiddle = Math.abs(at - x);
  if (fromMiddle <= REACH_PX) return fromMiddle;
  return at >= left && at <= right ? REACH_PX + (right - left) : Number.POSITIVE_INFINITY;
}

/** Where the ring round a mark or a heading stands in the picture. */
export function ringBox(
  { row, mark }: MarkPlace,
  { width, plotLeft, plotRight, shift }: GanttLayout,
) {
  if (mark === undefined) return { x: 1, y: row.y + 2, width: width - 2, height: row.height - 4 };
  const { half, height, overhang } = RING_PX;
  const left = Math.max(plotLeft - overhang, Math.min(mark.left, mark.x - half) + shift);
  const right = Math.min(plotRight + overhang, Math.max(mark.right, mark.x + half) + shift);
  return { x: left, y: row.middle - height / 2, width: right - left, height };
}
