import { describe, expect, it } from 'vitest';

import { huesOf } from '../../src/charts/emphasis.ts';
import { yearsOf } from '../../src/domain/span.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { stageBarsSpec } from '../../src/views/durations/stageBarsSpec.ts';
import { shipped } from '../support/shippedData.ts';

const DEFINITIONS = (['application', 'working-party'] as const).flatMap((from) =>
  (['membership', 'approval'] as const).map((to) => ({ from, to })),
);
const selection = selectDurations(shipped, DEFAULT_SEARCH);
const hues = huesOf(['BLR', 'KAZ']);

describe('the bars as an office chart', () => {
  it.each(DEFINITIONS)(
    'stack the stretches of every economy in the order of its wait: $from to $to',
    (definition) => {
      const defined = selectDurations(shipped, { ...DEFAULT_SEARCH, ...definition });
      expect(defined.rows.length).toBeGreaterThan(50);
      const undated = defined.rows.filter(({ wait }) =>
        wait.stretches.some(({ kind }) => kind === 'undated'),
      );
      for (const row of defined.rows) {
        // Beside those that need every series there is.
        const rows = [row, ...undated];
        const { series } = stageBarsSpec({ ...defined, rows }, hues, undefined);
        const stacked = series.map(({ values }) => values[0] ?? 0).filter((years) => years > 0);
        const inOrder = row.wait.stretches
          .map(({ from, to }) => Number(yearsOf(to - from).toFixed(2)))
          .filter((years) => years > 0);
        expect([row.name, stacked]).toEqual([row.name, inOrder]);
      }
    },
  );

  it('tell Belarus and Kazakhstan from the others, by a mark, their length and their colour', () => {
    const { categories, outlines } = stageBarsSpec(selection, hues, undefined);
    const marked = categories.flatMap((name, index) =>
      name.startsWith('▸') ? [[name, outlines?.[index]]] : [],
    );
    expect(marked).toEqual([
      ['▸ Belarus, 32 y 6 m', 'var(--hue-blr)'],
      ['▸ Kazakhstan, 19 y 10 m', 'var(--hue-kaz)'],
    ]);
    expect(outlines?.filter((colour) => colour !== undefined)).toHaveLength(2);
  });

  it('are no more than a slide has room for, and say how many there are', () => {
    const all = selection.rows.length;
    const many = stageBarsSpec(selection, hues, 5186);
    expect(many.categories).toHaveLength(24);
    expect(many.below).toContain('Half had joined after 14.2 years. ');
    expect(many.below).toContain(`24 of ${all} are drawn`);
    const few = stageBarsSpec({ ...selection, rows: selection.rows.slice(0, 24) }, hues, undefined);
    expect(few.categories).toHaveLength(24);
    expect(few.below).toBeUndefined();
  });
});
