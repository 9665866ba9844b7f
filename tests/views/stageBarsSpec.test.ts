import { describe, expect, it } from 'vitest';

import { yearsOf } from '../../src/domain/span.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { stageBarsSpec } from '../../src/views/durations/stageBarsSpec.ts';
import { shipped } from '../support/shippedData.ts';

const DEFINITIONS = (['application', 'working-party'] as const).flatMap((from) =>
  (['membership', 'approval'] as const).map((to) => ({ from, to })),
);

describe('the bars as an office chart', () => {
  it.each(DEFINITIONS)(
    'stack the stretches of every economy in the order of its wait: $from to $to',
    (definition) => {
      const selection = selectDurations(shipped, { ...DEFAULT_SEARCH, ...definition });
      expect(selection.rows.length).toBeGreaterThan(50);
      const { series } = stageBarsSpec(selection);
      for (const [index, row] of selection.rows.entries()) {
        const stacked = series.map(({ values }) => values[index] ?? 0).filter((years) => years > 0);
        const inOrder = row.wait.stretches
          .map(({ from, to }) => Number(yearsOf(to - from).toFixed(2)))
          .filter((years) => years > 0);
        expect([row.name, stacked]).toEqual([row.name, inOrder]);
      }
    },
  );
});
