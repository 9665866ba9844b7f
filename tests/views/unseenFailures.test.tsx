// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingWatch } from '../../src/data/ownFile/readOwn.ts';
import { ExportChoices } from '../../src/views/shared/ExportChoices.tsx';
import { OwnPage } from '../../src/views/sources/ownData/OwnPage.tsx';
import { useOwnFile } from '../../src/views/sources/ownData/useOwnFile.ts';
import { COPY_PICTURE, EXPORT_FAILED } from '../../src/wording/exportAccount.ts';
import { OWN_LABELS } from '../../src/wording/ownData.ts';
import { account } from '../support/exportAccount.ts';
import { renderInPanel } from '../support/render.tsx';
import { sample } from '../support/sampleDataset.ts';

const watched = vi.hoisted(() => ({ signals: new Array<AbortSignal>() }));
vi.mock('../../src/data/ownFile/readOwn.ts', () => ({
  readOwn: async (_: File, __: object, { signal }: ReadingWatch) => {
    watched.signals.push(signal);
    return new Promise(() => {});
  },
}));
vi.mock('../../src/data/ownFile/templates.ts', () => ({
  csvTemplate: () => {
    throw new Error('lost');
  },
}));
vi.mock('../../src/views/shared/exportFiles.ts', () => ({
  pngOf: async () => Promise.reject(new Error('not drawn')),
  makeFile: async () => Promise.reject(new Error('not drawn')),
}));

const unseen: unknown[] = [];
const note = (reason: unknown) => unseen.push(reason);

beforeEach(() => {
  unseen.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  vi.unstubAllGlobals();
});

async function clickOn(root: Element, label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  await act(async () => button?.click());
}

test('a template that cannot be made is told', async () => {
  const root = await renderInPanel(<OwnPage dataset={sample} />);
  await clickOn(root, OWN_LABELS.templateCsv);
  await expect.poll(() => root.textContent).toContain(EXPORT_FAILED);
  expect(unseen).toEqual([]);
});

test('a picture that nobody takes and that fails is told once', async () => {
  vi.stubGlobal('navigator', {});
  const root = await renderInPanel(
    <ExportChoices
      name="waits"
      table={{ caption: '', columns: [], rows: [] }}
      account={() => account}
      draw={async () => Promise.reject(new Error('not drawn'))}
    />,
  );
  await clickOn(root, COPY_PICTURE);
  await expect.poll(() => root.textContent).toContain(EXPORT_FAILED);
  expect(unseen).toEqual([]);
});

function Reader() {
  const { read } = useOwnFile(sample);
  return (
    <button type="button" onClick={() => void read(new File([''], 'own.csv'))}>
      Read
    </button>
  );
}

test('a new file calls off the one being read, and who leaves does not', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () =>
    root.render(
      <MemoryRouter>
        <Reader />
      </MemoryRouter>,
    ),
  );
  await act(async () => element.querySelector('button')?.click());
  expect(watched.signals.map(({ aborted }) => aborted)).toEqual([false]);
  await act(async () => element.querySelector('button')?.click());
  expect(watched.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await act(async () => root.unmount());
  expect(watched.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
