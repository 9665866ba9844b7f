import { expect, test } from 'vitest';
import type { Phrases } from '../../src/wording/phrase.ts';
import { closingOf, openingOf, plainText, wordsAt } from '../../src/wording/phrase.ts';

const SENTENCE: Phrases = [
  'Kazakhstan held ',
  { text: '13 more', value: 13 },
  ' until it joined',
  ', ',
  'Belarus held ',
  { text: '5', value: 5 },
  '; longer than 36 of the 37 (',
  { text: '97%', value: 0.973 },
  ').',
];

test('a figure takes the marks beside it along, and no word or mark is lost', () => {
  const drawn = SENTENCE.map((phrase, index) => {
    if (typeof phrase === 'string') return wordsAt(SENTENCE, index);
    const [before, next] = [SENTENCE[index - 1], SENTENCE[index + 1]];
    const opening = typeof before === 'string' ? openingOf(before) : '';
    return opening + phrase.text + (typeof next === 'string' ? closingOf(next) : '');
  });
  expect(drawn[7]).toBe('(97%).');
  expect(drawn[5]).toBe('5;');
  expect(drawn.join('')).toBe(plainText(SENTENCE));
});
