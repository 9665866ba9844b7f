import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resolveColours } from '../../src/exports/resolveColours.ts';

const TOKENS = ':root { --ink: light-dark(#17202e, #eef1f5); --stage-1: light-dark(#abc, #def); }';
const shipped = readFileSync('src/ui/tokens.css', 'utf8');

describe('a colour', () => {
  it('is that of the light theme', () => {
    expect(resolveColours('<rect fill="var(--ink)" stroke="var(--stage-1)"/>', TOKENS)).toBe(
      '<rect fill="#17202e" stroke="#abc"/>',
    );
  });

  it('that no style sheet names is an error, not a black mark', () => {
    expect(() => resolveColours('<rect fill="var(--inc)"/>', TOKENS)).toThrow(RangeError);
    expect(() => resolveColours('<rect fill="var(--serif)"/>', shipped)).toThrow('--serif');
  });

  it.each(['panel', 'ink', 'ink-2', 'ink-3', 'grid', 'rule', 'stage-4', 'hue-blr', 'wash-kaz'])(
    'named %s is found in the shipped style sheet',
    (name) => {
      expect(resolveColours(`<rect fill="var(--${name})"/>`, shipped)).toMatch(/"#[\da-f]{6}"/);
    },
  );
});

it('a text is left as it is, even one that reads as a colour', () => {
  const anyText = fc
    .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('var(--ink)', 'fill="var(--none)"'))
    .map((text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  fc.assert(
    fc.property(anyText, (text) => {
      const drawn = (fill: string) => `<text fill="${fill}">${text}</text>`;
      expect(resolveColours(drawn('var(--ink)'), TOKENS)).toBe(drawn('#17202e'));
    }),
  );
});
