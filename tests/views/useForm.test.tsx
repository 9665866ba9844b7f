// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { knownEconomies } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { UseForm } from '../../src/views/sources/ownData/UseForm.tsx';
import { CLASH_LABELS } from '../../src/wording/ownClash.ts';
import { OWN_LABELS } from '../../src/wording/ownData.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

beforeEach(() => useOwnData.setState({ own: undefined, before: [] }));

async function formOf(file: string) {
  const records = recordsOf(csv(file, { known: knownEconomies(sample) }));
  const root = await renderInPanel(
    <UseForm
      fileName="mine.csv"
      records={records}
      dataset={sample}
      onCancel={() => {}}
      onUsed={vi.fn()}
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
  return { root, use, choose };
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
