import { expect, it } from 'vitest';

import { tickYears } from '../../src/charts/tickYears.ts';

it.each([
  [0, [0, 1]],
  [0.4, [0, 1]],
  [8, [0, 2, 4, 6, 8]],
  [21, [0, 5, 10, 15, 20, 25]],
  [38.9, [0, 10, 20, 30, 40]],
  [180, [0, 50, 100, 150, 200]],
])('an axis that must reach year %d has a few whole ticks from 0', (longest, ticks) => {
  expect(tickYears(longest)).toEqual(ticks);
});
