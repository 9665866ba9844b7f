import { textWidth } from '../../wording/textWidth.ts';

/** A count or a question mark within a mark. */
export const LETTER_EM = 0.9;
/** Half the height of a cluster. */
export const CLUSTER_EM = 0.62;
/** Between the number of a cluster and its edge. */
const CLUSTER_PAD_PX = 4;

/** Half the width of a disc that holds the number of its events. */
export function clusterHalf(count: number, fontSize: number): number {
  const number = textWidth(String(count), fontSize * LETTER_EM);
  return Math.max(fontSize * CLUSTER_EM, number / 2 + CLUSTER_PAD_PX);
}

/** Half of what a mark of so many events takes up, by which neighbours are merged. */
export type MarkHalf = (count: number) => number;

/** A point keeps half of `mergePx`; a disc is as wide as its number. */
export function markHalf(mergePx: number, fontSize: number): MarkHalf {
  // All digits are of one width, so a step of zoom measures no text.
  const discs = [1, 10, 100, 1000, 10_000].map((count) =>
    Math.max(mergePx / 2, clusterHalf(count, fontSize)),
  );
  return (count) => {
    if (count === 1) return mergePx / 2;
    const digits = count < 10 ? 0 : count < 100 ? 1 : count < 1000 ? 2 : count < 10_000 ? 3 : 4;
    return discs[digits] ?? mergePx / 2;
  };
}
