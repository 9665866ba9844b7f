import { textWidth } from '../../wording/textWidth.ts';
import type { ItemShape } from './ganttRows.ts';

/** Points whose centres are closer than this stand as one; discs with a number need more. */
export const MERGE_PX = 12;
/** A count or a question mark within a mark. */
export const LETTER_EM = 0.9;
/** Half the height of a cluster. */
export const CLUSTER_EM = 0.62;
/** Half the diamond that marks membership. */
export const END_PX = 11;
/** Between the number of a cluster and its edge. */
const CLUSTER_PAD_PX = 4;

/** Half the width of a disc that holds the number of its events. */
export function clusterHalf(count: number, fontSize: number): number {
  const number = textWidth(String(count), fontSize * LETTER_EM);
  return Math.max(fontSize * CLUSTER_EM, number / 2 + CLUSTER_PAD_PX);
}

/** Half of what a mark of so many events takes up, by which neighbours are merged. */
export type MarkHalf = (count: number, shape: ItemShape) => number;

/** A point keeps half of `mergePx`; a disc is as wide as its number. */
export function markHalf(mergePx: number, fontSize: number): MarkHalf {
  const point = mergePx / 2;
  const end = Math.max(point, END_PX);
  // All digits are of one width, so a step of zoom measures no text.
  const discs = [1, 10, 100, 1000, 10_000].map((count) =>
    Math.max(point, clusterHalf(count, fontSize)),
  );
  return (count, shape) => {
    if (count === 1) return shape === 'end' ? end : point;
    const digits = count < 10 ? 0 : count < 100 ? 1 : count < 1000 ? 2 : count < 10_000 ? 3 : 4;
    return discs[digits] ?? point;
  };
}
