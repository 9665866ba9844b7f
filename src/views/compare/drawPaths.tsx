import type { Hue } from '../../charts/emphasis.ts';
import { layoutPaths } from '../../charts/paths/layout.ts';
import type { PathsChart } from '../../charts/paths/pathRows.ts';
import { PathsPicture } from '../../charts/paths/PathsPicture.tsx';
import type { Figure, PictureSize } from '../../exports/picture.ts';

/** Letters as large as the picture's size allows for reading from afar. */
const FONT_SHARE = 1 / 78;
/** A square is narrow for its height, so its letters may be larger. */
const EXTENT_SHARE = 1 / 60;

/** Larger ones are taken where the picture would else leave its sheet half empty. */
const LARGER = [1.35, 1.2, 1.1] as const;

/** The paths on the whole of a box; a box too low for them scales the picture down. */
export function drawPaths(
  chart: PathsChart,
  hues: ReadonlyMap<string, Hue>,
  box: PictureSize,
): Figure {
  const extent = Math.sqrt(box.width * box.height);
  const least = Math.max(box.width * FONT_SHARE, extent * EXTENT_SHARE);
  const layoutIn = (fontSize: number) =>
    layoutPaths(chart, { width: box.width, fontSize, fill: box.height });
  const larger = LARGER.map((times) => layoutIn(least * times));
  const layout = larger.find(({ height }) => height <= Math.ceil(box.height)) ?? layoutIn(least);
  return {
    size: { width: layout.width, height: Math.max(layout.height, box.height) },
    element: <PathsPicture chart={chart} layout={layout} hues={hues} />,
  };
}
