import type { Side } from './markSize.ts';

/** Neighbours on a line that stand as one: `count` of them from index `first` on. */
export type Merged = {
  readonly first: number;
  readonly count: number;
  /** The mean of their places. */
  readonly x: number;
};

/** How far the mark reaches that `count` neighbours from index `first` on stand as. */
type Half = (count: number, first: number, side: Side) => number;

/** So that a mean that is a hair off does not decide. */
export const ROUNDING = 1e-6;

/**
 * Merges places given in rising order until no two marks overlap as they are drawn, `half` of each
 * on its side: a disc with a number needs more room than a point. Nobody is lost, nobody changes
 * sides, and since only distances count, moving all of them alike changes nothing.
 */
export function mergeMarks(places: readonly number[], half: Half): readonly Merged[] {
  const merged: Merged[] = [];
  for (const [index, place] of places.entries()) {
    let top: Merged = { first: index, count: 1, x: place };
    let before = merged.at(-1);
    while (before !== undefined && overlap(before, top, half)) {
      merged.pop();
      const count = before.count + top.count;
      top = {
        first: before.first,
        count,
        x: (before.x * before.count + top.x * top.count) / count,
      };
      before = merged.at(-1);
    }
    merged.push(top);
  }
  return merged;
}

function overlap(before: Merged, after: Merged, half: Half): boolean {
  const room = half(before.count, before.first, 'right') + half(after.count, after.first, 'left');
  return after.x - before.x < room - ROUNDING;
}
