import type { Hue } from '../../charts/emphasis.ts';
import { layoutLegend } from '../../charts/legendLayout.ts';
import type { StageBarRow } from '../../charts/stage-bars/barRow.ts';
import type { StageBarsLayout } from '../../charts/stage-bars/layout.ts';
import { AROUND_ROWS_EM } from '../../charts/stage-bars/barFrame.ts';
import { layoutStageBars } from '../../charts/stage-bars/layout.ts';
import { legendEntries } from '../../charts/stage-bars/legendEntries.ts';
import { pickBars } from '../../charts/stage-bars/rowsOnStage.ts';
import { rowMarks, StageBarsPicture } from '../../charts/stage-bars/StageBarsPicture.tsx';
import { SAMPLE_EM, StageLegendPicture } from '../../charts/stage-bars/StageLegendPicture.tsx';
import type { Figure, PictureSize } from '../../exports/picture.ts';
import { LINE_EM } from '../../charts/textLine.ts';
import { someRowsDrawn } from '../../wording/someRows.ts';
import { halfHadFinished } from '../../wording/stageBars.ts';
import { wrapText } from '../../wording/wrapText.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Taller rows would look empty: 56 px on a slide. */
const TALLEST_ROW_SHARE = 1 / 22;
/** Letters are read from afar, but a single row has none larger than these. */
const LARGEST_FONT_SHARE = 1 / 50;
/** Smaller letters are not read from a slide: the rows then stand in two columns. */
const LEAST_FONT_SHARE = 1 / 75;
/** Of the width; the rest lies between the two. */
const COLUMN_SHARE = 0.485;
const FONT_OF_ROW = 0.78;
/** The legend is read on a slide, however many rows share its height. */
const LEGEND_FONT_SHARE = 1 / 74;
const LEGEND_GAP_EM = 0.6;
/** Twice as many as have ever applied: more would have no legible names in any file. */
const MOST_ROWS = 120;
const ID_PREFIX = 'stage-';

/** The bars of the selection for a box of that size: few rows grow, many stand in two columns. */
export function drawStageBars(
  { rows: allRows, definition }: DurationsSelection,
  hues: ReadonlyMap<string, Hue>,
  medianDays: number | undefined,
  box: PictureSize,
): Figure {
  const rows = pickBars(allRows, hues.keys(), MOST_ROWS);
  const fontSize = Math.sqrt(box.width * box.height) * LEGEND_FONT_SHARE;
  const legend = layoutLegend(legendEntries(rows, ID_PREFIX), {
    width: box.width,
    fontSize,
    sampleEm: SAMPLE_EM,
  });
  const said =
    rows.length === allRows.length
      ? []
      : wrapText(someRowsDrawn(rows.length, allRows.length), fontSize, box.width);
  const barsTop = legend.height + fontSize * (LEGEND_GAP_EM + said.length * LINE_EM);
  const columns = layoutColumns(rows, medianDays, {
    width: box.width,
    height: box.height - barsTop,
  });
  return {
    size: {
      width: box.width,
      height: barsTop + Math.max(0, ...columns.map(({ layout }) => layout.height)),
    },
    element: (
      <>
        <StageLegendPicture layout={legend} />
        {said.map((line, index) => (
          <text
            key={line}
            y={legend.height + fontSize * (0.8 + index * LINE_EM)}
            fontSize={fontSize}
            fill="var(--ink-2)"
          >
            {line}
          </text>
        ))}
        {columns.map(({ x, layout }, index) => (
          <g key={x} transform={`translate(${x} ${barsTop})`}>
            <StageBarsPicture
              layout={layout}
              idPrefix={index === 0 ? ID_PREFIX : `${ID_PREFIX}${index + 1}-`}
              {...(medianDays === undefined || index > 0
                ? {}
                : { ruleLabel: halfHadFinished(medianDays, definition) })}
              renderRow={(placed) => (
                <g key={placed.row.id} transform={`translate(0 ${placed.y})`}>
                  {rowMarks(placed, layout, hues.get(placed.row.id))}
                </g>
              )}
            />
          </g>
        ))}
      </>
    ),
  };
}

type Column = { readonly x: number; readonly layout: StageBarsLayout };

/** One column, or two where letters would else be too small: down the first, then the second. */
function layoutColumns(
  rows: readonly StageBarRow[],
  medianDays: number | undefined,
  box: PictureSize,
): readonly Column[] {
  const metrics = barMetrics(rows.length, box);
  const least = Math.sqrt(box.width * box.height) * LEAST_FONT_SHARE;
  if (metrics.fontSize >= least) {
    return [{ x: 0, layout: layoutStageBars(rows, metrics, medianDays) }];
  }
  const half = Math.ceil(rows.length / 2);
  const width = Math.round(box.width * COLUMN_SHARE);
  const inColumn = {
    ...barMetrics(half, { width, height: box.height }),
    allRows: rows,
  };
  return [rows.slice(0, half), rows.slice(half)].map((part, index) => ({
    x: index * (box.width - width),
    layout: layoutStageBars(part, inColumn, medianDays),
  }));
}

/** Rows and letters that fill the box together, each up to its limit. */
function barMetrics(rows: number, { width, height }: PictureSize) {
  const shared = Math.max(1, rows);
  const filling = height / (shared / FONT_OF_ROW + AROUND_ROWS_EM);
  const extent = Math.sqrt(width * height);
  const fontSize = Math.min(extent * LARGEST_FONT_SHARE, filling);
  const rowHeight = (height - fontSize * AROUND_ROWS_EM) / shared;
  return { width, fontSize, rowHeight: Math.min(extent * TALLEST_ROW_SHARE, rowHeight) };
}
