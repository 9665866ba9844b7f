import type { Box } from '../placeLabels.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { PlotFrame } from '../plotFrame.ts';
import { plotHeight, POINTS_PX } from '../plotFrame.ts';
import { LINE_EM } from '../textLine.ts';
import type { CountChart, CountLane, CountStep } from './countRows.ts';

const BOUNDS = { ...POINTS_PX, aspect: 0.52 } as const;

/** The size of the chart: the same for any data, so nothing shifts. */
export function countFrame(width: number, fontSize: number, height?: number): PlotFrame {
  const foot = Math.ceil(fontSize * LINE_EM * 2.6);
  const top = Math.ceil(fontSize * 1.6);
  const plot = plotHeight(width, BOUNDS, top + foot, height);
  return {
    width,
    height: Math.ceil(top + plot + foot),
    gutter: Math.ceil(textWidth('200', fontSize) + 10),
    top,
    right: Math.ceil(textWidth('2040', fontSize) / 2),
    foot,
  };
}

export type Scales = {
  readonly x: (years: number) => number;
  readonly y: (count: number) => number;
};

export type PlacedCount = {
  readonly step: CountStep;
  readonly lane: CountLane;
  readonly x: number;
  readonly y: number;
};

export function placeCounts(chart: CountChart, scales: Scales): readonly PlacedCount[] {
  return chart.lanes.flatMap((lane) =>
    lane.steps.map((step) => ({ step, lane, x: scales.x(step.at), y: scales.y(step.count) })),
  );
}

export type LinePoint = { readonly years: number; readonly count: number };

/** From nothing at the beginning, up at each meeting, on to the end of the path. */
export function linePoints({ from, to, steps }: CountLane): readonly LinePoint[] {
  return [
    { years: from, count: 0 },
    ...steps.map(({ at, count }) => ({ years: at, count })),
    { years: to, count: steps.at(-1)?.count ?? 0 },
  ];
}

/** Each line as thin boxes, for labels to keep off. */
export function countLineBoxes(chart: CountChart, scales: Scales): readonly Box[] {
  return chart.lanes.flatMap((lane) =>
    linePoints(lane).flatMap(({ years, count }, index, points) => {
      const before = points[index - 1];
      if (before === undefined) return [];
      const [from, to] = [scales.x(before.years), scales.x(years)];
      const [low, high] = [scales.y(before.count), scales.y(count)];
      return [
        { left: from, right: to, top: low - 2, bottom: low + 2 },
        { left: to - 1, right: to + 1, top: high, bottom: low },
      ];
    }),
  );
}

/** The step nearest to the pointer. */
export function nearestCount(
  placed: readonly PlacedCount[],
  pointer: { readonly x: number; readonly y: number },
): PlacedCount | undefined {
  const off = ({ x, y }: PlacedCount) => Math.hypot(x - pointer.x, (y - pointer.y) / 2);
  return placed.toSorted((a, b) => off(a) - off(b))[0];
}

/** The step of the lane before or after that is nearest in time; undefined where there is none. */
export function countAcross(
  placed: readonly PlacedCount[],
  id: string,
  direction: -1 | 1,
): PlacedCount | undefined {
  const from = placed.find(({ step }) => step.id === id);
  const lanes = [...new Set(placed.map(({ lane }) => lane))];
  const next = from === undefined ? undefined : lanes[lanes.indexOf(from.lane) + direction];
  if (from === undefined || next === undefined) return undefined;
  const others = placed.filter(({ lane }) => lane === next);
  return others.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
}
