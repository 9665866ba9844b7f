// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({ skipped: 0, controlling: new Set<() => void>() }));

vi.mock('workbox-window', () => ({
  Workbox: class {
    // As the package does it: one list of listeners, each held once.
    addEventListener(type: string, listener: () => void): void {
      if (type === 'controlling') calls.controlling.add(listener);
    }
    async register(): Promise<void> {}
    messageSkipWaiting(): void {
      calls.skipped += 1;
    }
  },
}));
vi.mock('../../src/app/take-along/presentingLock.ts', () => ({
  isPresentingAnywhere: async () => false,
}));

let waiting: object | null;
const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  calls.skipped = 0;
  calls.controlling.clear();
  vi.stubGlobal('isSecureContext', true);
  vi.spyOn(location, 'reload').mockImplementation(reload);
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => ({ waiting }), controller: null },
  });
});

test('two clicks on the new version reload the window once', async () => {
  const { loadNewVersion, startWorker } = await import('../../src/app/take-along/offlineWorker.ts');
  await startWorker();
  waiting = {};
  await loadNewVersion();
  await loadNewVersion();
  for (const listener of calls.controlling) listener();
  expect(reload).toHaveBeenCalledOnce();
});

test('a version that another window has let in is only loaded', async () => {
  const { loadNewVersion, startWorker } = await import('../../src/app/take-along/offlineWorker.ts');
  await startWorker();
  waiting = null;
  await loadNewVersion();
  expect(reload).toHaveBeenCalledOnce();
  expect(calls.controlling.size).toBe(0);
  expect(calls.skipped).toBe(0);
});
