import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { nextRelease, test } from './support/deployment.ts';
import { bars, card, openDurations } from './support/durationsPage.ts';
import { EVERY_VIEW } from './support/everyView.ts';
import { layDeck } from './support/talkPage.ts';

// Each visit keeps a hundred files, and a busy machine takes its time over them.
test.describe.configure({ timeout: 60_000 });

/** Visits once, until this browser keeps the build and its worker answers the page. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const described = (page: Page): Promise<string | null> =>
  page.locator('meta[name=description]').getAttribute('content');

const offer = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new version is ready' });

/** A talk in another window, opened at its address as after a reload. */
async function beginTalk(page: Page): Promise<Page> {
  const stage = await page.context().newPage();
  await layDeck(stage);
  await stage.goto('./#/briefing/present/2');
  await expect(stage.getByRole('heading', { level: 1 })).toBeFocused();
  return stage;
}

test('after one visit every view opens without a network, and says of when its data are', async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  for (const address of EVERY_VIEW) {
    await page.goto('about:blank');
    await page.goto(`./#/${address}`);
    await expect(page.locator('main').locator('figure, h2, table').first()).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: 'Offline' }).locator('span'),
    ).toHaveText(
      'Offline, data as of 22 April 2026. All views work from the copy kept in this browser.',
    );
  }
  await openDurations(page);
  await card(page, 'Kazakhstan').getByRole('button', { name: '19 y 10 m' }).click();
  await expect(page.getByRole('dialog').locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const notice = page.getByRole('status').filter({ hasText: 'Offline' });
  await context.setOffline(false);
  await expect(notice).toHaveCount(0);
  await context.setOffline(true);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});

test('a talk opened at its address is kept too', async ({ page, context }) => {
  await layDeck(page);
  await page.goto('./#/briefing/present/2');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a new version waits until the reader takes it, and then all of it comes', async ({
  page,
  deployment,
}) => {
  await visit(page);
  const { page: html, worker } = nextRelease('The second release');
  deployment.replace('index.html', html);
  deployment.replace('sw.js', worker);
  await page.reload();
  await expect(offer(page)).toBeVisible();
  expect(await described(page)).toContain('How long sixty economies');
  const talk = await beginTalk(page);
  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.getByText('A presentation runs in another window')).toBeVisible();
  expect(await described(page)).toContain('How long sixty economies');
  // Nothing offers itself on the stage, and the talk goes on with the version it began with.
  await expect(offer(talk)).toHaveCount(0);
  expect(await described(talk)).toContain('How long sixty economies');
  await talk.keyboard.press('PageDown');
  await expect(talk).toHaveURL(/\/present\/3$/);
  await expect(talk.getByRole('figure').first()).toBeVisible();
  await talk.close();
  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect.poll(() => described(page)).toBe('The second release');
  await expect(bars(page)).toHaveCount(59);
  await expect(offer(page)).toHaveCount(0);
});

test('half a release is never shown: the whole one before it stays', async ({
  page,
  deployment,
  allow,
}) => {
  // The browser's own word on bytes that are not those promised.
  allow(/integrity/);
  await visit(page);
  deployment.replace('sw.js', nextRelease('Promised').worker);
  deployment.replace('index.html', nextRelease('Another').page);
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    if (next === null) return 'nothing to install';
    return new Promise<string>((resolve) => {
      next.addEventListener('statechange', () => resolve(next.state));
    });
  });
  expect(end).toBe('redundant');
  await page.reload();
  await expect(bars(page)).toHaveCount(59);
  expect(await described(page)).toContain('How long sixty economies');
});

test('a broken release is withdrawn by the worker that retires', async ({ page, deployment }) => {
  await visit(page);
  deployment.replace('index.html', nextRelease('Mended').page);
  deployment.replace('sw.js', readFileSync('docs/deploy/retire/sw.js', 'utf8'));
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  expect(await described(page)).toBe('Mended');
  await expect(bars(page)).toHaveCount(59);
});
