import { textWidth } from '../../wording/textWidth.ts';
import type { Box } from '../placeLabels.ts';
import { LINE_EM } from '../textLine.ts';
import type { Plot, PlotAxis, PlotKey, PlotLine } from './plotRows.ts';

const TICK_GAP_EM = 0.5;
const KEY_LINE_EM = 1.7;
const KEY_GAP_EM = 1.6;
/** A sample with the gap to its words. */
export const KEY_SAMPLE_EM = 1.5;
/** Tick labels, then the title of the axis. */
const TICK_LINES = 1.5;
const TITLE_LINES = 1.2;
export const COUNT_LINES = 2.1;

export type Size = { readonly width: number; readonly height: number; readonly fontSize: number };

export type PlacedKey = PlotKey & { readonly left: number; readonly top: number };

export type PlotLayout = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Where the plot itself lies. */
  readonly plot: Box;
  readonly headTop: number;
  readonly countsTop: number;
  readonly keys: readonly PlacedKey[];
  readonly across: (x: number) => number;
  readonly up: (y: number) => number;
  /** From one unit along the axis to the next. */
  readonly unit: number;
};

/** Gives the plot what its words leave of the room. */
export function layoutPlot(rows: Plot, { width, height, fontSize }: Size): PlotLayout {
  const line = fontSize * LINE_EM;
  const keys = placeKeys(rows.legend, width, fontSize);
  const legend = keys.length === 0 ? 0 : (keys.at(-1)?.top ?? 0) + fontSize * KEY_LINE_EM;
  const heads = Math.max(0, ...rows.heads.map(({ lines }) => lines.length));
  const top = legend + line * Math.max(heads + 0.4, 1);
  const foot =
    line *
    (TICK_LINES +
      (rows.x.title === undefined ? 0 : TITLE_LINES) +
      rows.counts.length * COUNT_LINES);
  const plot: Box = {
    left: Math.ceil(widestOf(rows.y, fontSize) + fontSize * TICK_GAP_EM),
    right: width - Math.ceil(widestOf(rows.x, fontSize) / 2),
    top,
    bottom: height - foot,
  };
  const across = scaleOf(rows.x, plot.left, plot.right);
  return {
    width,
    height,
    fontSize,
    plot,
    headTop: legend,
    countsTop: plot.bottom + line * (TICK_LINES + (rows.x.title === undefined ? 0 : TITLE_LINES)),
    keys,
    across,
    up: scaleOf(rows.y, plot.bottom, plot.top),
    unit: Math.abs(across(1) - across(0)),
  };
}

function widestOf({ ticks }: PlotAxis, fontSize: number): number {
  return Math.max(0, ...ticks.map(({ text }) => textWidth(text, fontSize)));
}

function scaleOf({ from, to, reversed }: PlotAxis, start: number, end: number) {
  const [first, last] = reversed === true ? [end, start] : [start, end];
  const span = Math.max(to - from, Number.EPSILON);
  return (value: number) => first + ((value - from) / span) * (last - first);
}

function placeKeys(legend: Plot['legend'], width: number, fontSize: number): readonly PlacedKey[] {
  let [left, top] = [0, 0];
  return legend.map((key) => {
    const room = textWidth(key.text, fontSize) + fontSize * KEY_SAMPLE_EM;
    if (left > 0 && left + room > width) [left, top] = [0, top + fontSize * KEY_LINE_EM];
    const placed = { ...key, left, top };
    left += room + fontSize * KEY_GAP_EM;
    return placed;
  });
}

export type Pixel = { readonly x: number; readonly y: number };

/** The corners of a line: a stepped one goes level to the next point, then up or down. */
export function cornersOf({ points, isStepped }: PlotLine, layout: PlotLayout): readonly Pixel[] {
  const placed = points.map(({ x, y }) => ({ x: layout.across(x), y: layout.up(y) }));
  if (!isStepped) return placed;
  return placed.flatMap((point, index) => {
    const before = placed[index - 1];
    return before === undefined ? [point] : [{ x: point.x, y: before.y }, point];
  });
}

/** Lines as thin boxes, for labels to keep off. */
export function boxesOf(lines: readonly PlotLine[], layout: PlotLayout): readonly Box[] {
  return lines.flatMap((line) => {
    const corners = cornersOf(line, layout);
    return corners.flatMap((to, index): readonly Box[] => {
      const from = corners[index - 1];
      if (from === undefined) return [];
      return [
        {
          left: Math.min(from.x, to.x) - 1,
          right: Math.max(from.x, to.x) + 1,
          top: Math.min(from.y, to.y) - 2,
          bottom: Math.max(from.y, to.y) + 2,
        },
      ];
    });
  });
}
