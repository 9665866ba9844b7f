// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnData } from '../../src/domain/ownData.ts';
import { knownEconomies } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { CHOOSING, ownFileStaged } from '../../src/stores/ownFile.ts';
import { UseForm } from '../../src/views/sources/ownData/UseForm.tsx';
import { CLASH_LABELS, NOTHING_LEFT } from '../../src/wording/ownClash.ts';
import { OWN_LABELS } from '../../src/wording/ownData.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const keep = vi.hoisted(() => vi.fn<(own: OwnData) => Promise<'kept'>>());
vi.mock('../../src/data/ownFile/keptOwnData.ts', () => ({
  forgetOwnData: vi.fn(),
  keepOwnData: keep,
}));

beforeEach(() => {
  useOwnData.setState({ own: undefined, before: [] });
  ownFileStaged(CHOOSING);
});

async function formOf(file: string) {
  const records = recordsOf(csv(file, { known: knownEconomies(sample) }));
  const onUsed = vi.fn();
  const root = await renderInPanel(
    <UseForm
      fileName="mine.csv"
      records={records}
      dataset={sample}
      onCancel={() => {}}
      onUsed={onUsed}
    />,
  );
  const use = () =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === OWN_LABELS.use);
  const choose = async (words: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes(words),
    );
    await act(async () => label?.querySelector('input')?.click());
  };
  return { root, use, choose, onUsed };
}

test('a name beside the code of another economy is used only once the reader has said which is meant', async () => {
  const { root, use, choose } = await formOf('id,name\nBLR,Narnia\n');
  expect(root.textContent).toContain('the code BLR is that of Belarus, and the name is “Narnia”.');
  expect(use()?.disabled).toBe(true);
  await choose('It is another economy');
  expect(use()?.disabled).toBe(false);
  await act(async () => use()?.click());
  expect(useOwnData.getState().own?.records).toMatchObject([{ id: 'XAM', name: 'Narnia' }]);
  expect(useOwnData.getState().own?.replaced).toEqual([]);
});

test('a name with a slip, said to be the known one, is asked about like any economy in both', async () => {
  const { use, choose } = await formOf('name\nKazakstan\n');
  await choose('It is Kazakhstan');
  expect(use()?.disabled).toBe(true);
  await choose(CLASH_LABELS.own);
  await act(async () => use()?.click());
  expect(useOwnData.getState().own?.replaced).toEqual(['KAZ']);
});

test('a file is used once and at once, however often the button is pressed while it is being kept', async () => {
  keep.mockReturnValue(new Promise(() => {}));
  const { use, choose, onUsed } = await formOf('name\nNarnia\n');
  await choose(OWN_LABELS.keep);
  await act(async () => use()?.click());
  await act(async () => use()?.click());
  expect(keep).toHaveBeenCalledOnce();
  expect(
    onUsed,
    'nothing waits that would call off a file chosen meanwhile',
  ).toHaveBeenCalledOnce();
  expect(useOwnData.getState().before).toHaveLength(1);
});

test('a file of which nothing would be left is not used, and the reader is told why', async () => {
  const { root, use, choose } = await formOf('name\nKazakhstan\nBelarus\n');
  await choose(CLASH_LABELS.bundled);
  expect(use()?.disabled).toBe(true);
  expect(root.textContent).toContain(NOTHING_LEFT);
  await choose(CLASH_LABELS.own);
  expect(use()?.disabled).toBe(false);
  expect(root.textContent).not.toContain(NOTHING_LEFT);
});
