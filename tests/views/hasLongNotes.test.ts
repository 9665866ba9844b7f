import { expect, test } from 'vitest';
import { hasLongNotes } from '../../src/views/briefing/stage/hasLongNotes.ts';

const SENTENCE = 'The working party met again in Geneva and took note of the draft report. ';

test.each([
  ['no note', '', false],
  ['a few sentences', SENTENCE.repeat(6), false],
  ['a page of them', SENTENCE.repeat(20), true],
  ['nine short lines', 'Greet.\n'.repeat(8), true],
])('%s takes more than is left below a slide as wide as the paper: %s', (_, notes, isLong) => {
  expect(hasLongNotes(notes)).toBe(isLong);
});
