// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { STAGE_LEFT } from '../../src/domain/talkMessages.ts';
import { PresenterView } from '../../src/views/briefing/stage/PresenterView.tsx';
import { useTalkChannel } from '../../src/views/briefing/stage/useTalkChannel.ts';
import { NO_TALK, TALK_IS_OVER } from '../../src/wording/presenting.ts';
import { renderInPanel } from '../support/render.tsx';

type Listener = (event: { data: unknown }) => void;
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

function Stage() {
  useTalkChannel(() => undefined, STAGE_LEFT);
  return null;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  listeners.clear();
  vi.unstubAllGlobals();
});

/** What the presenter's window is told while the stage comes and goes in the way given. */
async function toldBy(go: (root: ReturnType<typeof createRoot>) => void) {
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Stage />));
  const told: unknown[] = [];
  new Channel().addEventListener('', ({ data }) => told.push(data));
  await act(async () => go(root));
  return told;
}

describe('the presenter’s window', () => {
  test.each([
    ['is put away', (root: ReturnType<typeof createRoot>) => root.unmount()],
    ['is closed with its window', () => dispatchEvent(new Event('pagehide'))],
  ])('is told when the stage %s', async (_, go) => {
    expect(await toldBy(go)).toEqual([STAGE_LEFT]);
  });

  test('says that the talk is over, with no slide and no clock', async () => {
    const root = await renderInPanel(<PresenterView />);
    expect(root.textContent).toContain(NO_TALK);
    // A channel reaches its own origin only.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    await act(async () => new Channel().postMessage(STAGE_LEFT));
    expect(root.textContent).toContain(TALK_IS_OVER);
  });
});
