// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { knownEconomies, ownDataOf } from '../../src/domain/ownData.ts';
import { CHOOSING, ownFileStaged } from '../../src/stores/ownFile.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { OwnPage } from '../../src/views/sources/ownData/OwnPage.tsx';
import { OWN_LABELS } from '../../src/wording/ownData.ts';
import { csv } from '../support/ownFiles.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

vi.mock('../../src/data/ownFile/keptOwnData.ts', () => ({
  forgetOwnData: async () => 'forgotten',
  keepOwnData: async () => 'kept',
}));

const own = ownDataOf({ fileName: 'mine.csv', mode: 'added', records: [], replaced: [] });

beforeEach(() => {
  useOwnData.setState({ own: undefined, before: [], kept: undefined, elsewhere: undefined });
  ownFileStaged(CHOOSING);
});

/** A file has been read, and its preview is open. */
function preview(): void {
  const known = knownEconomies(sample);
  const reading = csv('name,application\nFreedonia,1999\n', { known });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  ownFileStaged({ stage: 'read', fileName: 'mine.csv', reading });
}

const pageOf = async () => renderInPanel(<OwnPage dataset={sample} />);

async function press(root: HTMLElement, label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === label,
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(async () => button.click());
}

test.each([
  ['use', OWN_LABELS.used],
  ['cancel', OWN_LABELS.cancelled],
] as const)('after "%s" the focus is on what came of it', async (step, words) => {
  preview();
  const root = await pageOf();
  await press(root, OWN_LABELS[step]);
  expect(document.activeElement?.textContent).toBe(words);
});

test.each([
  ['undo', OWN_LABELS.undone],
  ['erase', OWN_LABELS.erased],
  ['removeHere', OWN_LABELS.removedHere],
] as const)('after "%s" the focus is on what came of it, for kept data', async (step, words) => {
  useOwnData.setState({ own, kept: own, before: [undefined] });
  const root = await pageOf();
  await press(root, OWN_LABELS[step]);
  expect(document.activeElement?.textContent).toBe(words);
});

test('what was said of an earlier step is gone with the next file', async () => {
  useOwnData.setState({ own, before: [undefined] });
  const root = await pageOf();
  await press(root, OWN_LABELS.undo);
  expect(root.textContent).toContain(OWN_LABELS.undone);
  const input = root.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { value: { item: () => new File([''], 'next.csv') } });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(root.textContent).not.toContain(OWN_LABELS.undone);
});

test('a preview and what was chosen in it are there after another page was looked at', async () => {
  preview();
  const first = await pageOf();
  const keep = first.querySelector('input[type=checkbox]');
  if (!(keep instanceof HTMLInputElement)) throw new Error('no choice to keep');
  await act(async () => keep.click());
  // Rendering anew is what leaving and coming back amounts to.
  const again = await pageOf();
  expect(again.textContent).toContain('Freedonia');
  expect(again.querySelector('input[type=checkbox]')).toMatchObject({ checked: true });
});

test('data that are kept and not on screen are told, and another tab that erases them', async () => {
  useOwnData.setState({ kept: own });
  const root = await pageOf();
  expect(root.textContent).toContain('(mine.csv) are kept in this browser and come back');
  await act(async () => useOwnData.setState({ own, kept: undefined, elsewhere: 'erased' }));
  expect(root.textContent).toContain('In another tab, what this browser keeps of yours was erased');
});
