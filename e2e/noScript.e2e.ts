import { pathToFileURL } from 'node:url';

import { expect, test } from './support/test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page gives its headline figures and a table, and leads to the data as files', async ({
    page,
    request,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Headline figures' })).toBeVisible();
    await expect(page.getByText(/^59 economies: 38 joined/)).toBeVisible();
    const row = page.getByRole('row', { name: /^Belarus/ });
    await expect(row).toContainText('32 y 6 m');
    const links = await page.getByRole('listitem').getByRole('link').all();
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const link of links) {
      const address = (await link.getAttribute('href')) ?? '';
      const answer = await request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      const file: unknown = await answer.json();
      expect(typeof file).toBe('object');
    }
  });

  test('nothing scrolls the page sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./');
    await expect(page.getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('the build opened from a disk says at once what to do', async ({ page, allow }) => {
  // The browser itself refuses scripts, styles and data beside a file, and says so.
  allow(/file:\/\/|Failed to load resource|CSP /);
  await page.goto(pathToFileURL('dist/index.html').href);
  await expect(page.getByText('Open the single-file edition (article-xii.html)')).toBeVisible();
  await expect(page.getByText(/^59 economies: 38 joined/)).toBeVisible();
});

test('while the program loads its plain page is not seen, and then it is gone', async ({
  page,
}) => {
  let start: (() => void) | undefined;
  await page.route('**/assets/first-view-*.js', async (route) => {
    await new Promise<void>((resolve) => {
      start = resolve;
    });
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const plain = page.locator('.not-started');
  await expect(plain).toBeAttached();
  await expect(plain).toBeHidden();
  await expect.poll(() => start !== undefined).toBe(true);
  start?.();
  await expect(page.getByRole('figure', { name: /^Years from/ })).toBeVisible();
  await expect(plain).toHaveCount(0);
});
