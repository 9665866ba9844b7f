import { createMemoryRouter } from 'react-router-dom';
import { expect, test } from 'vitest';

import { readyWithin } from '../../src/app/first-sight/readyWithin.ts';

/** A router whose one view waits for its data until they are handed over. */
function waitingRouter() {
  let arrive: (data: unknown) => void = () => {};
  const data = new Promise((resolve) => {
    arrive = resolve;
  });
  const router = createMemoryRouter([
    { path: '/', loader: () => data, HydrateFallback: () => null },
  ]);
  return { router, arrive: () => arrive('data') };
}

const heardBy = (router: ReturnType<typeof waitingRouter>['router']) =>
  new Promise<boolean>((resolve) => {
    router.subscribe(({ initialized }) => resolve(initialized));
  });

test('is ready as soon as the data are here', async () => {
  const { router, arrive } = waitingRouter();
  const ready = readyWithin(router, 60_000);
  arrive();
  expect(await ready).toBe(true);
  expect(router.state.initialized).toBe(true);
});

test('is not ready once its patience is over', async () => {
  const { router } = waitingRouter();
  expect(await readyWithin(router, 0)).toBe(false);
});

test('data that come between the end of patience and the drawing of the page are not lost', async () => {
  const { router, arrive } = waitingRouter();
  expect(await readyWithin(router, 0)).toBe(false);
  arrive();
  await expect.poll(() => router.state.initialized).toBe(true);
  expect(await heardBy(router)).toBe(true);
});
