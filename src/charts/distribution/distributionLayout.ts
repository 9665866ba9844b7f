import type { DurationDefinition } from '../../domain/duration.ts';
import { cohortCounts, COHORT_LABELS } from '../../wording/distribution.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { PlotFrame } from '../plotFrame.ts';
import { plotHeight, POINTS_PX } from '../plotFrame.ts';
import { LINE_EM } from '../textLine.ts';
import type { Cohort, DistributionRow } from './distributionRows.ts';
import { axisPosition } from './distributionRows.ts';

const BOUNDS = { ...POINTS_PX, aspect: 0.45 } as const;
const HEAD_GAP_PX = 16;
/** Lines of the head: a name and its counts side by side, or two captions with a row each. */
const WIDE_HEAD_LINES = 2.4;
const NARROW_HEAD_LINES = 4.4;
const FOOT_LINES = 2.8;

export type DistributionFrame = PlotFrame & {
  /** Whether the words of each cohort fit above it. */
  readonly wide: boolean;
};

export function distributionFrame(
  width: number,
  fontSize: number,
  cohorts: readonly Cohort[],
  definition: DurationDefinition,
  height?: number,
): DistributionFrame {
  const line = fontSize * LINE_EM;
  const gutter = Math.ceil(textWidth('40', fontSize) + 8);
  // The last year is centred on the end of the axis.
  const right = Math.ceil(textWidth('2026', fontSize) / 2);
  const room = (width - gutter - right) / Math.max(1, cohorts.length);
  const wide = cohorts.every((cohort) => widestHead(cohort, fontSize, definition) <= room);
  const top = Math.ceil((wide ? WIDE_HEAD_LINES : NARROW_HEAD_LINES) * line);
  const foot = Math.ceil(FOOT_LINES * line);
  const plot = plotHeight(width, BOUNDS, top + foot, height);
  return { width, height: Math.ceil(top + plot + foot), gutter, top, right, foot, wide };
}

function widestHead(cohort: Cohort, fontSize: number, definition: DurationDefinition): number {
  const texts = [COHORT_LABELS[cohort.id], cohortCounts(cohort, definition)];
  return Math.max(...texts.map((text) => textWidth(text, fontSize))) + HEAD_GAP_PX;
}

export type PlotPoint = {
  readonly id: string;
  readonly row: DistributionRow;
  readonly x: number;
  readonly y: number;
};

/** Every row in the units of the axes: cohorts along, years up. */
export function plotPoints(cohorts: readonly Cohort[]): readonly PlotPoint[] {
  return cohorts.flatMap((cohort, index) =>
    cohort.rows.map((row) => ({
      id: row.id,
      row,
      x: axisPosition(cohort, index, row.startYear),
      y: row.years,
    })),
  );
}

/** The years at the edges of the cohorts; where cohorts are missing between, both years. */
export function edgeYears(cohorts: readonly Cohort[]): readonly string[] {
  return [...cohorts.keys(), cohorts.length].map((edge) => {
    const ends = cohorts[edge - 1]?.to;
    const begins = cohorts[edge]?.from;
    if (ends === undefined || begins === undefined) return String(Math.floor(begins ?? ends ?? 0));
    return ends === begins ? String(begins) : `${ends} | ${begins}`;
  });
}

/** The mark nearest to the pointer, in pixels. */
export function nearestPoint(
  points: readonly PlotPoint[],
  pointer: { readonly x: number; readonly y: number },
): PlotPoint | undefined {
  const off = (point: PlotPoint) => Math.hypot(point.x - pointer.x, point.y - pointer.y);
  return points.reduce<PlotPoint | undefined>(
    (nearest, point) => (nearest === undefined || off(point) < off(nearest) ? point : nearest),
    undefined,
  );
}
