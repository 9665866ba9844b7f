import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestNames } from '../../src/domain/nearestNames.ts';
import { publicEconomies } from '../support/publicData.ts';

describe('edits from one text to another', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['wto', 'wto', 0],
    ['wto', 'wipo', 2],
    ['', 'eu', 2],
    ['eu', '', 2],
    ['wot', 'wto', 0.75],
  ])('%j to %j: %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('are as many one way as the other, and none only for the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

test('the nearest names lead, whatever was typed', () => {
  const records = ['wto', 'wipo', 'eaeu', 'unctad'].map((id) => ({ names: [id] }));
  const first = (typed: string) => nearestNames(typed, records, 1)[0]?.names[0];
  expect(['wot', 'WIPPO', 'eau', 'unktad'].map(first)).toEqual(['wto', 'wipo', 'eaeu', 'unctad']);
  expect(nearestNames('', records, 3)).toHaveLength(3);
});

const economies = publicEconomies().map(({ id, name }) => ({ id, names: [id, name] }));

describe('the nearest economies', () => {
  test.each([
    ['KZA', 'KAZ'],
    ['Kasakhstan', 'KAZ'],
    ['kaz', 'KAZ'],
    ['Belorus', 'BLR'],
    ['Tajik', 'TJK'],
    ['Sao Tome', 'STP'],
  ])('to %s begin with %s', (asked, id) => {
    expect(nearestNames(asked, economies, 3)[0]?.id).toBe(id);
  });

  test('are as many as asked for, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (asked) => {
        expect(nearestNames(asked, economies, 5)).toHaveLength(5);
      }),
      { numRuns: 20 },
    );
  });
});
