import { fitText, textWidth } from '../wording/textWidth.ts';
import { LINE_EM } from './textLine.ts';

/** Between a point and its label. */
const GAP_PX = 7;
/** Labels are bold, and kept this far apart sideways. */
const BOLD = 1.06;
const APART_PX = 4;
/** Crossing a line costs as much as standing this far off. */
const CROSSING_PX = 14;
/** A mark or a line over a name is as bad as several lines under one. */
const UNREADABLE = 4;

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type LabelRequest = {
  readonly id: string;
  readonly text: string;
  /** The point that the label belongs to. */
  readonly x: number;
  readonly y: number;
};

export type PlacedLabel = LabelRequest & {
  readonly box: Box;
  /** Too far from its point to be read without a line to it. */
  readonly apart: boolean;
};

type Space = {
  readonly bounds: Box;
  readonly fontSize: number;
  /** What a label had better not cover: curves, marks. */
  readonly obstacles: readonly Box[];
  /** The points of the labels themselves, which a name of another would hide. */
  readonly marks: readonly Box[];
};

/**
 * Sets each label near its point, the longest first, since it has the fewest places, then lets each
 * move once more among the others: no two overlap and none leaves the bounds. A label that finds no
 * free place at all is left out; its point is still there to ask.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: Space,
): readonly PlacedLabel[] {
  const longestFirst = requests.toSorted((a, b) => b.text.length - a.text.length);
  let placed: readonly PlacedLabel[] = [];
  for (const request of [...longestFirst, ...longestFirst]) {
    const others = placed.filter(({ id }) => id !== request.id);
    const label = bestPlace(request, space, others);
    if (label !== undefined) placed = [...others, label];
  }
  return placed;
}

function bestPlace(
  request: LabelRequest,
  space: Space,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const { bounds, fontSize } = space;
  const letters = fontSize * BOLD;
  const text = fitText(request.text, letters, bounds.right - bounds.left - APART_PX);
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const box of candidates(request, textWidth(text, letters) + APART_PX, space)) {
    if (placed.some((other) => overlap(box, other.box))) continue;
    const cost = distance(box, request) + CROSSING_PX * crossings(box, request, space, placed);
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  if (best === undefined) return undefined;
  const apart = distance(best.box, request) > fontSize * LINE_EM;
  return { ...request, text, box: best.box, apart };
}

function crossings(
  box: Box,
  point: LabelRequest,
  { obstacles, marks }: Space,
  placed: readonly PlacedLabel[],
): number {
  const lines = obstacles.filter((obstacle) => overlap(box, obstacle)).length;
  const hidden = marks.filter((mark) => overlap(box, mark)).length;
  const own = leaderBox(box, point);
  const leaders = placed.filter(
    (other) =>
      overlap(own, other.box) || (other.apart && overlap(box, leaderBox(other.box, other))),
  ).length;
  return lines + UNREADABLE * (hidden + leaders);
}

function leaderBox(box: Box, { x, y }: LabelRequest): Box {
  const edge = Math.max(box.left, Math.min(x, box.right));
  const near = box.top > y ? box.top : Math.min(y, box.bottom);
  return {
    left: Math.min(x, edge) - 1,
    right: Math.max(x, edge) + 1,
    top: Math.min(y, near),
    bottom: Math.max(y, near),
  };
}

/** Places above, below and beside the point, ever further off, all within the bounds. */
function* candidates({ x, y }: LabelRequest, width: number, { bounds, fontSize }: Space) {
  const height = fontSize * LINE_EM;
  const furthest = bounds.bottom - bounds.top;
  const lefts = [0.5, 0.2, 0.8]
    .map((share) => x - width * share)
    .concat(x + GAP_PX, x - GAP_PX - width, bounds.left);
  for (let off = 0; off <= furthest; off += height / 2) {
    for (const top of [y - GAP_PX - height - off, y + GAP_PX + off, y - height / 2 - off]) {
      if (top < bounds.top || top + height > bounds.bottom) continue;
      for (const wanted of lefts) {
        const left = Math.max(bounds.left, Math.min(wanted, bounds.right - width));
        yield { left, top, right: left + width, bottom: top + height };
      }
    }
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** From the point to the nearest edge of the box. */
function distance({ left, right, top, bottom }: Box, { x, y }: LabelRequest): number {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down) + Math.abs((left + right) / 2 - x) / 20;
}
