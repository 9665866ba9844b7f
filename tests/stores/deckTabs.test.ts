import { afterEach, describe, expect, it, vi } from 'vitest';

type Listener = (event: { data: unknown }) => void;

/** Windows of one browser; a message reaches all but its sender, at once. */
const listeners = new Map<object, Listener>();

class Channel {
  addEventListener(_: string, listener: Listener) {
    listeners.set(this, listener);
  }
  postMessage(data: unknown) {
    for (const [channel, listener] of listeners) if (channel !== this) listener({ data });
  }
  close() {
    listeners.delete(this);
  }
}

async function openWindow() {
  vi.resetModules();
  vi.stubGlobal('BroadcastChannel', Channel);
  const tab = await import('../../src/stores/deckTabs.ts');
  tab.editingBegan();
  return { ...tab, editing: () => tab.useDeckTabs.getState().editing };
}

afterEach(() => {
  listeners.clear();
  vi.unstubAllGlobals();
});

describe('two windows with one briefing', () => {
  it('the second learns that the first has the pen, and can take it', async () => {
    const first = await openWindow();
    const second = await openWindow();
    expect([first.editing(), second.editing()]).toEqual(['here', 'elsewhere']);
    second.editingTakenOver();
    expect([first.editing(), second.editing()]).toEqual(['elsewhere', 'here']);
  });

  it('the second has the pen once the first is closed', async () => {
    const first = await openWindow();
    const second = await openWindow();
    first.editingEnded();
    expect([first.editing(), second.editing()]).toEqual(['nowhere', 'here']);
  });

  it('a window without the pen that closes changes nothing', async () => {
    const first = await openWindow();
    const second = await openWindow();
    second.editingEnded();
    expect([first.editing(), second.editing()]).toEqual(['here', 'nowhere']);
  });

  it('a window alone has the pen, also where windows cannot speak', async () => {
    expect((await openWindow()).editing()).toBe('here');
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.resetModules();
    const alone = await import('../../src/stores/deckTabs.ts');
    alone.editingBegan();
    expect(alone.useDeckTabs.getState().editing).not.toBe('elsewhere');
  });
});
