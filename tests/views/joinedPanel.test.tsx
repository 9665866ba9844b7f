// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ChartFrame } from '../../src/charts/ChartFrame.tsx';
import { huesOf } from '../../src/charts/emphasis.ts';
import { JoinedPanel } from '../../src/views/durations/JoinedPanel.tsx';
import type { Comparison } from '../../src/views/durations/search.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectJoined } from '../../src/views/durations/selectJoined.ts';
import { selectJoinedTable } from '../../src/views/durations/selectJoinedTable.ts';
import { sideLabel } from '../../src/wording/groupComparison.ts';
import { stepSentence } from '../../src/wording/joined.ts';
import { focus, press, renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const selection = selectDurations(sample, DEFAULT_SEARCH);

function panel(comparison: Comparison = 'none', view: 'chart' | 'table' = 'chart') {
  return (
    <JoinedPanel
      selection={selection}
      data={{}}
      comparison={comparison}
      onComparison={() => undefined}
      hues={huesOf(DEFAULT_SEARCH.highlight)}
      view={view}
    />
  );
}

function Thrower(): never {
  throw new Error('planted');
}

const marksIn = (root: Element) => [...root.querySelectorAll('[role="option"]')];
const tabStops = (root: Element) =>
  [...root.querySelectorAll('svg [tabindex]')].filter(
    (one) => one.getAttribute('tabindex') === '0',
  );

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the curve', () => {
  it.each(['none', 'ldc'] as const)(
    'has a mark for each row of the table, compared by %s',
    async (one) => {
      const root = await renderInPanel(panel(one));
      const joined = selectJoined(selection, one);
      const { rows } = selectJoinedTable(joined, '');
      const sentences = joined.groups.flatMap(({ side, steps }) =>
        steps.map((step) =>
          stepSentence(step, joined.definition, sideLabel(side, joined.grouping)),
        ),
      );
      expect(marksIn(root).map((mark) => mark.getAttribute('data-mark'))).toEqual(
        rows.map(({ id }) => id),
      );
      expect(marksIn(root).map((mark) => mark.getAttribute('aria-label'))).toEqual(sentences);
    },
  );

  it('draws a line and a band, grey where fewer than ten wait', async () => {
    const root = await renderInPanel(panel());
    const strokes = [...root.querySelectorAll('path.recharts-line-curve')].map((path) =>
      path.getAttribute('stroke'),
    );
    expect(strokes).toEqual(['var(--curve-few)', 'var(--curve)']);
    expect(root.querySelectorAll('path.recharts-area-area')).toHaveLength(2);
  });

  it('is one tab stop, moved along in time, and Escape closes the tip and then leaves', async () => {
    const root = await renderInPanel(panel());
    const [first, second] = marksIn(root);
    expect(tabStops(root)).toEqual([first]);
    await focus(first ?? null);
    expect(root.querySelector('.chart-tip')?.textContent).toBe(first?.getAttribute('aria-label'));
    await press(first ?? root, 'ArrowRight');
    expect(document.activeElement).toBe(second);
    expect(tabStops(root)).toEqual([second]);
    await press(second ?? root, 'Escape');
    expect(root.querySelector('.chart-tip')).toBeNull();
    expect(document.activeElement).toBe(second);
    await press(second ?? root, 'Escape');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('crosses to the other curve where two are drawn', async () => {
    const root = await renderInPanel(panel('ldc'));
    const [first] = marksIn(root);
    await focus(first ?? null);
    await press(first ?? root, 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-mark')).toMatch(/^others-/);
  });
});

describe('the figures under it', () => {
  it.each(['chart', 'table'] as const)('are there for a machine in the %s view', async (view) => {
    const root = await renderInPanel(panel('none', view));
    const values = [...root.querySelectorAll('.joined-figure data')].map((one) =>
      one.getAttribute('value'),
    );
    const { median, medianOfFinished, withinTenYears } = selectJoined(selection, 'none').figures;
    expect(values).toEqual([
      String(median.estimate),
      String(medianOfFinished),
      withinTenYears?.share.toFixed(4),
    ]);
  });
});

describe('a chart that throws', () => {
  it('leaves its table and its title in place', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const table = selectJoinedTable(selectJoined(selection, 'none'), 'The curve as a table');
    const root = await renderInPanel(
      <ChartFrame title="Share" measure="" summary="" source="" view="chart" table={table}>
        {() => <Thrower />}
      </ChartFrame>,
    );
    expect(root.querySelector('h2')?.textContent).toBe('Share');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
  });
});
