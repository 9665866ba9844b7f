import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitText, textWidth } from '../../src/wording/textWidth.ts';
import { shippedEconomies } from '../support/shippedData.ts';

const anyText = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(...shippedEconomies.map(({ name }) => name)),
);
const anySize = fc.integer({ min: 8, max: 40 });

describe('the width of a text', () => {
  it('is the sum of the widths of its parts, and grows with the size of the type', () => {
    fc.assert(
      fc.property(anyText, anyText, anySize, (a, b, size) => {
        expect(textWidth(`${a} ${b}`, size)).toBeCloseTo(
          textWidth(a, size) + textWidth(' ', size) + textWidth(b, size),
        );
        expect(textWidth(a, size * 2)).toBeCloseTo(textWidth(a, size) * 2);
      }),
    );
  });

  it('is room enough for the text itself, whatever was added and taken away again', () => {
    fc.assert(
      fc.property(
        anyText,
        anySize,
        fc.double({ min: 0, max: 50, noNaN: true }),
        (text, size, gap) => {
          expect(fitText(text, size, textWidth(text, size) + gap - gap)).toBe(text);
        },
      ),
    );
  });

  it('of nothing is nothing', () => {
    expect(textWidth('', 13)).toBe(0);
  });

  // Measured in Chromium with the page's own Source Sans 3: ems at weight 400, ems at weight 700.
  it.each([
    ['Belarus', 3.153, 3.345],
    ['Kazakhstan', 4.795, 5.118],
    ['Andorra', 3.361, 3.568],
    ['Iraq', 1.645, 1.771],
    ['Bosnia and Herzegovina', 10.035, 10.545],
    ['19 y 10 m', 3.884, 4.09],
    ['about 32 y 10 m', 6.565, 6.896],
    ['26 d', 1.749, 1.829],
    ['1 y 0 m', 2.89, 3.034],
  ])('of %s is what the font sets, to within a sixth', (text, regular, bold) => {
    const estimated = textWidth(text, 1);
    expect(estimated).toBeLessThan((regular * 7) / 6);
    expect(estimated).toBeGreaterThan((bold * 13) / 14);
    // A length at the end of a bar is never taken for narrower than it is, bold or not.
    if (/\d/.test(text)) expect(estimated).toBeGreaterThanOrEqual(bold);
  });
});

describe('a text fitted to its room', () => {
  it('is whole where it fits, and else begins as the text does and ends in an ellipsis', () => {
    fc.assert(
      fc.property(anyText, anySize, fc.integer({ min: 0, max: 600 }), (text, size, room) => {
        const fitted = fitText(text, size, room);
        if (textWidth(text, size) <= room) expect(fitted).toBe(text);
        else expect(text.startsWith(fitted.replace(/…$/u, ''))).toBe(true);
        expect(fitted === text || fitted.endsWith('…')).toBe(true);
      }),
    );
  });

  it('keeps within its room, as long as that holds two letters', () => {
    fc.assert(
      fc.property(anyText, anySize, fc.integer({ min: 2, max: 40 }), (text, size, letters) => {
        const room = size * letters;
        expect(textWidth(fitText(text, size, room), size)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('keeps at least one letter before the ellipsis', () => {
    expect(fitText('Seychelles', 13, 0)).toBe('S…');
  });

  it('has no blank before the ellipsis', () => {
    const texts = Array.from({ length: 200 }, (_, room) =>
      fitText('Bosnia and Herzegovina', 13, room),
    );
    expect(texts.filter((text) => /\s…/u.test(text))).toEqual([]);
  });

  it('never parts the halves of a letter outside the basic plane', () => {
    expect(fitText('𝒜𝒜𝒜𝒜', 10, 23.5)).toBe('𝒜𝒜…');
  });
});
