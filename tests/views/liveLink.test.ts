import { expect, test } from 'vitest';
import { hasTable, showsTable, withState } from '../../src/views/briefing/stage/liveLink.ts';

test('the table is asked for and taken back without touching the rest of the link', () => {
  const link = '/durations?highlight=BLR,KAZ&sort=name';
  const table = withState(link, 'show', 'table');
  expect(table).toBe('/durations?highlight=BLR,KAZ&sort=name&show=table');
  expect([showsTable(link), showsTable(table)]).toEqual([false, true]);
  expect(withState(table, 'show', undefined)).toBe(link);
});

test.each([
  ['/durations', true],
  ['/compare/KAZ/BLR?zero=first-meeting', true],
  ['/organizations/wto', true],
  ['/organizations?show=side', false],
])('%s has a table behind its chart: %s', (link, has) => {
  expect(hasTable(link)).toBe(has);
});
