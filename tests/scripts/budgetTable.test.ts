import { expect, test } from 'vitest';

import { budgetTable, isBroken } from '../../scripts/budgetTable.ts';

test.each([
  [149_999, false],
  [150_000, false],
  [150_001, true],
])('%i bytes against 150 kB: broken %s', (bytes, broken) => {
  expect(isBroken({ name: 'JavaScript', bytes, limitKb: 150 })).toBe(broken);
});

test('the table says which budget is broken', () => {
  const table = budgetTable([
    { name: 'JavaScript', bytes: 131_240, limitKb: 150 },
    { name: 'Data', bytes: 61_000, limitKb: 60 },
  ]);
  expect(table.split('\n')).toEqual([
    'JavaScript   131.2 kB  of 150 kB  ok',
    'Data          61.0 kB  of 60 kB   BROKEN',
  ]);
});
