import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { foldedName } from '../../src/domain/foldedName.ts';

it.each([
  ['São Tomé and Príncipe', 'sao tome and principe'],
  ["Lao People's Democratic Republic", "lao people's democratic republic"],
  ['ÅLAND', 'aland'],
])('%s is compared as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
  expect(foldedName(name.normalize('NFD'))).toBe(folded);
});

it('folds a text whole as it folds its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
      const whole = foldedName(`${a} ${b}`);
      expect(whole).toBe(`${foldedName(a)} ${foldedName(b)}`);
    }),
  );
});
