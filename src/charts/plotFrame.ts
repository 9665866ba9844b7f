/** The size of a chart with axes: its plot lies between them. */
export type PlotFrame = {
  readonly width: number;
  readonly height: number;
  readonly gutter: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
};

type Bounds = { readonly least: number; readonly most: number; readonly aspect: number };

/** Bounds of a plot whose marks are points: taller, they would only stand further apart. */
export const POINTS_PX = { least: 200, most: 300 } as const;

/**
 * The height of a plot: a share of the width within bounds, so that it is the same for any data; on a
 * slide what is left of the given height, `around` being taken by what stands above and below.
 */
export function plotHeight(
  width: number,
  { least, most, aspect }: Bounds,
  around: number,
  height: number | undefined,
): number {
  return Math.max(
    least,
    height === undefined ? Math.min(most, width * aspect) : Math.floor(height - around),
  );
}
