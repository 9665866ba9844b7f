// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { TakeAlong } from '../../src/app/take-along/TakeAlong.tsx';
import { newVersionArrived, newVersionPutOff } from '../../src/stores/newVersion.ts';
import { presentationBegan, presentationEnded } from '../../src/stores/presenting.ts';
import { renderInPanel } from '../support/render.tsx';

const OFFER = 'A new version is ready.';

async function network(isOnline: boolean): Promise<void> {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  await act(async () => {
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  });
}

beforeEach(() => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
});

afterEach(() => {
  newVersionPutOff();
  presentationEnded();
});

describe('what is said of the copy kept in the browser', () => {
  test('nothing while there is a network and no new version', async () => {
    const page = await renderInPanel(<TakeAlong />);
    expect(page.textContent).toBe('');
  });

  test('that there is no network, for as long as there is none', async () => {
    const page = await renderInPanel(<TakeAlong />);
    await network(false);
    expect(page.textContent).toContain('Offline');
    await network(true);
    expect(page.textContent).toBe('');
  });

  test('that a new version waits, until it is put off', async () => {
    const page = await renderInPanel(<TakeAlong />);
    await act(async () => newVersionArrived());
    expect(page.textContent).toContain(OFFER);
    const [, notNow] = page.querySelectorAll('button');
    await act(async () => notNow?.click());
    expect(page.textContent).toBe('');
  });

  test('neither of them during a talk, and the new version again after it', async () => {
    const page = await renderInPanel(<TakeAlong />);
    await act(async () => presentationBegan());
    await act(async () => newVersionArrived());
    await network(false);
    expect(page.textContent).toBe('');
    await network(true);
    await act(async () => presentationEnded());
    expect(page.textContent).toContain(OFFER);
  });
});
