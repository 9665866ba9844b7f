// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { KEY_HELD, useOwnData } from '../../src/stores/ownData.ts';
import {
  noteOwnDataHeld,
  ownDataChosen,
  ownDataKept,
  ownDataUndone,
} from '../../src/stores/ownDataSteps.ts';

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

test('what another tab does with kept data is known here, and two keepings are two changes', () => {
  const told = (newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key: KEY_HELD, newValue }));
  ownDataChosen(named('mine.csv'));
  ownDataKept(named('mine.csv'));
  told('kept 2');
  expect(useOwnData.getState()).toMatchObject({ kept: undefined, elsewhere: 'replaced' });
  told(null);
  expect(useOwnData.getState().elsewhere).toBe('erased');
  expect(useOwnData.getState().own?.fileName, 'this tab shows what it showed').toBe('mine.csv');
  noteOwnDataHeld(true);
  const first = localStorage.getItem(KEY_HELD);
  noteOwnDataHeld(true);
  expect(localStorage.getItem(KEY_HELD)).not.toBe(first);
});
