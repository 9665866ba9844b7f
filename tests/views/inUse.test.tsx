// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { InUse } from '../../src/views/sources/ownData/InUse.tsx';
import { OWN_LABELS } from '../../src/wording/ownData.ts';
import { renderInPanel } from '../support/render.tsx';

const forget = vi.hoisted(() => vi.fn<() => Promise<'forgotten' | 'no-storage'>>());
vi.mock('../../src/data/ownFile/keptOwnData.ts', () => ({
  forgetOwnData: forget,
  keepOwnData: vi.fn(),
}));

const own = ownDataOf({ fileName: 'mine.csv', mode: 'added', records: [], replaced: [] });

beforeEach(() => useOwnData.setState({ own, kept: own, trouble: undefined }));

test.each([
  ['forgotten', OWN_LABELS.erased, false],
  ['no-storage', OWN_LABELS.notErased, true],
] as const)('erasing that ends as %s says "%s"', async (outcome, words, isKept) => {
  forget.mockResolvedValue(outcome);
  const said = vi.fn<(message: string) => void>();
  const root = await renderInPanel(<InUse onChange={said} />);
  const erase = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === OWN_LABELS.erase,
  );
  await act(async () => erase?.click());
  expect(said.mock.calls).toEqual([[words]]);
  expect(useOwnData.getState().kept !== undefined).toBe(isKept);
  expect(useOwnData.getState().trouble).toBeUndefined();
});
