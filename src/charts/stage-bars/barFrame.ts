import { yearsOf } from '../../domain/span.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { StageBarRow } from './barRow.ts';
import { labelOf, longestOf } from './barRow.ts';
import { yearTicks } from './yearTicks.ts';

export type StageBarsMetrics = {
  readonly width: number;
  readonly fontSize: number;
  readonly rowHeight: number;
  /** The rows of all columns of a picture, of which this is one: they have one scale and one room. */
  readonly allRows?: readonly StageBarRow[];
};

/** All that rows have in common: their axis, their room and their letters. */
export type StageBarsFrame = {
  readonly width: number;
  readonly height: number;
  /** The name stands on a line of its own, above the bar. */
  readonly stacked: boolean;
  readonly rowHeight: number;
  readonly fontSize: number;
  readonly barHeight: number;
  readonly barOffset: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Between a name and the bar it heads. */
  readonly nameGap: number;
  /** How far the arrow of a running wait stands out. */
  readonly arrow: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  readonly ticks: readonly { readonly x: number; readonly years: number }[];
  readonly ruleX?: number;
  readonly longestDays: number;
  readonly pxPerDay: number;
};

const STACKED_BELOW_PX = 560;
/** The height of a row whose name stands above its bar. */
export const STACKED_ROW_EM = 2.5;
/** Everything that makes room for letters grows with them: a picture for print has larger ones. */
const AXIS_HEIGHT_EM = 1.9;
const RULE_LABEL_HEIGHT_EM = 1.9;
/** What a picture needs above and below its rows. */
export const AROUND_ROWS_EM = AXIS_HEIGHT_EM + RULE_LABEL_HEIGHT_EM;
const BELOW_ROWS_EM = 0.3;
const LABEL_GAP_EM = 0.62;
const ARROW_EM = 0.38;
const NAME_GAP_EM = 0.77;
const LEAST_NAME_EM = 7.4;
/** Room for "0 years", which stands right of its line, and half of the next label. */
const TICK_GAP_EM = 4.3;

/** Whether names stand above their bars: beside them there is no room. */
export function isStacked(width: number): boolean {
  return width < STACKED_BELOW_PX;
}

/** The axis starts at 0 years and leaves room for the longest label at its right. */
export function frameOf(
  rows: readonly StageBarRow[],
  metrics: StageBarsMetrics,
  ruleDays?: number,
): StageBarsFrame {
  const { width, fontSize, allRows = rows } = metrics;
  const stacked = metrics.allRows === undefined && isStacked(width);
  const arrow = fontSize * ARROW_EM;
  const nameGap = fontSize * NAME_GAP_EM;
  const plotLeft = stacked ? 0 : nameWidth(allRows, metrics) + nameGap;
  const labelRoom = stacked
    ? arrow * 2
    : widest(allRows.map(labelOf), fontSize) + fontSize * LABEL_GAP_EM + arrow;
  const plotRight = Math.max(plotLeft + 1, width - labelRoom);
  // Linear from 0, so one factor says it all: a scale library weighs 17 kB before the first row.
  const longestDays = longestOf(allRows);
  const pxPerDay = (plotRight - plotLeft) / longestDays;
  const rowHeight = stacked ? fontSize * STACKED_ROW_EM : metrics.rowHeight;
  const rowsTop = fontSize * AXIS_HEIGHT_EM;
  const rowsBottom = rowsTop + rows.length * rowHeight;
  const scale = (days: number) => plotLeft + days * pxPerDay;
  return {
    width,
    height: rowsBottom + fontSize * (ruleDays === undefined ? BELOW_ROWS_EM : RULE_LABEL_HEIGHT_EM),
    stacked,
    rowHeight,
    fontSize,
    barHeight: stacked ? fontSize * 0.75 : Math.round(rowHeight * 0.62),
    barOffset: stacked ? fontSize * 1.4 : Math.round(rowHeight * 0.19),
    plotLeft,
    plotRight,
    nameGap,
    arrow,
    rowsTop,
    rowsBottom,
    longestDays,
    pxPerDay,
    ticks: yearTicks(yearsOf(longestDays), fontSize * TICK_GAP_EM, scale),
    ...(ruleDays === undefined || ruleDays > longestDays ? {} : { ruleX: scale(ruleDays) }),
  };
}

function widest(texts: readonly string[], fontSize: number): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, fontSize)), 0);
}

function nameWidth(
  rows: readonly StageBarRow[],
  { width, fontSize, allRows }: StageBarsMetrics,
): number {
  const wanted = widest(
    rows.map((row) => row.name),
    fontSize,
  );
  return Math.max(
    fontSize * LEAST_NAME_EM,
    Math.min(wanted, width * (allRows === undefined ? 0.34 : 0.4)),
  );
}
