import { expect, test } from 'vitest';
import { spanBetween } from '../../src/domain/span.ts';
import { plainText } from '../../src/wording/phrase.ts';
import { longestSilenceSentence } from '../../src/wording/timelines.ts';
import { date } from '../support/dates.ts';

test('the longest silence names what it lies between, so that it can stand as a headline alone', () => {
  const silence = spanBetween(date('2008-07-17'), date('2012-04-18'));
  expect(plainText(longestSilenceSentence(silence)).trim()).toBe(
    'The longest silence between two formal meetings lasted 3 years and 9 months, until 18 April 2012.',
  );
});
