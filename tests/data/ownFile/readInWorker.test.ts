import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOwn } from '../../../src/data/ownFile/readOwn.ts';
import type { ReadingAnswer } from '../../../src/data/ownFile/workerMessages.ts';
import { OPTIONS } from '../../support/ownFiles.ts';

vi.mock('../../../src/data/ownFile/ownFileWorker.ts?worker&url', () => ({ default: 'worker.js' }));

/** Workers that were begun. They do nothing of themselves. */
const begun: IdleWorker[] = [];

class IdleWorker extends EventTarget {
  constructor() {
    super();
    begun.push(this);
  }
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  answer(data: ReadingAnswer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

beforeEach(() => {
  begun.length = 0;
  vi.stubGlobal('Worker', IdleWorker);
  vi.stubGlobal('window', {});
  vi.stubGlobal('location', { protocol: 'https:' });
});
afterEach(() => vi.unstubAllGlobals());

const FILE = new File(['name\nFreedonia\n'], 'own.csv');

function reading(signal = new AbortController().signal) {
  const shares: number[] = [];
  const outcome = readOwn(FILE, OPTIONS, { signal, onProgress: (share) => shares.push(share) });
  return { outcome, shares };
}

async function workerBegun(): Promise<IdleWorker> {
  return vi.waitFor(() => {
    const [worker] = begun;
    if (worker === undefined) throw new Error('no worker yet');
    return worker;
  });
}

test('a file called off while the code of the worker is on its way begins no worker', async () => {
  const call = new AbortController();
  const { outcome, shares } = reading(call.signal);
  call.abort();
  expect(await outcome).toBe('cancelled');
  expect(begun).toEqual([]);
  expect(shares).toEqual([]);
});

test('a file called off later ends its worker', async () => {
  const call = new AbortController();
  const { outcome } = reading(call.signal);
  const worker = await workerBegun();
  call.abort();
  expect(await outcome).toBe('cancelled');
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('a file that breaks its worker is not read on the page as well', async () => {
  const { outcome } = reading();
  const worker = await workerBegun();
  worker.answer({ share: 0 });
  worker.dispatchEvent(new Event('error'));
  expect(await outcome).toEqual({ kind: 'refused', refusal: { what: 'unreadable' } });
});

test('a worker that is never let in leaves the reading to the page', async () => {
  const { outcome } = reading();
  const worker = await workerBegun();
  worker.dispatchEvent(new Event('error'));
  expect(await outcome).toMatchObject({ kind: 'read', rows: 1, faultCount: 0 });
});
