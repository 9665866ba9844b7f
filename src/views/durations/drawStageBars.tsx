import type { Hue } from '../../charts/emphasis.ts';
import { layoutStageBars } from '../../charts/stage-bars/layout.ts';
import { StageBarsPicture } from '../../charts/stage-bars/StageBarsPicture.tsx';
import type { Figure, PictureSize } from '../../exports/picture.ts';
import { halfHadFinished } from '../../wording/stageBars.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Rows shorter than this could not be read, taller ones would look empty. */
const ROW_HEIGHTS = { least: 12, most: 40 } as const;
const FIGURE_WIDTH_PX = 1200;
const ABOUT_ROOM_FOR_ROWS = 0.66;

/** The bars of the selection for a picture of `size`: few rows grow, many shrink to fit. */
export function drawStageBars(
  { rows, definition }: DurationsSelection,
  hues: ReadonlyMap<string, Hue>,
  medianDays: number | undefined,
  size: PictureSize,
): Figure {
  const room = ((FIGURE_WIDTH_PX * size.height) / size.width) * ABOUT_ROOM_FOR_ROWS;
  const rowHeight = Math.max(
    ROW_HEIGHTS.least,
    Math.min(ROW_HEIGHTS.most, room / Math.max(1, rows.length)),
  );
  const metrics = { width: FIGURE_WIDTH_PX, rowHeight, fontSize: rowHeight * 0.76 };
  const layout = layoutStageBars(rows, metrics, medianDays);
  return {
    size: { width: layout.width, height: layout.height },
    element: (
      <StageBarsPicture
        layout={layout}
        hues={hues}
        idPrefix="stage-"
        {...(medianDays === undefined
          ? {}
          : { ruleLabel: halfHadFinished(medianDays, definition) })}
        renderRow={(placed, _, marks) => <g key={placed.row.id}>{marks}</g>}
      />
    ),
  };
}
