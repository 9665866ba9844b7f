import type { MarkHalf, Side } from './markSize.ts';
import { ROUNDING } from './mergeMarks.ts';
import type { Edges, PlacedMark } from './placeMarks.ts';
import { placeMark } from './placeMarks.ts';
import type { TimeScale } from './timeScale.ts';

/** What leaves the plot is drawn so far beyond its edge. */
export const OVERHANG_PX = 12;

export type LaneMarks = {
  /** Every mark of the lane in order, those out of sight too. */
  readonly marks: readonly PlacedMark[];
  readonly seen: readonly PlacedMark[];
};

/**
 * Those that the edges of the plot hold. A mark that lies within it is the very same at every window, so that a
 * step in time leaves it drawn as it is; of one that reaches beyond, the middle is held in the plot.
 */
export function marksInSight(
  placed: readonly PlacedMark[],
  edges: Edges,
  scale: TimeScale,
  half: MarkHalf,
): LaneMarks {
  const marks: PlacedMark[] = [];
  const seen: PlacedMark[] = [];
  /** Where those in sight stand in the list. */
  const places: number[] = [];
  for (const one of placed) {
    let mark = heldWithin(one, edges);
    let before = seen.at(-1);
    // Long stretches whose middles lie out of sight would pile up at the edge.
    while (mark !== undefined && before !== undefined && overlap(before, mark, half)) {
      seen.pop();
      const since = marks.splice(places.pop() ?? 0).flatMap(({ items }) => items);
      const both = placeMark(mark.lane, [...since, ...mark.items], scale);
      mark = both === undefined ? undefined : heldWithin(both, edges);
      before = seen.at(-1);
    }
    if (mark !== undefined) {
      seen.push(mark);
      places.push(marks.length);
    }
    marks.push(mark ?? one);
  }
  return { marks, seen };
}

function heldWithin(mark: PlacedMark, { left, right }: Edges): PlacedMark | undefined {
  if (mark.right < left - 1 || mark.left > right + 1) return undefined;
  if (mark.left >= left && mark.right <= right) return mark;
  return {
    ...mark,
    x: Math.min(right, Math.max(left, mark.x)),
    left: Math.max(left - OVERHANG_PX, mark.left),
    right: Math.min(right + OVERHANG_PX, mark.right),
    room: { left: Math.max(left, mark.left), right: Math.min(right, mark.right) },
  };
}

function overlap(before: PlacedMark, mark: PlacedMark, half: MarkHalf): boolean {
  return mark.x - before.x < halfOf(before, half, 'right') + halfOf(mark, half, 'left') - ROUNDING;
}

function halfOf({ items }: PlacedMark, half: MarkHalf, side: Side): number {
  return half(items.length, items[0], side);
}
