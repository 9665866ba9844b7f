import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TALK_STEPS } from '../../src/domain/talk.ts';
import type { TalkMessage } from '../../src/domain/talkMessages.ts';
import { readTalkMessage, STAGE_LEFT } from '../../src/domain/talkMessages.ts';

const anyMessage: fc.Arbitrary<TalkMessage> = fc.oneof(
  fc.record({
    from: fc.constant('stage' as const),
    deckId: fc.string(),
    index: fc.nat(),
    total: fc.nat(),
    isBlank: fc.boolean(),
    isChanged: fc.boolean(),
    startedAt: fc.double({ noNaN: true, noDefaultInfinity: true }),
    width: fc.double({ min: 1, max: 20_000, noNaN: true }),
    height: fc.double({ min: 1, max: 20_000, noNaN: true }),
  }),
  fc.constant(STAGE_LEFT),
  fc.record({
    from: fc.constant('presenter' as const),
    wish: fc.oneof(
      fc.constantFrom(...TALK_STEPS, 'return' as const, 'hello' as const),
      fc.record({ goTo: fc.nat() }),
    ),
  }),
);

test('what one window tells the other reads as it was told', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(readTalkMessage(structuredClone(message))).toEqual(message);
    }),
  );
});

test.each([
  [undefined],
  ['next'],
  [{ from: 'stage', deckId: 'a' }],
  [{ from: 'presenter', wish: 'format the disk' }],
  [{ from: 'presenter', wish: { goTo: -1 } }],
  [{ from: 'elsewhere', wish: 'next' }],
])('%j is nothing to act on', (data) => {
  expect(readTalkMessage(data)).toBeUndefined();
});

test('no data at all stop the talk', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(() => readTalkMessage(data)).not.toThrow();
    }),
  );
});
