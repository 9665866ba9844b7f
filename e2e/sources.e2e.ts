import { byteFlipped } from './support/dataFaults.ts';
import { drawAll } from './support/drawAll.ts';
import { expect, test } from './support/test.ts';

test.describe('the list', () => {
  test('is narrowed, sorted and turned by page, all of it in the address', async ({ page }) => {
    await page.goto('./#/guide');
    await page.getByRole('navigation', { name: 'Views' }).getByText('Sources').click();
    await expect(page.locator('h1')).toHaveText('Where every figure comes from');
    const rows = page.locator('.sources-list tbody tr');
    await expect(rows).toHaveCount(50);
    await expect(page.getByText(/^\d+ sources: .*undated/)).toBeVisible();
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.getByText('Sources 51 to 100 of').first()).toBeVisible();
    await page.getByRole('searchbox').fill('kazakhstan');
    await page.getByLabel('Kind').selectOption('wto');
    await expect(page).toHaveURL(/find=kazakhstan&kind=wto$/);
    await page.getByRole('button', { name: /^Date/ }).click();
    await expect(page).toHaveURL(/sort=date/);
    await expect(page.locator('th[aria-sort=ascending]')).toHaveText('Date');
    const dates = await rows
      .locator('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual(dates.toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en')));
  });

  test('leads to a page of each source, and from there to where its facts stand', async ({
    page,
  }) => {
    await page.goto('./#/sources?find=wto-acc-arm-23');
    await page.locator('tr[data-id="wto-acc-arm-23"] th a').click();
    await expect(page.locator('h1')).toContainText('Accession of Armenia');
    const rests = page.getByRole('table');
    await expect(rests.locator('tr[data-id^="accessions/ARM/"]').first()).toBeVisible();
    await rests.getByRole('link', { name: 'Formal meeting' }).first().click();
    await expect(page).toHaveURL(/#\/durations\?highlight=ARM$/);
    await expect(page.getByRole('region', { name: 'Armenia' })).toBeVisible();
  });

  test('is come back to where it was left: its filters, its place and the link that led away', async ({
    page,
  }) => {
    await page.goto('./#/sources?kind=press&sort=-date&page=2');
    // The code that eases reading comes after the first picture.
    await expect(page.locator('.sources-list .data-table [tabindex="0"]')).toHaveCount(1);
    const link = page.locator('.sources-list tbody th a').nth(20);
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page.locator('h1')).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/kind=press&sort=-date&page=2$/);
    await expect(page.locator(`a[href="${address}"]`)).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'All sources' }).click();
    await expect(page).toHaveURL(/kind=press&sort=-date&page=2$/);
    await expect(page.locator(`a[href="${address}"]`)).toBeFocused();
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.getByRole('region', { name: 'All sources' })).toBeFocused();
    await expect(page.getByRole('searchbox')).toBeInViewport();
  });

  test('offers the nearest where a key is unknown', async ({ page }) => {
    await page.goto('./#/sources/wto-acc-arm-32');
    await expect(page.locator('h1')).toHaveText('There is no source “wto-acc-arm-32”');
    await page
      .locator('.unknown-source li', { hasText: 'wto-acc-arm-23' })
      .getByRole('link')
      .click();
    await expect(page.locator('h1')).toContainText('Accession of Armenia');
  });
});

test('a source dialog of another view leads to the page of its source', async ({ page }) => {
  await page.goto('./#/durations?highlight=KAZ');
  await page
    .getByRole('region', { name: 'Kazakhstan' })
    .getByRole('button', { name: /^162nd/ })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^What rests on it/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/sources\/[\w-]+$/);
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('conflicts tell the values, who gives them, the side shown and why', async ({ page }) => {
  await page.goto('./#/sources?show=conflicts&find=andorra');
  const entry = page.locator('.conflicts > li').first();
  await expect(entry).toContainText('4 July 1997 (shown here)');
  await expect(entry).toContainText('Why:');
  await expect(entry.locator('.source-line')).not.toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: /of \d+ conflicts shown/ }),
  ).toBeVisible();
});

test('the card of an economy leads to its conflicts alone, and a control shows all again', async ({
  page,
}) => {
  await page.goto('./#/durations?highlight=KAZ');
  await page
    .getByRole('region', { name: 'Kazakhstan' })
    .getByRole('link', { name: /conflicts/ })
    .click();
  await expect(page).toHaveURL(/#\/sources\?show=conflicts&economy=KAZ$/);
  await expect(page.getByLabel('Economy')).toHaveValue('KAZ');
  const shown = page.getByRole('status').filter({ hasText: /of \d+ conflicts shown: 2 in acc/ });
  await expect(shown).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/show=conflicts$/);
  await page.goto('./#/sources?show=conflicts&economy=ZZZ');
  await expect(page.getByText('economy=ZZZ: no such economy')).toBeVisible();
});

