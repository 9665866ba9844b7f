// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const calls = vi.hoisted(() => ({ skipped: 0, registration: {}, isReplaced: false }));

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(): void {}
    async register(): Promise<object> {
      return calls.registration;
    }
    messageSkipWaiting(): void {
      calls.skipped += 1;
    }
  },
}));
vi.mock('../../src/app/take-along/presentingLock.ts', () => ({
  isPresentingAnywhere: async () => false,
}));
vi.mock('../../src/app/take-along/reloadForLostCode.ts', () => ({
  ownCode: () => './assets/first-view.js',
  isReplaced: async () => calls.isReplaced,
}));

const reload = vi.fn();
let container: EventTarget;

/** A page just opened in this window, in a browser where this version waits, or none. */
async function openPage(waiting: object | null) {
  vi.resetModules();
  calls.registration = { waiting };
  container = Object.assign(new EventTarget(), {
    getRegistration: async () => calls.registration,
    controller: null,
  });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
  const { loadNewVersion, startWorker } = await import('../../src/app/take-along/offlineWorker.ts');
  const { useNewVersion } = await import('../../src/stores/newVersion.ts');
  const presenting = await import('../../src/stores/presenting.ts');
  await startWorker();
  await vi.advanceTimersByTimeAsync(0);
  return { loadNewVersion, presenting, state: () => useNewVersion.getState().state };
}

const swap = () => container.dispatchEvent(new Event('controllerchange'));
const someSeconds = async () => vi.advanceTimersByTimeAsync(5_000);

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  calls.skipped = 0;
  calls.isReplaced = false;
  sessionStorage.clear();
  vi.stubGlobal('isSecureContext', true);
  vi.spyOn(location, 'reload').mockImplementation(reload);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a click on the new version', () => {
  test('reloads the window once, when the workers are swapped', async () => {
    const page = await openPage({});
    await page.loadNewVersion();
    await page.loadNewVersion();
    expect([reload.mock.calls.length, page.state()]).toEqual([0, 'asked-for']);
    swap();
    swap();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('only loads what another window has let in', async () => {
    const page = await openPage(null);
    await page.loadNewVersion();
    expect(reload).toHaveBeenCalledOnce();
    expect(calls.skipped).toBe(0);
  });

  test('reloads the window within seconds where the browser does not swap them', async () => {
    const page = await openPage({});
    await page.loadNewVersion();
    await someSeconds();
    expect(reload).toHaveBeenCalledOnce();
    // The browser holds the reload back as well: the reader is told, and has the button again.
    await someSeconds();
    expect(page.state()).toBe('not-let-in');
  });

  test('takes no talk away that began meanwhile in this window', async () => {
    const page = await openPage({});
    await page.loadNewVersion();
    page.presenting.presentationBegan();
    swap();
    await someSeconds();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('after a reload that was to let the new version in', () => {
  /** The click, and the seconds without a swap. */
  async function reloadUnswapped(): Promise<void> {
    await (await openPage({})).loadNewVersion();
    await someSeconds();
    reload.mockClear();
  }

  test('nothing is said where it is on screen', async () => {
    await reloadUnswapped();
    const page = await openPage(null);
    await someSeconds();
    expect([reload.mock.calls.length, page.state()]).toEqual([0, 'none']);
  });

  test('a page of the version before follows, once', async () => {
    await reloadUnswapped();
    calls.isReplaced = true;
    await openPage(null);
    await openPage(null);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('a swap that comes late is followed too', async () => {
    await reloadUnswapped();
    calls.isReplaced = true;
    const page = await openPage({});
    expect(page.state()).toBe('asked-for');
    Object.assign(calls.registration, { waiting: null });
    swap();
    await vi.advanceTimersByTimeAsync(0);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('the reader is told where it still waits, and may ask again', async () => {
    await reloadUnswapped();
    const page = await openPage({});
    await someSeconds();
    expect([reload.mock.calls.length, page.state()]).toEqual([0, 'not-let-in']);
    await page.loadNewVersion();
    expect(page.state()).toBe('asked-for');
  });
});
