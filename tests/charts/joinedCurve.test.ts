import { describe, expect, it } from 'vitest';

import {
  acrossFrom,
  countRows,
  curveFrame,
  nearestStep,
  placeSteps,
  stepFurthestOff,
} from '../../src/charts/joined-curve/curveLayout.ts';
import { curveSeries } from '../../src/charts/joined-curve/curveSeries.ts';
import type { JoinedGroup, JoinedStep } from '../../src/charts/joined-curve/joinedRows.ts';
import type { Side } from '../../src/domain/grouping.ts';

function step(years: number, share: number, band?: readonly [number, number]): JoinedStep {
  return {
    id: `s-${years}`,
    days: Math.round(years * 365.2425),
    years,
    about: false,
    atRisk: 20,
    finished: 1,
    open: 0,
    share,
    low: band?.[0],
    high: band?.[1],
    cases: [],
  };
}

function group(side: Side, steps: readonly JoinedStep[], fewFrom?: number): JoinedGroup {
  return { side, cases: steps.length, finished: steps.length, steps, fewFrom };
}

const steps = [step(2, 0), step(5, 0.4, [0.2, 0.6]), step(9, 0.7, [0.5, 0.9]), step(12, 1)];

describe('the series of a curve', () => {
  it('begins at year 0 with 0%, since nobody has joined on the first day', () => {
    expect(curveSeries(group('all', steps)).firm[0]).toEqual({ years: 0, share: 0 });
  });

  it('cuts line and band where fewer than ten wait, and both parts hold the cut', () => {
    const { firm, few, firmBand, fewBand } = curveSeries(group('all', steps, 9));
    expect([firm.at(-1), few[0]]).toEqual([
      { years: 9, share: 0.7 },
      { years: 9, share: 0.7 },
    ]);
    expect([firmBand.at(-1)?.years, fewBand[0]?.years]).toEqual([9, 9]);
  });

  it('is all grey where there never were ten', () => {
    const { firm, few } = curveSeries(group('all', steps, 0));
    expect([firm.length, few.length]).toEqual([0, 5]);
  });

  it('carries the band on to the step that has none', () => {
    const { firmBand } = curveSeries(group('all', steps));
    expect(firmBand.map(({ years, low }) => [years, low])).toEqual([
      [5, 0.2],
      [9, 0.5],
      [12, 0.5],
    ]);
  });
});

describe('the places in the picture', () => {
  const scales = { x: (years: number) => years * 10, y: (share: number) => 100 - share * 100 };
  const groups = [group('within', steps), group('others', [step(4, 0.1), step(20, 0.2)])];
  const placed = placeSteps(groups, scales);

  it('takes the step nearest in time for one curve, in height too for two', () => {
    expect(nearestStep(placed, { x: 48, y: 0 }, false)?.step.years).toBe(5);
    expect(nearestStep(placed, { x: 46, y: 95 }, true)?.step.share).toBe(0.1);
  });

  it('crosses to the other curve at the same time', () => {
    expect(acrossFrom(placed, 's-5')?.step.years).toBe(4);
    expect(acrossFrom(placeSteps([group('all', steps)], scales), 's-5')).toBeUndefined();
  });

  it('names a curve where it is furthest from the other', () => {
    const [within] = groups;
    expect(within && stepFurthestOff(within, groups)?.years).toBe(12);
  });

  it('has the same height for any data of as many groups', () => {
    expect(curveFrame(242, 13, 1).height).toBe(curveFrame(260, 13, 1).height);
    expect(curveFrame(242, 13, 2).height).toBeGreaterThan(curveFrame(242, 13, 1).height);
  });
});

it('turns ticks into a row of counts for each group', () => {
  const counts = [{ side: 'all' as const, waiting: 59, finished: 0 }];
  expect(countRows([{ years: 0, counts }]).map(({ kind, values }) => [kind, values[0]])).toEqual([
    ['waiting', { years: 0, value: 59 }],
    ['finished', { years: 0, value: 0 }],
  ]);
});
