import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hueColour, huesOf, hueWash, MOST_HIGHLIGHTED } from '../../src/charts/emphasis.ts';

const anyEconomies = fc.uniqueArray(
  fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.constantFrom('BLR', 'KAZ')),
  { maxLength: 12 },
);

describe('the hue of a highlighted economy', () => {
  it('is the same for Belarus and for Kazakhstan in whatever company and order', () => {
    fc.assert(
      fc.property(anyEconomies, (ids) => {
        const hues = huesOf(ids);
        expect(hues.get('BLR')).toBe(ids.includes('BLR') ? 'blr' : undefined);
        expect(hues.get('KAZ')).toBe(ids.includes('KAZ') ? 'kaz' : undefined);
      }),
    );
  });

  it('is borne by no other', () => {
    fc.assert(
      fc.property(anyEconomies, (ids) => {
        const hues = [...huesOf(ids).values()];
        expect(new Set(hues).size).toBe(hues.length);
      }),
    );
  });

  it('is there for all six with Belarus and Kazakhstan among them, none running out', () => {
    const ids = ['SRB', 'KAZ', 'UZB', 'AZE', 'BLR', 'IRQ'];
    expect(ids).toHaveLength(MOST_HIGHLIGHTED);
    expect([...huesOf(ids).keys()]).toEqual(ids);
  });

  it('stays when another is highlighted after it', () => {
    fc.assert(
      fc.property(anyEconomies, fc.constantFrom('BLR', 'KAZ', 'ZZZ'), (ids, added) => {
        fc.pre(!ids.includes(added));
        const [before, after] = [huesOf(ids), huesOf([...ids, added])];
        for (const [id, hue] of before) expect(after.get(id)).toBe(hue);
      }),
    );
  });

  it('is there for four others, and for no fifth, while two are kept free', () => {
    const ids = ['SRB', 'UZB', 'AZE', 'IRQ', 'DZA'];
    expect([...huesOf(ids).keys()]).toEqual(ids.slice(0, 4));
  });

  it('is a token of the palette, for ink and for ground', () => {
    expect(hueColour('blr')).toBe('var(--hue-blr)');
    expect(hueWash('kaz')).toBe('var(--wash-kaz)');
  });
});
