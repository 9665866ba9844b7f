/** Kept free between a tip and the edge of the window. */
const EDGE_PX = 8;

type Upright = { readonly top: number; readonly height: number };

/** How far a tip has to rise to end within the window; one higher than the window shows its top. */
export function liftInto({ top, height }: Upright, windowHeight: number): number {
  const below = top + height + EDGE_PX - windowHeight;
  return Math.max(0, Math.min(below, top - EDGE_PX));
}
