import type { GanttItem } from './ganttRows.ts';
import type { FrameRow } from './laneFrame.ts';
import type { MarkHalf, Side } from './markSize.ts';
import { mergeMarks } from './mergeMarks.ts';
import type { TimeScale } from './timeScale.ts';
import { placeOfDay } from './timeScale.ts';

/** A stretch shorter than this is drawn as a point. */
const LEAST_STRETCH_PX = 12;

/** In pixels of the time scale. */
export type Edges = { readonly left: number; readonly right: number };

/** Events that stand as one, where, and the edges of the stretch that they cover. */
export type PlacedMark = Edges & {
  /** That of its first event, so that it holds while the window moves. */
  readonly id: string;
  readonly lane: string;
  readonly items: readonly GanttItem[];
  readonly kind: 'cluster' | GanttItem['shape'];
  readonly x: number;
  /** What of a stretch lies within the plot, where it reaches beyond. */
  readonly room?: Edges;
};

/**
 * All marks of a lane at a scale, those that would touch merged. Which days are in sight has no say
 * in it, so moving in time merges nothing anew.
 */
export function placeMarks(
  { id, items }: Pick<FrameRow, 'id' | 'items'>,
  scale: TimeScale,
  half: MarkHalf,
): readonly PlacedMark[] {
  const places = items.map(({ centre }) => placeOfDay(scale, centre));
  const halfOf = (count: number, first: number, side: Side) => half(count, items[first], side);
  return mergeMarks(places, halfOf).flatMap(({ first, count }) => {
    const mark = placeMark(id, items.slice(first, first + count), scale);
    return mark === undefined ? [] : [mark];
  });
}

/** One mark for all the items. */
export function placeMark(
  lane: string,
  items: readonly GanttItem[],
  scale: TimeScale,
): PlacedMark | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  let { from, to } = first;
  let sum = 0;
  for (const item of items) {
    from = Math.min(from, item.from);
    to = Math.max(to, item.to);
    sum += item.centre;
  }
  const x = placeOfDay(scale, sum / items.length);
  const isStretch = (to - from) * scale.pxPerDay >= LEAST_STRETCH_PX;
  return {
    id: first.id,
    lane,
    items,
    kind: items.length > 1 ? 'cluster' : kindOf(first, isStretch),
    x,
    left: isStretch ? placeOfDay(scale, from) : x,
    right: isStretch ? placeOfDay(scale, to) : x,
  };
}

function kindOf({ shape }: GanttItem, isStretch: boolean): PlacedMark['kind'] {
  if (isStretch || (shape !== 'interval' && shape !== 'span')) {
    return isStretch && shape === 'tick' ? 'span' : shape;
  }
  return 'dot';
}
