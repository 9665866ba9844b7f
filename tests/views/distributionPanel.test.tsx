// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

import { huesOf } from '../../src/charts/emphasis.ts';
import { DistributionPanel } from '../../src/views/durations/DistributionPanel.tsx';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDistribution } from '../../src/views/durations/selectDistribution.ts';
import { selectDistributionTable } from '../../src/views/durations/selectDistributionTable.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { waitInWords } from '../../src/wording/distribution.ts';
import { focus, press, renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const selection = selectDurations(sample, DEFAULT_SEARCH);
const distribution = selectDistribution(selection);

const panel = (chosen = selection) => (
  <DistributionPanel selection={chosen} data={{}} hues={huesOf(['BLR', 'KAZ'])} view="chart" />
);
const marksIn = (root: Element) => [...root.querySelectorAll('[role="option"]')];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('has a mark for each row of the table, that says the same', async () => {
  const root = await renderInPanel(panel());
  const rows = distribution.cohorts.flatMap((cohort) => cohort.rows);
  expect(marksIn(root).map((mark) => mark.getAttribute('data-mark'))).toEqual(
    selectDistributionTable(distribution, '').rows.map(({ id }) => id),
  );
  expect(marksIn(root).map((mark) => mark.getAttribute('aria-label'))).toEqual(
    rows.map((row) => waitInWords(row, selection.definition)),
  );
});

it('draws finished waits filled and running ones as open arrows', async () => {
  const root = await renderInPanel(panel());
  const symbols = [...root.querySelectorAll('.recharts-scatter-symbol')];
  expect(symbols.filter((one) => one.querySelector('circle') !== null)).toHaveLength(13);
  expect(symbols.filter((one) => one.querySelector('path') !== null)).toHaveLength(7);
});

it('names the highlighted economies beside their marks', async () => {
  const root = await renderInPanel(panel());
  const texts = [...root.querySelectorAll('svg text')].map((text) => text.textContent);
  expect(texts).toContain('Belarus');
  expect(texts).toContain('Kazakhstan');
});

it('finds an economy by its name, and Escape closes the tip and then leaves', async () => {
  const root = await renderInPanel(panel());
  const [first] = marksIn(root);
  await focus(first ?? null);
  await press(first ?? root, 'k');
  const found = document.activeElement;
  expect(found?.getAttribute('data-mark')).toBe('KAZ');
  await press(found ?? root, 'Escape');
  expect(root.querySelector('.chart-tip')).toBeNull();
  expect(document.activeElement).toBe(found);
  await press(found ?? root, 'Escape');
  expect(document.activeElement?.tagName).toBe('H2');
});

it('says so where there is nothing to draw', async () => {
  const none = selectDurations({ ...sample, economies: [] }, DEFAULT_SEARCH);
  const root = await renderInPanel(panel(none));
  expect(root.querySelector('svg')).toBeNull();
  expect(root.textContent).toContain('No economy in this selection');
});
