import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { WordsRoom } from '../../src/wording/fitWords.ts';
import { fitWords, linesOf, wordsIn } from '../../src/wording/fitWords.ts';

const ROOM: WordsRoom = {
  width: 1088,
  height: 420,
  sizes: [28, 24, 21, 18],
  lineEm: 1.4,
  spare: 1.06,
};

const anyText = fc
  .array(fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme' }), fc.constant('\n')))
  .map((words) => words.join(' '));
const anyRoom = fc
  .record({ width: fc.integer({ min: 60, max: 1200 }), height: fc.integer({ min: 60, max: 500 }) })
  .map((size) => ({ ...ROOM, ...size }));

describe('words on a slide', () => {
  it('stand in the largest letters that all of them have room for', () => {
    const line = 'Belarus has been negotiating for 32 years and 6 months. ';
    const sizes = [1, 14, 18, 24, 30].map((times) => fitWords(line.repeat(times), ROOM));
    expect(sizes.map(({ size }) => size)).toEqual([28, 28, 24, 21, 18]);
    for (const { hidden } of sizes) expect(hidden).toBe(0);
  });

  it('of 4,000 letters are cut after a whole word, and those left out are counted', () => {
    const { size, shown, hidden } = fitWords('accession '.repeat(400), ROOM);
    expect(size).toBe(18);
    expect(shown).toMatch(/accession$/);
    expect(hidden).toBeGreaterThan(50);
    expect(wordsIn(shown) + hidden).toBe(400);
  });

  it('never leave their room, with a line for saying what is left out, and none is lost', () => {
    fc.assert(
      fc.property(anyText, anyRoom, (text, room) => {
        const { size, shown, hidden } = fitWords(text, room);
        const said = hidden === 0 ? 0 : 2;
        // A room for less than three lines has none for a sentence more.
        fc.pre(room.height >= 3 * size * room.lineEm);
        const height = (linesOf(shown, size, room) + said) * size * room.lineEm;
        expect(height).toBeLessThanOrEqual(room.height + 0.01);
        expect(text.startsWith(shown)).toBe(true);
        if (hidden === 0) expect(wordsIn(shown)).toBe(wordsIn(text));
      }),
    );
  });

  it('without a blank are broken rather than left out', () => {
    const { shown, hidden } = fitWords('x'.repeat(4000), ROOM);
    expect(shown.length).toBeGreaterThan(500);
    expect(hidden).toBe(1);
  });
});
