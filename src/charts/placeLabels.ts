import { fitText, textWidth } from './textWidth.ts';

/** Line height of a label in its own font size. */
const LINE_EM = 1.25;
/** Between a point and its label. */
const GAP_PX = 7;
/** Crossing a line costs as much as standing this far off. */
const CROSSING_PX = 14;

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
};

/**
 * Sets each label near its point, in the order given, so that no two overlap and none leaves the
 * bounds. A label that finds no free place at all is left out; its point is still there to ask.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: Space,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label = bestPlace(request, space, placed);
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

function bestPlace(
  request: LabelRequest,
  space: Space,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const { bounds, fontSize, obstacles } = space;
  const text = fitText(request.text, fontSize, bounds.right - bounds.left);
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const box of candidates(request, textWidth(text, fontSize), space)) {
    if (placed.some((other) => overlap(box, other.box))) continue;
    const crossings = obstacles.filter((obstacle) => overlap(box, obstacle)).length;
    const cost = distance(box, request) + crossings * CROSSING_PX;
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  if (best === undefined) return undefined;
  const apart = distance(best.box, request) > fontSize * LINE_EM;
  return { ...request, text, box: best.box, apart };
}

/** Places above, below and beside the point, ever further off, all within the bounds. */
function* candidates({ x, y }: LabelRequest, width: number, { bounds, fontSize }: Space) {
  const height = fontSize * LINE_EM;
  const furthest = bounds.bottom - bounds.top;
  const lefts = [x - width / 2, x + GAP_PX, x - GAP_PX - width, bounds.left];
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
