import type { Page } from '@playwright/test';

import { expect, test } from './support/test.ts';

const FINDING = 'Belarus applied in September 1993';

/** Holds the program back until the returned function is called. */
async function holdProgram(page: Page): Promise<() => void> {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  await page.route('**/assets/first-view-*.js', async (route) => {
    await started;
    await route.continue();
  });
  return start;
}

const ledeTop = (page: Page) =>
  page
    .getByText(FINDING)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

for (const width of [1440, 768, 360]) {
  test(`the finding of a first visit can be read before the program is here, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const start = await holdProgram(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByText(FINDING).first()).toBeVisible();
    await page.evaluate(async () => document.fonts.ready);
    const before = await ledeTop(page);
    start();
    await expect(page.getByRole('figure', { name: /^Years from/ })).toBeVisible();
    await expect(page.locator('.first-sight')).toHaveCount(0);
    await expect(page.getByText(FINDING)).toHaveCount(1);
    expect(await ledeTop(page)).toBeCloseTo(before, 0);
  });
}

for (const address of ['#/guide', '#/durations?status=member', '#/timelines/KAZ']) {
  test(`a link to ${address} does not begin with the finding of another page`, async ({ page }) => {
    const start = await holdProgram(page);
    await page.goto(`./${address}`, { waitUntil: 'commit' });
    await expect(page.locator('.not-started')).toBeAttached();
    await expect(page.locator('.first-sight')).toBeHidden();
    start();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.first-sight')).toHaveCount(0);
  });
}

test('who keeps data of their own does not read the official finding first', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('article-xii/own-data', 'held'));
  await holdProgram(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.not-started')).toBeAttached();
  await expect(page.locator('.first-sight')).toBeHidden();
});

test('the chosen theme is there before the program', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('article-xii/theme', 'dark'));
  await holdProgram(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText(FINDING).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('data that do not come take the finding away and say so', async ({ page, allow }) => {
  allow(/404/);
  await page.route('**/data/accessions.json', async (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.first-sight')).toHaveCount(0);
});

test('data that come late find the finding still there, and then the page', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/data/accessions.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('main[aria-busy="true"]')).toBeAttached();
  await expect(page.locator('.first-sight')).toBeVisible();
  send();
  await expect(page.getByRole('figure', { name: /^Years from/ })).toBeVisible();
  await expect(page.locator('.first-sight')).toHaveCount(0);
});

test('a reader who goes elsewhere at once gets there', async ({ page }) => {
  const start = await holdProgram(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText(FINDING).first()).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/guide';
  });
  start();
  await expect(page.getByRole('link', { name: 'Guide', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.locator('.first-sight')).toHaveCount(0);
});
