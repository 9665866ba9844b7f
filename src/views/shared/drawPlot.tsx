import { layoutPlot } from '../../charts/plot/plotLayout.ts';
import { PlotPicture } from '../../charts/plot/PlotPicture.tsx';
import type { Plot } from '../../charts/plot/plotRows.ts';
import type { Figure, PictureSize } from '../../exports/picture.ts';

/** Letters by the room as a whole, so that slide, square and page are read alike. */
const FONT_SHARE = 1 / 54;

/** A chart with axes, drawn from its rows for a box of that size. */
export function drawPlot(plot: Plot, box: PictureSize): Figure {
  const fontSize = Math.sqrt(box.width * box.height) * FONT_SHARE;
  const layout = layoutPlot(plot, { ...box, fontSize });
  return { size: box, element: <PlotPicture plot={plot} layout={layout} /> };
}
