import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findIndex, findNames } from '../../src/data/findIndex.ts';

const ITEMS = [
  { title: 'Kazakhstan', names: ['KAZ'], words: '' },
  { title: 'São Tomé and Príncipe', names: ['STP'], words: '' },
  { title: 'WT/ACC/KAZ/66', names: ['KAZ/66'], words: 'Kazakhstan Additional questions' },
  { title: 'WT/ACC/KAZ/67', names: ['KAZ/67'], words: 'Kazakhstan Legislation' },
  { title: 'Application of Kazakhstan', words: 'WT/ACC/KAZ/1' },
  { title: 'World Trade Organization', names: ['WTO'], words: 'Geneva' },
  { title: 'Visit of a WTO delegation', words: 'Minsk' },
];

const find = findIndex(ITEMS);
const titles = (typed: string): readonly string[] => find(typed).map(({ item }) => item.title);

describe('what was typed', () => {
  test.each([
    ['kazakhstan', 'Kazakhstan'],
    ['Kazahkstan', 'Kazakhstan'],
    ['kazak', 'Kazakhstan'],
    ['KAZ', 'Kazakhstan'],
    ['SAO TOME', 'São Tomé and Príncipe'],
    ['principe', 'São Tomé and Príncipe'],
    ['wt/acc/kaz/66', 'WT/ACC/KAZ/66'],
    ['KAZ/66', 'WT/ACC/KAZ/66'],
    ['wto', 'World Trade Organization'],
    ['  delegation ', 'Visit of a WTO delegation'],
  ])('%s finds first %s', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  test('a number with another figure is another number', () => {
    expect(titles('KAZ/66')).not.toContain('WT/ACC/KAZ/67');
  });

  test('every word counts', () => {
    expect(titles('kazakhstan legislation')).toEqual(['WT/ACC/KAZ/67']);
    expect(titles('kazakhstan geneva')).toEqual([]);
  });

  test('the name itself comes before what begins with or holds it', () => {
    expect(find('kazakhstan').map(({ closeness }) => closeness)).toEqual([
      'same',
      'holds',
      'alike',
      'alike',
    ]);
  });

  test('may be anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(ITEMS).toEqual(expect.arrayContaining(find(typed).map(({ item }) => item)));
      }),
    );
  });

  test('a title is found by any of its words, with one letter of a long one wrong', () => {
    const words = ['Application', 'Organization', 'delegation', 'Príncipe'];
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        (word, at, letter) => {
          const place = 1 + (at % (word.length - 1));
          const slip = word.slice(0, place) + letter + word.slice(place + 1);
          expect(titles(slip).some((title) => title.includes(word))).toBe(true);
        },
      ),
    );
  });
});

describe('very many names', () => {
  const names = findNames(ITEMS);

  test.each([
    ['kazakhstan', ['Kazakhstan', 'Application of Kazakhstan']],
    ['stp', ['São Tomé and Príncipe']],
    ['sao', ['São Tomé and Príncipe']],
    ['geneva', []],
  ])('are found by what they hold, the nearest first: %s', (typed, expected) => {
    expect(names(typed).map(({ item }) => item.title)).toEqual(expected);
  });
});
