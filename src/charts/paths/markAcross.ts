import type { PathLane } from './pathRows.ts';

/** The mark of the lane above or below that is nearest in time; undefined where there is none. */
export function markAcross(
  lanes: readonly PathLane[],
  id: string,
  direction: -1 | 1,
): string | undefined {
  const index = lanes.findIndex(({ marks }) => marks.some((mark) => mark.id === id));
  const from = lanes[index]?.marks.find((mark) => mark.id === id);
  if (from === undefined) return undefined;
  const beyond = direction === 1 ? lanes.slice(index + 1) : lanes.slice(0, index).toReversed();
  const marks = beyond.find((lane) => lane.marks.length > 0)?.marks ?? [];
  return marks.toSorted((a, b) => Math.abs(a.at - from.at) - Math.abs(b.at - from.at))[0]?.id;
}
