import { expect, test } from 'vitest';
import type { Phrases } from '../../src/wording/phrase.ts';
import { closingOf, plainText, wordsAt } from '../../src/wording/phrase.ts';

const SENTENCE: Phrases = [
  'Kazakhstan held ',
  { text: '13 more', value: 13 },
  ' until it joined',
  ', ',
  'Belarus held ',
  { text: '5', value: 5 },
  '; so far',
  '.',
];

test('a figure takes the marks after it along, and no word or mark is lost', () => {
  const drawn = SENTENCE.map((phrase, index) => {
    if (typeof phrase === 'string') return wordsAt(SENTENCE, index);
    const next = SENTENCE[index + 1];
    return phrase.text + (typeof next === 'string' ? closingOf(next) : '');
  });
  expect(drawn[5]).toBe('5;');
  expect(drawn.join('')).toBe(plainText(SENTENCE));
});
