import type { Hue } from '../../charts/emphasis.ts';
import { layoutStageBars } from '../../charts/stage-bars/layout.ts';
import { StageBarsPicture } from '../../charts/stage-bars/StageBarsPicture.tsx';
import type { Figure, PictureSize } from '../../exports/picture.ts';
import { halfHadFinished } from '../../wording/stageBars.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Taller rows would look empty. */
const TALLEST_ROW_PX = 56;
/** The axis above the rows and the median's label below them. */
const AROUND_ROWS_PX = 48;

/** The bars of the selection for a box of that size: few rows grow, many share the height. */
export function drawStageBars(
  { rows, definition }: DurationsSelection,
  hues: ReadonlyMap<string, Hue>,
  medianDays: number | undefined,
  box: PictureSize,
): Figure {
  const rowHeight = Math.min(
    TALLEST_ROW_PX,
    (box.height - AROUND_ROWS_PX) / Math.max(1, rows.length),
  );
  const metrics = { width: box.width, rowHeight, fontSize: rowHeight * 0.78 };
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
