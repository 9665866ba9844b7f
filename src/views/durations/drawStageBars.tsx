import type { Hue } from '../../charts/emphasis.ts';
import { AROUND_ROWS_EM, layoutStageBars } from '../../charts/stage-bars/layout.ts';
import { legendEntries } from '../../charts/stage-bars/legendEntries.ts';
import { layoutLegend } from '../../charts/stage-bars/legendLayout.ts';
import { rowMarks, StageBarsPicture } from '../../charts/stage-bars/StageBarsPicture.tsx';
import { StageLegendPicture } from '../../charts/stage-bars/StageLegendPicture.tsx';
import type { Figure, PictureSize } from '../../exports/picture.ts';
import { halfHadFinished } from '../../wording/stageBars.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Taller rows would look empty: 56 px on a slide. */
const TALLEST_ROW_SHARE = 1 / 32;
/** Letters are read from afar, but a single row has none larger than these. */
const LARGEST_FONT_SHARE = 1 / 70;
const FONT_OF_ROW = 0.78;
/** The legend is read on a slide, however many rows share its height. */
const LEGEND_FONT_SHARE = 1 / 110;
const LEGEND_GAP_EM = 0.6;
const ID_PREFIX = 'stage-';

/** The bars of the selection for a box of that size: few rows grow, many share the height. */
export function drawStageBars(
  { rows, definition }: DurationsSelection,
  hues: ReadonlyMap<string, Hue>,
  medianDays: number | undefined,
  box: PictureSize,
): Figure {
  const fontSize = box.width * LEGEND_FONT_SHARE;
  const legend = layoutLegend(legendEntries(rows, ID_PREFIX), { width: box.width, fontSize });
  const barsTop = legend.height + fontSize * LEGEND_GAP_EM;
  const metrics = barMetrics(rows.length, { width: box.width, height: box.height - barsTop });
  const layout = layoutStageBars(rows, metrics, medianDays);
  return {
    size: { width: layout.width, height: barsTop + layout.height },
    element: (
      <>
        <StageLegendPicture layout={legend} />
        <g transform={`translate(0 ${barsTop})`}>
          <StageBarsPicture
            layout={layout}
            idPrefix={ID_PREFIX}
            {...(medianDays === undefined
              ? {}
              : { ruleLabel: halfHadFinished(medianDays, definition) })}
            renderRow={(placed) => (
              <g key={placed.row.id} transform={`translate(0 ${placed.y})`}>
                {rowMarks(placed, layout, hues.get(placed.row.id))}
              </g>
            )}
          />
        </g>
      </>
    ),
  };
}

/** Rows and letters that fill the box together, each up to its limit. */
function barMetrics(rows: number, { width, height }: PictureSize) {
  const shared = Math.max(1, rows);
  const filling = height / (shared / FONT_OF_ROW + AROUND_ROWS_EM);
  const fontSize = Math.min(width * LARGEST_FONT_SHARE, filling);
  const rowHeight = (height - fontSize * AROUND_ROWS_EM) / shared;
  return { width, fontSize, rowHeight: Math.min(width * TALLEST_ROW_SHARE, rowHeight) };
}
