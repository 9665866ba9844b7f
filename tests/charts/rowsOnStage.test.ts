import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOnStage } from '../../src/charts/stage-bars/rowsOnStage.ts';
import { SORTS, DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { shipped } from '../support/shippedData.ts';

const rowsBy = (sort: (typeof SORTS)[number]) =>
  selectDurations(shipped, { ...DEFAULT_SEARCH, sort }).rows;
const ROOM = { room: 9, mostRoom: 10 };
const SAVED = new Set(['BLR', 'KAZ']);
const drawn = (later: readonly string[], sort: (typeof SORTS)[number] = 'longest') =>
  rowsOnStage(rowsBy(sort), { saved: SAVED, later: new Set(later), ...ROOM }).map(({ id }) => id);

test.each(SORTS)('the longest and the shortest accession completed are drawn, by %s', (sort) => {
  expect(drawn([], sort)).toEqual(expect.arrayContaining(['SYC', 'KGZ', 'BLR', 'KAZ']));
});

test('a row that is drawn is highlighted and put back without another coming or going', () => {
  const before = drawn([...SAVED]);
  for (const id of before) expect(drawn([...SAVED, id])).toEqual(before);
  expect(drawn([])).toEqual(before);
});

test('whichever economy is called up is drawn, and never more than have room', () => {
  const ids = rowsBy('longest').map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { maxLength: 4 }), (later) => {
      const now = drawn(later);
      expect(now).toEqual(expect.arrayContaining([...SAVED, ...later]));
      expect(now.length).toBeLessThanOrEqual(ROOM.mostRoom);
    }),
  );
});
