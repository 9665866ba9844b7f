import type { Page } from '@playwright/test';

import { bars, distributionPanel } from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

const GUIDE = '**/assets/GuideView-*.js';
const NOT_THERE = /Failed to load resource|Failed to fetch dynamically imported module/;

const lostSentence = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'A part of the program could not be loaded' });

const hasLoaded = (page: Page, chunk: string): Promise<boolean> =>
  page.evaluate(
    (name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name)),
    chunk,
  );

/** The page that a later deploy put in the place of the one that is open: another entry. */
async function replacePage(page: Page): Promise<void> {
  let entry = '';
  await page.route(/\/$/, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/assets\/(first-view-[\w-]+\.js)/, (_, name: string) => {
      entry = name;
      return 'assets/later.js';
    });
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page.route('**/assets/later.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `import './${entry}';` }),
  );
}

test('code lost in a deploy: one reload by itself, and a message where that was no help', async ({
  page,
  allow,
}) => {
  allow(NOT_THERE);
  await page.goto('./#/durations');
  await expect(bars(page)).toHaveCount(59);
  // What watches for lost code comes after the rows, as the lower panels do.
  await expect.poll(() => hasLoaded(page, 'TakeAlong')).toBe(true);
  await expect(distributionPanel(page).getByRole('listbox')).toBeAttached();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.route(GUIDE, (route) => route.fulfill({ status: 404 }));
  await replacePage(page);
  await page.getByRole('link', { name: 'Guide' }).click();
  await expect.poll(() => loads).toBe(1);
  await expect(lostSentence(page)).toBeVisible();
  // Asked for once more in the page that is there now: it stays, and the sentence with it.
  await page.getByRole('link', { name: 'Go to Durations' }).click();
  await expect(bars(page)).toHaveCount(59);
  await page.getByRole('link', { name: 'Guide' }).click();
  await expect(lostSentence(page)).toBeVisible();
  expect(loads).toBe(1);
});
