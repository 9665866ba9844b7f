import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('without script the page says what it needs, and leads to the data as files', async ({
  page,
  request,
}) => {
  await page.goto('./');
  // Found by tag: text and role are not looked for inside a noscript.
  const text = page.locator('noscript p');
  await expect(text).toBeVisible();
  await expect(text).toContainText('This dashboard needs JavaScript.');
  const links = await text.locator('a').all();
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) {
    const address = (await link.getAttribute('href')) ?? '';
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    const file: unknown = await answer.json();
    expect(typeof file).toBe('object');
  }
});
