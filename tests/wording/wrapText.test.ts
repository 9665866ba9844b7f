import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textWidth } from '../../src/wording/textWidth.ts';
import { wrapText } from '../../src/wording/wrapText.ts';

const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.string({ maxLength: 12 }), { maxLength: 40 }).map((words) => words.join(' ')),
);
const anySize = fc.integer({ min: 8, max: 40 });
const FONT_SIZE = 16;
const LINK = `https://example.org/${'a'.repeat(900)}#/durations?data=1.0.0`;

describe('a text wrapped to its room', () => {
  it('has no line wider than the room, as long as that holds a letter', () => {
    fc.assert(
      fc.property(anyText, anySize, fc.integer({ min: 1, max: 60 }), (text, size, letters) => {
        const room = size * letters;
        for (const line of wrapText(text, size, room)) {
          expect(textWidth(line, size)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  it('loses no letter but the blanks it is broken at', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 900 }), (text, room) => {
        const whole = (lines: readonly string[]) => lines.join('').replaceAll(' ', '');
        expect(whole(wrapText(text, FONT_SIZE, room))).toBe(whole([text]));
      }),
    );
  });

  it('is one line where it fits', () => {
    expect(wrapText('As of 22 April 2026', FONT_SIZE, 1000)).toEqual(['As of 22 April 2026']);
  });

  it('is broken at blanks, and a link too long for a line between letters', () => {
    expect(wrapText('one two', FONT_SIZE, textWidth('one tw', FONT_SIZE))).toEqual(['one', 'two']);
    const lines = wrapText(`Source. ${LINK}`, FONT_SIZE, 1000);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).toBe(`Source.${LINK}`);
  });
});
