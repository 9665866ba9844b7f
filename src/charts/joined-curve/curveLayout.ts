import type { EconomyId } from '../../domain/accession.ts';
import type { Box } from '../placeLabels.ts';
import type { PlotFrame } from '../plotFrame.ts';
import { plotHeight } from '../plotFrame.ts';
import { LINE_EM } from '../textLine.ts';
import { textWidth } from '../../wording/textWidth.ts';
import type { Side } from '../../domain/grouping.ts';
import type { CountedTick, JoinedGroup, JoinedStep } from './joinedRows.ts';

const BOUNDS = { least: 170, most: 280, aspect: 0.55 } as const;
/** Room for the tick labels and the title of the axis, then for a caption and a row of counts. */
const AXIS_LINES = 2.9;
export const COUNT_LINES = 2.1;

/** The size of the chart: the same for any data of as many groups, so nothing shifts. */
export function curveFrame(
  width: number,
  fontSize: number,
  groups: number,
  height?: number,
): PlotFrame {
  const lines = AXIS_LINES + 2 * groups * COUNT_LINES;
  const foot = Math.ceil(lines * fontSize * LINE_EM);
  const top = Math.ceil(fontSize);
  const plot = plotHeight(width, BOUNDS, top + foot, height);
  return {
    width,
    height: Math.ceil(top + plot + foot),
    gutter: Math.ceil(textWidth('100%', fontSize) + 6),
    top,
    right: Math.ceil(textWidth('40', fontSize)),
    foot,
  };
}

/** One step at its place in the picture. */
export type PlacedStep = {
  readonly id: string;
  readonly step: JoinedStep;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
};

export type Scales = {
  readonly x: (years: number) => number;
  readonly y: (share: number) => number;
};

export function placeSteps(groups: readonly JoinedGroup[], scales: Scales): readonly PlacedStep[] {
  return groups.flatMap(({ side, steps }) =>
    steps.map((step) => ({
      id: step.id,
      step,
      side,
      x: scales.x(step.years),
      y: scales.y(step.share),
    })),
  );
}

/** A highlighted economy on its curve. */
export type PlacedCase = {
  readonly id: EconomyId;
  readonly name: string;
  readonly finished: boolean;
  readonly x: number;
  readonly y: number;
};

export function placeCases(
  steps: readonly PlacedStep[],
  highlighted: ReadonlySet<EconomyId>,
): readonly PlacedCase[] {
  return steps.flatMap(({ step, x, y }) =>
    step.cases.filter(({ id }) => highlighted.has(id)).map((one) => ({ ...one, x, y })),
  );
}

/** The line of each group as thin boxes, for labels to keep off. */
export function lineBoxes(groups: readonly JoinedGroup[], scales: Scales): readonly Box[] {
  return groups.flatMap(({ steps }) =>
    steps.flatMap(({ years, share }, index) => {
      const before = steps[index - 1] ?? { years: 0, share: 0 };
      const from = { x: scales.x(before.years), y: scales.y(before.share) };
      const to = { x: scales.x(years), y: scales.y(share) };
      return [
        { left: from.x, right: to.x, top: from.y - 2, bottom: from.y + 2 },
        { left: to.x - 1, right: to.x + 1, top: to.y, bottom: from.y },
      ];
    }),
  );
}

/** The step of `group` where its share differs most from every other group's. */
export function stepFurthestOff(
  group: JoinedGroup,
  groups: readonly JoinedGroup[],
): JoinedStep | undefined {
  const others = groups.filter(({ side }) => side !== group.side);
  const off = ({ years, share }: JoinedStep) =>
    Math.min(...others.map(({ steps }) => Math.abs(share - shareAt(steps, years))));
  return group.steps.reduce<JoinedStep | undefined>(
    (furthest, step) => (furthest === undefined || off(step) > off(furthest) ? step : furthest),
    undefined,
  );
}

function shareAt(steps: readonly JoinedStep[], years: number): number {
  return steps.findLast((step) => step.years <= years)?.share ?? 0;
}

/** The step nearest to the pointer: in time, and in height too where there are two curves. */
export function nearestStep(
  steps: readonly PlacedStep[],
  pointer: { readonly x: number; readonly y: number },
  compared: boolean,
): PlacedStep | undefined {
  let nearest: { readonly placed: PlacedStep; readonly off: number } | undefined;
  for (const placed of steps) {
    const down = compared ? Math.abs(placed.y - pointer.y) : 0;
    const off = Math.abs(placed.x - pointer.x) + down;
    if (nearest === undefined || off < nearest.off) nearest = { placed, off };
  }
  return nearest?.placed;
}

/** The step of another curve that is nearest in time to `id`; undefined where there is one curve. */
export function acrossFrom(steps: readonly PlacedStep[], id: string): PlacedStep | undefined {
  const from = steps.find(({ step }) => step.id === id);
  const others = steps.filter(({ side }) => side !== from?.side);
  return from === undefined ? undefined : nearestStep(others, from, false);
}

/** Counts of one group along the axis, with what they count. */
export type CountRow = {
  readonly kind: 'waiting' | 'finished';
  readonly side: Side;
  readonly values: readonly { readonly years: number; readonly value: number }[];
};

export function countRows(ticks: readonly CountedTick[]): readonly CountRow[] {
  const sides = ticks[0]?.counts.map(({ side }) => side) ?? [];
  return (['waiting', 'finished'] as const).flatMap((kind) =>
    sides.map((side) => ({
      kind,
      side,
      values: ticks.flatMap(({ years, counts }) =>
        counts.filter((one) => one.side === side).map((one) => ({ years, value: one[kind] })),
      ),
    })),
  );
}
