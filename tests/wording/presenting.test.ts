import { expect, test } from 'vitest';
import { elapsedTime, timeOfDay, typedSlide } from '../../src/wording/presenting.ts';

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [247_000, '4:07'],
  [3_725_000, '1:02:05'],
  [-20, '0:00'],
])('%i ms of a talk are %s', (milliseconds, text) => {
  expect(elapsedTime(milliseconds)).toBe(text);
});

test('a clock on the wall shows two digits each', () => {
  expect(timeOfDay({ hours: 9, minutes: 5 })).toBe('09:05');
});

test.each([
  ['3', 'Slide 3: press Enter'],
  ['12', 'There is no slide 12: the last is 9'],
  ['0', 'There is no slide 0: the last is 9'],
])('a typed %s says where it leads', (typed, text) => {
  expect(typedSlide(typed, 9)).toBe(text);
});
