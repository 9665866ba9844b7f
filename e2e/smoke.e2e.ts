import { expect, test } from './support/test.ts';

test('the dashboard opens, with a heading', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the policy comes first in the page, and nothing in it is inline', async ({ request }) => {
  const page = await (await request.get('./')).text();
  expect(page).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test('a file that is not there is a 404, never the page', async ({ request }) => {
  expect((await request.get('./data/none.json')).status()).toBe(404);
  expect((await request.get('./assets/none.js')).status()).toBe(404);
});
