import type { EconomyId } from '../../domain/accession.ts';
import { DAYS_PER_YEAR, yearsOf } from '../../domain/span.ts';
import type { StagedWait, StageStretch } from '../../domain/stages.ts';
import { shortSpan } from '../../wording/durations.ts';
import { fitText, textWidth } from '../../wording/textWidth.ts';

export type StageBarRow = {
  readonly id: EconomyId;
  readonly name: string;
  readonly wait: StagedWait;
};

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

export type StageBarsLayout = StageBarsFrame & { readonly rows: readonly PlacedRow[] };

const STACKED_BELOW_PX = 560;
/** Everything that makes room for letters grows with them: a picture for print has larger ones. */
const AXIS_HEIGHT_EM = 1.9;
const RULE_LABEL_HEIGHT_EM = 1.9;
/** What a picture needs above and below its rows. */
export const AROUND_ROWS_EM = AXIS_HEIGHT_EM + RULE_LABEL_HEIGHT_EM;
const BELOW_ROWS_EM = 0.3;
const RULE_LABEL_GAP_EM = 0.46;
const LABEL_GAP_EM = 0.62;
const ARROW_EM = 0.38;
const NAME_GAP_EM = 0.77;
const LEAST_NAME_EM = 7.4;
/** A fade is drawn from this share of the longest wait on: 2 px of 800. A narrower one is not seen. */
const LEAST_FADE_SHARE = 1 / 400;
/** Room for "0 years", which stands right of its line, and half of the next label. */
const TICK_GAP_EM = 4.3;
const MOST_TICKS = 10;
const TICK_STEPS_YEARS = [1, 2, 5, 10, 20, 50] as const;

/** Places the bars of `rows`, one below the other in the order given, in pixels. */
export function layoutStageBars(
  rows: readonly StageBarRow[],
  metrics: StageBarsMetrics,
  ruleDays?: number,
): StageBarsLayout {
  const frame = frameOf(rows, metrics, ruleDays);
  return { ...frame, rows: placeRows(rows, frame) };
}

/** The axis starts at 0 years and leaves room for the longest label at its right. */
export function frameOf(
  rows: readonly StageBarRow[],
  metrics: StageBarsMetrics,
  ruleDays?: number,
): StageBarsFrame {
  const { width, fontSize, allRows = rows } = metrics;
  const stacked = metrics.allRows === undefined && width < STACKED_BELOW_PX;
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
  const rowHeight = stacked ? fontSize * 2.5 : metrics.rowHeight;
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

function labelOf({ wait }: StageBarRow): string {
  return shortSpan(wait.span);
}

type Scale = (days: number) => number;

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

function fadeOf(
  { span }: StagedWait,
  scale: Scale,
): { readonly x: number; readonly width: number } {
  const x = scale(Math.max(0, span.daysRange.least));
  return { x, width: scale(Math.max(0, span.daysRange.most)) - x };
}

/** The end of its bar is pale: a date is not given to the day, and the axis is short enough to see. */
function hasFade({ wait: { span } }: StageBarRow, longestDays: number): boolean {
  const { least, most } = span.daysRange;
  return span.about && Math.max(0, most) - Math.max(0, least) >= longestDays * LEAST_FADE_SHARE;
}

/** Whether a bar among these has a pale end, however wide the picture. */
export function hasFadedEnd(rows: readonly StageBarRow[]): boolean {
  const longestDays = longestOf(rows);
  return rows.some((row) => hasFade(row, longestDays));
}

function longestOf(rows: readonly StageBarRow[]): number {
  const most = rows.reduce(
    (days, { wait }) => Math.max(days, wait.span.days, wait.span.daysRange.most),
    0,
  );
  // An axis shorter than a year would have no tick but its zero.
  return Math.max(most, DAYS_PER_YEAR);
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

// The fewest years between two lines that leave ten lines at most and room for each label.
function yearTicks(years: number, gap: number, scale: Scale): StageBarsLayout['ticks'] {
  const step =
    TICK_STEPS_YEARS.find(
      (one) => years / one < MOST_TICKS && scale(one * DAYS_PER_YEAR) - scale(0) >= gap,
    ) ?? 100;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => ({
    years: index * step,
    x: scale(index * step * DAYS_PER_YEAR),
  }));
}

/** Where the rule's label stands: beside the rule where a side has room, else inside the picture. */
export function ruleLabelPlace(
  ruleX: number,
  labelWidth: number,
  { width, fontSize }: Pick<StageBarsLayout, 'width' | 'fontSize'>,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const gap = fontSize * RULE_LABEL_GAP_EM;
  const [right, left] = [ruleX + gap, ruleX - gap];
  if (left >= labelWidth && ruleX > width / 2) return { x: left, anchor: 'end' };
  if (right + labelWidth <= width) return { x: right, anchor: 'start' };
  return left >= labelWidth ? { x: left, anchor: 'end' } : { x: width, anchor: 'end' };
}
