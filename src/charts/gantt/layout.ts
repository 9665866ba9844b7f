import type { Day } from '../../domain/partialDate.ts';
import type { GanttGroup } from './ganttRows.ts';
import type { GanttWindow } from './ganttWindow.ts';
import type { FrameRow, GanttMetrics, LaneFrame } from './laneFrame.ts';
import { layoutFrame } from './laneFrame.ts';
import type { LaneMarks } from './marksInSight.ts';
import { marksInSight } from './marksInSight.ts';
import type { Edges, PlacedMark } from './placeMarks.ts';
import { placeMarks } from './placeMarks.ts';
import type { GanttSilence, PlacedSilence } from './placeSilences.ts';
import { placeSilences } from './placeSilences.ts';
import type { TimeScale } from './timeScale.ts';
import { placeOfDay, shiftOf, timeScale } from './timeScale.ts';
import type { TimeTick } from './timeTicks.ts';
import { timeTicks } from './timeTicks.ts';

const TICK_LABEL_EM = 5.4;

export type PlacedTick = TimeTick & { readonly x: number };

export type PlacedRow = FrameRow &
  LaneMarks & {
    /** Where the events of a folded group stand, on the scale. */
    readonly crumbs: readonly number[];
  };

/** All that is drawn. Places of marks, ticks and silences are on the scale, those of rows in the picture. */
export type GanttLayout = Omit<LaneFrame, 'rows' | 'half'> & {
  /** What stays as it is at any window. */
  readonly frame: LaneFrame;
  readonly window: GanttWindow;
  readonly scale: TimeScale;
  /** From the scale to the picture. */
  readonly shift: number;
  readonly ticks: readonly PlacedTick[];
  readonly rows: readonly PlacedRow[];
  readonly silences: readonly PlacedSilence[];
};

/** The marks of each row at a scale, in the order of the rows. */
export type MergedRows = readonly (readonly PlacedMark[])[];

/**
 * Places every event in its own lane, merging those that would touch. What is in sight is bounded
 * by the lanes and the width, whatever the number of events.
 */
export function layoutGantt(
  groups: readonly GanttGroup[],
  window: GanttWindow,
  metrics: GanttMetrics,
  options: {
    readonly folded: ReadonlySet<string>;
    readonly silences: readonly GanttSilence[];
  },
): GanttLayout {
  const frame = layoutFrame(groups, metrics, options.folded);
  const scale = timeScale(frame, window);
  return layoutWindow(frame, scale, mergeRows(frame, scale), window, options.silences);
}

/** Asked anew at each scale, not at each window. */
export function mergeRows({ rows, half }: LaneFrame, scale: TimeScale): MergedRows {
  return rows.map((row) => (row.kind === 'group' ? [] : placeMarks(row, scale, half)));
}

/** What a window shows of marks that have been merged at its scale. */
export function layoutWindow(
  frame: LaneFrame,
  scale: TimeScale,
  merged: MergedRows,
  window: GanttWindow,
  silences: readonly GanttSilence[],
): GanttLayout {
  const { rows, half, ...rest } = frame;
  const shift = shiftOf(frame, scale, window);
  const edges = { left: frame.plotLeft - shift, right: frame.plotRight - shift };
  const gap = (frame.fontSize * TICK_LABEL_EM) / scale.pxPerDay;
  return {
    ...rest,
    frame,
    window,
    scale,
    shift,
    ticks: timeTicks(window, gap).map((tick) => ({ ...tick, x: placeOfDay(scale, tick.day) })),
    rows: rows.map((row, index) => ({
      ...row,
      ...marksInSight(merged[index] ?? [], edges, scale, half),
      crumbs: row.kind === 'group' ? crumbsOf(row, edges, scale) : [],
    })),
    silences: placeSilences(silences, frame, edges, scale),
  };
}

/** One crumb a pixel at most, so that a folded group costs no more than its width. */
function crumbsOf(
  { items }: FrameRow,
  { left, right }: Edges,
  scale: TimeScale,
): readonly number[] {
  const places = items.map(({ centre }) => Math.round(placeOfDay(scale, centre)));
  return [...new Set(places)].filter((place) => place >= left && place <= right);
}

/** The day under a pixel of the picture. */
export function dayAt({ scale, shift }: Pick<GanttLayout, 'scale' | 'shift'>, x: number): Day {
  return scale.origin + (x - shift) / scale.pxPerDay;
}
