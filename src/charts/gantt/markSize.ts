import { textWidth } from '../../wording/textWidth.ts';
import type { GanttItem } from './ganttRows.ts';

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

/** How far the arrow of a date that is a limit reaches, to the side on which the event may lie. */
export const LIMIT_PX = 14;

export type Side = 'left' | 'right';
/** How far a mark of so many events, the first of them given, reaches; by this neighbours are merged. */
export type MarkHalf = (count: number, first: MarkedItem | undefined, side: Side) => number;
type MarkedItem = Pick<GanttItem, 'shape' | 'event'>;

/** A point keeps half of `mergePx`; a disc is as wide as its number. */
export function markHalf(mergePx: number, fontSize: number): MarkHalf {
  const point = mergePx / 2;
  const end = Math.max(point, END_PX);
  // All digits are of one width, so a step of zoom measures no text.
  const discs = [1, 10, 100, 1000, 10_000].map((count) =>
    Math.max(point, clusterHalf(count, fontSize)),
  );
  return (count, first, side) => {
    if (count === 1) {
      const { shape, event } = first ?? {};
      if (shape === 'end') return end;
      return limitSide(event?.bound) === side ? Math.max(point, LIMIT_PX) : point;
    }
    const digits = count < 10 ? 0 : count < 100 ? 1 : count < 1000 ? 2 : count < 10_000 ? 3 : 4;
    return discs[digits] ?? point;
  };
}

function limitSide(bound: GanttItem['event']['bound']): Side | undefined {
  if (bound === undefined) return undefined;
  return bound === 'not-after' ? 'left' : 'right';
}
