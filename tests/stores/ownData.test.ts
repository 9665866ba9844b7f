import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { ownDataChosen, ownDataUndone } from '../../src/stores/ownDataSteps.ts';

const named = (fileName: string) =>
  ownDataOf({ fileName, mode: 'added', records: [], replaced: [] });

beforeEach(() => {
  useOwnData.setState({ own: undefined, before: [] });
});

test('undo gives back exactly what was on screen, ten steps deep', () => {
  const step = fc.oneof(fc.constant('undo' as const), fc.constant(undefined), fc.string());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      useOwnData.setState({ own: undefined, before: [] });
      let screen: (ReturnType<typeof named> | undefined)[] = [undefined];
      for (const one of steps) {
        if (one === 'undo') {
          ownDataUndone();
          if (screen.length > 1) screen = screen.slice(0, -1);
        } else {
          const own = one === undefined ? undefined : named(one);
          ownDataChosen(own);
          screen = [...screen, own].slice(-11);
        }
        expect(useOwnData.getState().own).toBe(screen.at(-1));
      }
    }),
  );
});
