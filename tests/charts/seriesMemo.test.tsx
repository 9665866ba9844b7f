// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

import { huesOf } from '../../src/charts/emphasis.ts';
import * as curves from '../../src/charts/joined-curve/curveSeries.ts';
import * as labels from '../../src/charts/placeLabels.ts';
import * as frames from '../../src/charts/distribution/distributionLayout.ts';
import { DistributionPanel } from '../../src/views/durations/DistributionPanel.tsx';
import { JoinedPanel } from '../../src/views/durations/JoinedPanel.tsx';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { hover, renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

vi.mock(import('../../src/charts/placeLabels.ts'), { spy: true });
vi.mock(import('../../src/charts/joined-curve/curveSeries.ts'), { spy: true });
vi.mock(import('../../src/charts/distribution/distributionLayout.ts'), { spy: true });

const selection = selectDurations(sample, DEFAULT_SEARCH);
const common = { data: {}, selection, hues: huesOf(['BLR', 'KAZ']), view: 'chart' } as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How often each was called while the pointer crossed the plot, and what the tips said. */
async function crossing(root: Element, called: readonly (() => number)[]) {
  const before = called.map((calls) => calls());
  const tips = new Set<string>();
  for (const x of [60, 61, 120, 180, 240]) {
    await hover(root.querySelector('rect[pointer-events="all"]'), x, 80);
    tips.add(root.querySelector('.chart-tip')?.textContent ?? '');
  }
  return { calls: called.map((calls, index) => calls() - (before[index] ?? 0)), tips };
}

const placed = () => vi.mocked(labels.placeLabels).mock.calls.length;
const cut = () => vi.mocked(curves.curveSeries).mock.calls.length;
const framed = () => vi.mocked(frames.distributionFrame).mock.calls.length;

it('the pointer opens tips on the curve, and neither names nor lines are reckoned anew', async () => {
  const root = await renderInPanel(
    <JoinedPanel {...common} comparison="none" onComparison={() => undefined} />,
  );
  expect([placed(), cut()].every((calls) => calls > 0)).toBe(true);
  const { calls, tips } = await crossing(root, [placed, cut]);
  expect(tips.size).toBeGreaterThan(2);
  expect(calls).toEqual([0, 0]);
});

it('the pointer opens tips in the distribution, and no names are placed anew', async () => {
  const root = await renderInPanel(<DistributionPanel {...common} />);
  const { calls, tips } = await crossing(root, [placed, framed]);
  expect(tips.size).toBeGreaterThan(1);
  expect(calls).toEqual([0, 0]);
});
