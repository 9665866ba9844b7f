import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Request = {
  readonly run: () => void;
  readonly lose: () => void;
};

/** The one lock of a browser, with those who wait for it in their order. */
class Locks {
  #holder: Request | undefined;
  #waiting: Request[] = [];

  async request(
    _: string,
    { ifAvailable = false, steal = false, signal }: LockOptions,
    use: (lock: object | null) => Promise<void>,
  ): Promise<void> {
    if (ifAvailable && this.#holder !== undefined) return use(null);
    return new Promise((resolve, reject) => {
      const refuse = () => reject(new DOMException('gone', 'AbortError'));
      const request: Request = {
        run: () => {
          this.#holder = request;
          void use({}).then(() => {
            resolve();
            if (this.#holder === request) this.#handOn();
          });
        },
        lose: refuse,
      };
      signal?.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((one) => one !== request);
        refuse();
      });
      if (steal) this.#holder?.lose();
      if (steal || this.#holder === undefined) request.run();
      else this.#waiting.push(request);
    });
  }

  #handOn(): void {
    this.#holder = undefined;
    this.#waiting.shift()?.run();
  }
}

async function newWindow() {
  vi.resetModules();
  const tab = await import('../../src/stores/deckTabs.ts');
  return { ...tab, editing: () => tab.useDeckTabs.getState().editing };
}

async function openWindow() {
  const window = await newWindow();
  window.editingBegan();
  return window;
}

type Window = Awaited<ReturnType<typeof openWindow>>;

const pens = (windows: readonly Window[]) => windows.map(({ editing }) => editing());

beforeEach(() => vi.stubGlobal('navigator', { locks: new Locks() }));
afterEach(() => vi.unstubAllGlobals());

describe('windows with one briefing', () => {
  it('the second learns that the first has the pen, and can take it', async () => {
    const windows = [await openWindow(), await openWindow()];
    await expect.poll(() => pens(windows)).toEqual(['here', 'elsewhere']);
    windows[1]?.editingTakenOver();
    await expect.poll(() => pens(windows)).toEqual(['elsewhere', 'here']);
    windows[0]?.editingTakenOver();
    await expect.poll(() => pens(windows)).toEqual(['here', 'elsewhere']);
  });

  it('of three, one alone has the pen once the first is closed, and the next after it', async () => {
    const windows = [await openWindow(), await openWindow(), await openWindow()];
    await expect.poll(() => pens(windows)).toEqual(['here', 'elsewhere', 'elsewhere']);
    windows[0]?.editingEnded();
    await expect.poll(() => pens(windows)).toEqual(['nowhere', 'here', 'elsewhere']);
    windows[1]?.editingEnded();
    await expect.poll(() => pens(windows)).toEqual(['nowhere', 'nowhere', 'here']);
  });

  it('of three, the one robbed of the pen gets it back when the robber is closed', async () => {
    const windows = [await openWindow(), await openWindow(), await openWindow()];
    await expect.poll(() => pens(windows)).toEqual(['here', 'elsewhere', 'elsewhere']);
    windows[2]?.editingTakenOver();
    await expect.poll(() => pens(windows)).toEqual(['elsewhere', 'elsewhere', 'here']);
    windows[1]?.editingEnded();
    windows[2]?.editingEnded();
    await expect.poll(() => pens(windows)).toEqual(['here', 'nowhere', 'nowhere']);
  });

  it('opened at once, one of them has the pen', async () => {
    const windows = [await newWindow(), await newWindow()];
    for (const { editingBegan } of windows) editingBegan();
    await expect.poll(() => pens(windows).toSorted()).toEqual(['elsewhere', 'here']);
  });

  it.each([
    ['are no locks', {}],
    [
      'are locks for nobody',
      { locks: { request: async () => Promise.reject(new DOMException('', 'SecurityError')) } },
    ],
  ])('a window has the pen where there %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const alone = await openWindow();
    await expect.poll(alone.editing).toBe('here');
  });
});
