import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeFlags, rowsOf } from '../../src/charts/paths/placeFlags.ts';

const room = { left: 0, right: 400, fontSize: 13 };

const requests = fc.array(
  fc.record({
    text: fc.constantFrom(
      'Memorandum',
      '1st meeting',
      'Questions and replies',
      'A',
      'M'.repeat(90),
    ),
    x: fc.integer({ min: 0, max: 400 }),
  }),
  { maxLength: 14 },
);

const placed = (list: readonly { text: string; x: number }[]) =>
  placeFlags(
    list.map((one, index) => ({ ...one, id: String(index), weight: index })),
    room,
  );

test('labels never overlap', () => {
  fc.assert(
    fc.property(requests, (list) => {
      const flags = placed(list);
      for (const [index, a] of flags.entries()) {
        for (const b of flags.slice(index + 1)) {
          expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false);
        }
      }
    }),
  );
});

test('no label leaves its room, and none is dropped', () => {
  fc.assert(
    fc.property(requests, (list) => {
      const flags = placed(list);
      expect(flags.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(
        list.map((_, index) => index),
      );
      for (const { left, right } of flags) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(400.001);
      }
    }),
  );
});

test('rows run on from the first without a gap', () => {
  fc.assert(
    fc.property(requests, (list) => {
      const flags = placed(list);
      const rows = new Set(flags.map(({ row }) => row));
      expect(rows.size).toBe(rowsOf(flags));
    }),
  );
});

test('labels far apart stand in one row, each under its point', () => {
  const flags = placed([
    { text: 'A', x: 50 },
    { text: 'A', x: 200 },
    { text: 'A', x: 350 },
  ]);
  expect(flags.map(({ row }) => row)).toEqual([0, 0, 0]);
  for (const { left, right, x } of flags) expect((left + right) / 2).toBeCloseTo(x);
});

test('labels of points close together are set so that no leader runs through another label', () => {
  const flags = placed([
    { text: 'Memorandum', x: 100 },
    { text: 'Goods offer', x: 115 },
    { text: 'Factual summary', x: 130 },
  ]);
  for (const leader of flags) {
    for (const label of flags) {
      const isBelow = leader.row > label.row;
      expect(isBelow && leader.x > label.left && leader.x < label.right).toBe(false);
    }
  }
});
