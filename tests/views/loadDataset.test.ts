import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/data/DatasetError.ts';
import { queryClient } from '../../src/data/queryClient.ts';
import type { SavedCopy } from '../../src/data/savedCopy.ts';
import { readCopy } from '../../src/data/savedCopy.ts';
import { savedCopyChosen, useDatasetStore } from '../../src/stores/dataset.ts';
import { askForSources, loadDataset } from '../../src/views/shared/loadDataset.ts';
import { date } from '../support/dates.ts';

vi.mock('../../src/data/savedCopy.ts', () => ({ readCopy: vi.fn(), keepCopy: vi.fn() }));

const copy: SavedCopy = {
  version: '0.9.0',
  newestEvidence: date('2026-01-01'),
  accessions: [],
};
const published = {
  value: [],
  version: '1.0.0',
  newestEvidence: date('2026-04-22'),
  integrity: 'verified',
};
const failure = new DatasetError('accessions', 'altered');

/** A promise and the two ways to settle it. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function answerWith(promise: Promise<unknown>) {
  vi.spyOn(queryClient, 'query').mockReturnValue(promise);
}

const onScreen = () => useDatasetStore.getState().dataset;

beforeEach(() => {
  vi.restoreAllMocks();
  useDatasetStore.setState(useDatasetStore.getInitialState(), true);
});

describe('the published data', () => {
  it('are shown when they arrive', async () => {
    answerWith(Promise.resolve(published));
    await loadDataset();
    expect(onScreen()).toMatchObject({ version: '1.0.0', origin: 'published' });
  });

  it('that do not arrive are an error, where nothing is on screen yet', async () => {
    answerWith(Promise.reject(failure));
    await expect(loadDataset()).rejects.toBe(failure);
  });

  it('that are asked for again in vain leave the copy on screen, and say why', async () => {
    vi.mocked(readCopy).mockResolvedValue(copy);
    answerWith(Promise.reject(failure));
    savedCopyChosen();
    await loadDataset();
    useDatasetStore.setState({ savedCopyWanted: false });
    await loadDataset();
    expect(onScreen()).toMatchObject({ origin: 'saved-copy' });
    expect(useDatasetStore.getState().refusal).toBe(failure);
  });
});

describe('a copy that the reader has chosen', () => {
  it('is shown though the published data arrive while it is read', async () => {
    const slowCopy = deferred<SavedCopy | undefined>();
    const slowData = deferred<unknown>();
    vi.mocked(readCopy).mockReturnValue(slowCopy.promise);
    answerWith(slowData.promise);
    const loading = loadDataset();
    savedCopyChosen();
    slowData.resolve(published);
    await Promise.resolve();
    slowCopy.resolve(copy);
    await loading;
    expect(onScreen()).toMatchObject({ version: '0.9.0', origin: 'saved-copy' });
  });

  it('is shown though the published data fail while it is read', async () => {
    const slowCopy = deferred<SavedCopy | undefined>();
    vi.mocked(readCopy).mockReturnValue(slowCopy.promise);
    answerWith(Promise.reject(failure));
    savedCopyChosen();
    const loading = loadDataset();
    await Promise.resolve();
    slowCopy.resolve(copy);
    await loading;
    expect(onScreen()).toMatchObject({ origin: 'saved-copy' });
  });

  it('and is not there gives way to the published data', async () => {
    vi.mocked(readCopy).mockResolvedValue(undefined);
    answerWith(Promise.resolve(published));
    savedCopyChosen();
    await loadDataset();
    expect(onScreen()).toMatchObject({ origin: 'published' });
    expect(useDatasetStore.getState().savedCopyWanted).toBe(false);
  });
});

describe('sources', () => {
  it('of another version than the data on screen are not shown with them', async () => {
    answerWith(Promise.resolve(published));
    await loadDataset();
    answerWith(Promise.resolve({ value: new Map(), version: '2.0.0' }));
    askForSources();
    await vi.waitFor(() => expect(useDatasetStore.getState().sources.state).toBe('failed'));
  });

  it('are asked for anew when other data come on screen', async () => {
    answerWith(Promise.resolve(published));
    await loadDataset();
    useDatasetStore.setState({ sources: { state: 'ready', catalogue: new Map() } });
    answerWith(Promise.resolve({ ...published, version: '1.1.0' }));
    await loadDataset();
    expect(useDatasetStore.getState().sources.state).toBe('waiting');
  });
});
