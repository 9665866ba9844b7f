import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickRows } from '../../src/charts/stage-bars/pickRows.ts';

const rowsOf = (total: number) =>
  Array.from({ length: total }, (_, index) => ({ id: String(index) }));

const anyPick = fc.record({
  total: fc.integer({ min: 1, max: 80 }),
  room: fc.integer({ min: 1, max: 40 }),
  kept: fc.uniqueArray(fc.integer({ min: 0, max: 79 }).map(String), { maxLength: 6 }),
});

describe('bars picked for a slide', () => {
  test('fill the room, in their order, each once', () => {
    fc.assert(
      fc.property(anyPick, ({ total, room, kept }) => {
        const picked = pickRows(rowsOf(total), new Set(kept), room).map(({ id }) => Number(id));
        expect(picked).toHaveLength(Math.min(total, room));
        expect(picked).toEqual([...new Set(picked)].toSorted((a, b) => a - b));
      }),
    );
  });

  test('hold every highlighted one that there is room for', () => {
    fc.assert(
      fc.property(anyPick, ({ total, room, kept }) => {
        const rows = rowsOf(total);
        const wanted = rows.filter(({ id }) => kept.includes(id)).slice(0, room);
        expect(pickRows(rows, new Set(kept), room)).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });

  test('keep both ends of the list, so that the extremes are seen', () => {
    const picked = pickRows(rowsOf(59), new Set(['7', '20']), 13).map(({ id }) => id);
    expect(picked).toEqual(expect.arrayContaining(['0', '7', '20', '58']));
  });
});
