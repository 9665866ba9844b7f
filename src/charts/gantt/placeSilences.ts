import type { Day } from '../../domain/partialDate.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { LaneFrame } from './laneFrame.ts';
import { MERGE_PX } from './markSize.ts';
import type { Edges } from './placeMarks.ts';
import type { TimeScale } from './timeScale.ts';
import { placeOfDay } from './timeScale.ts';

const LABEL_EM = 0.9;
/** Narrower, it could not be seen. */
const LEAST_PX = 2;

/** A silence to be shaded, in the lane of the formal meetings. */
export type GanttSilence = {
  readonly lane: string;
  readonly from: Day;
  readonly to: Day;
  /** Its length in words, the longest first: the first that fits is shown. */
  readonly labels: readonly string[];
};

/** What of a silence is in sight, in pixels of the time scale. */
export type PlacedSilence = {
  readonly from: Day;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly label: string;
};

export function placeSilences(
  silences: readonly GanttSilence[],
  { rows, fontSize }: LaneFrame,
  edges: Edges,
  scale: TimeScale,
): readonly PlacedSilence[] {
  return silences.flatMap(({ lane, from, to, labels }) => {
    const row = rows.find(({ kind, id }) => kind === 'lane' && id === lane);
    const x = Math.max(edges.left, placeOfDay(scale, from));
    const width = Math.min(edges.right, placeOfDay(scale, to)) - x;
    if (row === undefined || width <= LEAST_PX) return [];
    const room = width - 2 * MERGE_PX;
    const label = labels.find((text) => textWidth(text, fontSize * LABEL_EM) <= room) ?? '';
    const { y, height } = row;
    return [{ from, x, width, y, height, label }];
  });
}
