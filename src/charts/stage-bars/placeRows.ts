import type { StageStretch } from '../../domain/stages.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';
import type { StageBarsFrame } from './barFrame.ts';
import type { StageBarRow } from './barRow.ts';
import { labelOf } from './barRow.ts';
import { fadeOf, hasFade } from './fadedEnd.ts';

export type PlacedPiece = {
  readonly stretch: StageStretch;
  readonly x: number;
  readonly width: number;
};

export type PlacedRow = {
  readonly row: StageBarRow;
  /** Its place among all rows, from 0 on. */
  readonly index: number;
  readonly y: number;
  readonly name: string;
  readonly pieces: readonly PlacedPiece[];
  /** Where the bar may end: a date at its start or its end is not given to the day. */
  readonly fade?: { readonly x: number; readonly width: number };
  /** Where the bar ends, its fade included. */
  readonly endX: number;
  readonly label: string;
};

/** The rows from `first` up to, and without, `end`. */
export function placeRows(
  rows: readonly StageBarRow[],
  frame: StageBarsFrame,
  { first, end }: { readonly first: number; readonly end: number } = {
    first: 0,
    end: rows.length,
  },
): readonly PlacedRow[] {
  return rows.slice(first, end).map((row, offset) => placeRow(row, first + offset, frame));
}

function placeRow(row: StageBarRow, index: number, frame: StageBarsFrame): PlacedRow {
  const { plotLeft, pxPerDay, longestDays, arrow, rowsTop, rowHeight } = frame;
  const scale = (days: number) => plotLeft + days * pxPerDay;
  const { span, stretches, kind } = row.wait;
  const fade = hasFade(row, longestDays) ? fadeOf(row.wait, scale) : undefined;
  // Points of partial dates may cross within their year: the bar then has no length, not less.
  const solidEnd = fade?.x ?? scale(Math.max(0, span.days));
  const pieces = stretches.flatMap((stretch) => {
    const x = Math.min(scale(stretch.from), solidEnd);
    const width = Math.min(scale(stretch.to), solidEnd) - x;
    return width > 0 ? [{ stretch, x, width }] : [];
  });
  const barEnd = fade === undefined ? solidEnd : fade.x + fade.width;
  const label = labelOf(row);
  return {
    row,
    index,
    y: rowsTop + index * rowHeight,
    name: fitText(row.name, frame.fontSize, nameRoom(label, frame)),
    pieces,
    endX: kind === 'running' ? barEnd + arrow : barEnd,
    label,
    ...(fade === undefined ? {} : { fade }),
  };
}

/** Beside the bar, or above it with the label at the other end of the line. */
function nameRoom(label: string, frame: StageBarsFrame): number {
  const { stacked, width, fontSize, plotLeft, nameGap } = frame;
  if (!stacked) return plotLeft - nameGap;
  return Math.min(width * 0.6, width - textWidth(label, fontSize) - nameGap);
}
