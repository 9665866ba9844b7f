import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { movedIndex, typedIndex } from '../../src/charts/moveMark.ts';
import { shippedEconomies } from '../support/shippedData.ts';

const KEYS = [
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'ArrowLeft',
  'PageDown',
  'PageUp',
  'Home',
  'End',
] as const;

describe('a key moves among 60 marks', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 59, 59],
    ['ArrowUp', 59, 58],
    ['ArrowUp', 0, 0],
    // In a chart of one dimension; where a mark has parts, these step through them instead.
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 59, 59],
    ['ArrowLeft', 0, 0],
    ['PageDown', 3, 13],
    ['PageDown', 55, 59],
    ['PageUp', 13, 3],
    ['PageUp', 4, 0],
    ['Home', 31, 0],
    ['End', 31, 59],
  ])('%s from %i to %i', (key, from, to) => {
    expect(movedIndex(key, from, 60)).toBe(to);
  });

  it.each(['Enter', 'Escape', 'Tab', 'a', '', 'constructor'])('%j moves nothing', (key) => {
    expect(movedIndex(key, 3, 60)).toBeUndefined();
  });

  it('never off either end', () => {
    const place = fc
      .integer({ min: 1, max: 2500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total - 1 }), fc.constant(total)));
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), place, (key, [from, total]) => {
        const to = movedIndex(key, from, total) ?? -1;
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(total);
      }),
    );
  });

  it.each(KEYS)('%s finds no mark where there is none', (key) => {
    const to = movedIndex(key, 0, 0);
    expect(to === undefined || to < 1).toBe(true);
  });
});

describe('typing a name', () => {
  const marks = [
    'Belarus',
    'Bhutan',
    'Kazakhstan',
    'São Tomé and Príncipe',
    'Serbia',
    'Seychelles',
  ].map((name) => ({ id: name, name }));
  const typed = (text: string, from: number) => marks[typedIndex(text, from, marks) ?? -1]?.name;

  it.each([
    ['finds the first mark of that letter after the present one', 'k', 0, 'Kazakhstan'],
    ['leaves the present mark on a single letter', 'b', 0, 'Bhutan'],
    ['goes on round the end', 'b', 1, 'Belarus'],
    ['comes back to the only one of its letter', 'k', 2, 'Kazakhstan'],
    ['stays while more letters fit', 'se', 4, 'Serbia'],
    ['moves on when the next letter no longer fits', 'sey', 4, 'Seychelles'],
    ['takes no heed of accents', 'sao tome', 0, 'São Tomé and Príncipe'],
    ['takes typed accents', 'são', 0, 'São Tomé and Príncipe'],
    ['takes no heed of capitals', 'KAZ', 0, 'Kazakhstan'],
    ['finds nothing that is not there', 'x', 0, undefined],
    ['finds nothing inside a name', 'herz', 0, undefined],
  ])('%s: %s', (_, text, from, found) => {
    expect(typed(text, from)).toBe(found);
  });

  it('leads among none to none', () => {
    expect(typedIndex('k', 0, [])).toBeUndefined();
  });

  it('in full leads to every economy from every other', () => {
    const all = shippedEconomies.map(({ id, name }) => ({ id, name }));
    for (const [index, { name }] of all.entries()) {
      for (const from of all.keys()) expect(typedIndex(name, from, all)).toBe(index);
    }
  });
});
