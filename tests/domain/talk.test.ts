import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TalkStep } from '../../src/domain/talk.ts';
import { beginTalk, TALK_STEPS, takeStep } from '../../src/domain/talk.ts';

const run = (total: number, from: number, ...steps: readonly TalkStep[]) =>
  steps.reduce(takeStep, beginTalk(total, from));

const anyStep: fc.Arbitrary<TalkStep> = fc.oneof(
  fc.constantFrom(...TALK_STEPS),
  fc.record({ digit: fc.integer({ min: 0, max: 9 }).map(String) }),
  fc.record({ goTo: fc.integer({ min: -5, max: 99 }) }),
);

describe('a talk', () => {
  test('stands on one of its slides, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(anyStep), (total, steps) => {
        const { index } = run(total, 0, ...steps);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(total);
      }),
    );
  });

  test.each<[string, readonly TalkStep[], number]>([
    ['stays on the last slide', ['last', 'next'], 8],
    ['stays on the first slide', ['first', 'previous'], 0],
    ['goes to a typed number', [{ digit: '7' }, 'confirm'], 6],
    ['forgets a number that no slide has', [{ digit: '1' }, { digit: '2' }, 'confirm'], 4],
    ['forgets a number that another key follows', [{ digit: '7' }, 'blank', 'confirm'], 4],
    ['moves on from a blank screen', ['blank', 'next'], 5],
  ])('%s', (_, steps, index) => {
    expect(run(9, 4, ...steps).index).toBe(index);
  });

  test('shows the picture again when it moves on from a blank screen', () => {
    expect(run(9, 4, 'blank', 'next').isBlank).toBe(false);
  });

  test('ends by Escape only when nothing is left to put away', () => {
    const open = run(9, 0, 'blank', 'notes', { digit: '3' });
    const states = [1, 2, 3, 4].map((times) =>
      Array.from({ length: times }, () => 'escape' as const).reduce(takeStep, open),
    );
    expect(states.map(({ isOver }) => isOver)).toEqual([false, false, false, true]);
  });
});
