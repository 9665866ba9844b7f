import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../scripts/jsonText.ts';

describe('the place where a JSON text breaks', () => {
  test.each([
    ['{\n  "a": 1,\n}', 3, 1, 'a key in double quotes is missing here'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"," is missing here'],
    ['{\n  "a" 1\n}', 2, 7, '":" is missing here'],
    ['[1, 2', 1, 6, '"," is missing here'],
    ['[1, ]', 1, 5, 'a value is missing here, before ]'],
    ['{ "a": tru }', 1, 8, 'a value is missing here, before t'],
    ['{ "a": "x\ny" }', 1, 8, 'a value is missing here, before "'],
    ["{ 'a': 1 }", 1, 3, 'a key in double quotes is missing here'],
    ['{} {}', 1, 4, 'nothing may follow the value, but { does'],
    ['', 1, 1, 'a value is missing here'],
    ['{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}', 4, 3, 'the key "a" stands here twice'],
  ])('%j', (text, line, column, problem) => {
    expect(findJsonFault(text)).toEqual({ line, column, problem });
  });
});

test('a text that JSON allows has no fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(findJsonFault(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});

test('a text that JSON refuses has a fault, wherever a letter went missing', () => {
  const text = '{ "a": [1.5e3, "x\\"y", { "b": null, "c": true }], "d": {} }';
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (at) => {
      const cut = text.slice(0, at) + text.slice(at + 1);
      let refused = false;
      try {
        JSON.parse(cut);
      } catch {
        refused = true;
      }
      expect(findJsonFault(cut) !== undefined).toBe(refused);
    }),
  );
});