test.describe('coverage', () => {
  test('tells each step in words, opens its source and scrolls inside itself', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('./#/sources?show=coverage');
    const region = page.getByRole('region', { name: 'Steps by economy' });
    const row = region.locator('tr[data-id="KAZ"]');
    // A small figure counts the sources where there are several.
    await expect(row.locator('td').first()).toHaveText(/^day\d?$/);
    await expect(region.locator('tr[data-id="BLR"] td').nth(12)).toHaveText('not reached');
    expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByLabel('Cells tell').selectOption('kind');
    await expect(page).toHaveURL(/by=kind/);
    await row.getByRole('button', { name: /^Application: day, 29 January 1996/ }).click();
    await expect(page.getByRole('dialog').locator('.source-line').first()).toBeVisible();
  });

  test('is one stop of the Tab key, walked through by arrow keys', async ({ page }) => {
    await page.goto('./#/sources?show=coverage');
    const grid = page.getByRole('grid');
    await expect(grid.locator('button[tabindex="0"]')).toHaveCount(1);
    await page.getByRole('region', { name: 'Steps by economy' }).focus();
    await page.keyboard.press('Tab');
    await expect(grid.locator('tr[data-id="AFG"] td').first().getByRole('button')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(grid.locator('tr[data-id="ALB"] td').nth(2)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Sums by step' })).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('In a long table or list');
  });
});

test.describe('about these data', () => {
  test('says that each file was verified on this visit', async ({ page }) => {
    await page.goto('./#/sources?show=about');
    await expect(page.getByText(/^All \d+ files: verified\.$/)).toBeVisible();
    await expect(page.getByText('is not a product of the World Trade Organization')).toBeVisible();
  });

  test('says of a file changed on its way that its check failed, and shows the rest', async ({
    page,
  }) => {
    await byteFlipped(page, 'organizations', (text) => text.indexOf('1995'));
    await page.goto('./#/sources?show=about');
    const row = page.locator('tr[data-id="organizations"]');
    await expect(row).toContainText('failed: The organization records do not match');
    await expect(page.locator('tr[data-id="accessions"]')).toContainText('verified');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });
});

/** Views in which numbers stand, and a number of each that is opened by hand. */
const NUMBERS: readonly (readonly [view: string, number: string])[] = [
  ['durations?show=table', '.joined-figure button'],
  ['compare/BLR/KAZ?show=table', '.compare-findings button'],
  ['timelines/BLR?show=table&event=wp-07', '.event-gaps .fact-button'],
  ['organizations?show=table', 'tbody button'],
  ['organizations/wto', '.fact-button'],
  ['guide', '.process-median button'],
  ['guide?show=table', 'tbody th button'],
  ['sources?show=coverage', '.data-table th .fact-button'],
];

for (const [view, number] of NUMBERS) {
  test(`every number of ${view} leads to how it is computed`, async ({ page }) => {
    await page.goto(`./#/${view}`);
    await drawAll(page);
    await expect(page.locator(number).first()).toBeVisible();
    const lost = await page.locator('main data[value]').evaluateAll((all) =>
      all
        // In a row of a table any button leads there: that of the row, or that of a date in it.
        .filter((one) => one.closest('button, a') === null)
        .filter((one) => (one.closest('tr')?.querySelector('button, a') ?? null) === null)
        .map((one) => `${one.getAttribute('value')} ${one.textContent}`),
    );
    expect(lost).toEqual([]);
    await page.locator(number).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.source-line').first()).toBeAttached();
  });
}

test('an address that names a part leads there, and an endless one pushes nothing sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./#/sources/conflicts');
  await expect(page.getByRole('heading', { name: 'Conflicts' })).toBeVisible();
  const endless = 'a'.repeat(10_000);
  for (const [address, said] of [
    [`sources/${endless}`, /There is no source “a+…”/],
    [endless, 'There is no such page'],
    [`sources?find=${endless}`, /find=a+…: not a value/],
    [`compare/${endless}`, /economy=a+/],
  ] as const) {
    await page.goto(`./#/${address}`);
    await expect(page.getByText(said).first()).toBeVisible();
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider, address.slice(0, 20)).toBeLessThanOrEqual(0);
  }
});
