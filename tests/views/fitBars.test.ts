import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { frameOf } from '../../src/charts/stage-bars/barFrame.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { fitBars } from '../../src/views/durations/fitBars.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { shipped } from '../support/shippedData.ts';

const { rows } = selectDurations(shipped, DEFAULT_SEARCH);
const wanted = { saved: new Set(['BLR', 'KAZ']), later: new Set<string>() };

test('the rows of a slide, with the words of the median, stay in its room at every width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 1800 }),
      fc.integer({ min: 300, max: 1400 }),
      (width, height) => {
        const fitted = fitBars(rows, wanted, { width, height });
        const frame = frameOf(fitted.rows, { width, ...fitted.size }, 5188);
        expect(frame.height).toBeLessThanOrEqual(height);
      },
    ),
  );
});

test('those saved with the slide are among them', () => {
  const fitted = fitBars(rows, wanted, { width: 480, height: 400 });
  expect(fitted.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['BLR', 'KAZ']));
});
