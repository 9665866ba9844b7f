import type { Box } from './placeLabels.ts';

const MARK_HALF_PX = 6;

/** The ground that a mark takes, for names to keep off. */
export function markBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  return {
    left: x - MARK_HALF_PX,
    right: x + MARK_HALF_PX,
    top: y - MARK_HALF_PX,
    bottom: y + MARK_HALF_PX,
  };
}

type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The same ground by its four edges. */
export function edgesOf({ x, y, width, height }: Area): Box {
  return { left: x, right: x + width, top: y, bottom: y + height };
}
