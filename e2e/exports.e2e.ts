import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { exported } from './support/downloads.ts';
import { barsPanel, barsTable, bars, openDurations } from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

const QUERY = 'status=member&region=asia&sort=name&highlight=VNM';
const ACCOUNT = [
  'Title',
  'Definition',
  'Filters',
  'Population',
  'As of',
  'Data version',
  'Source',
  'Link',
];

/** The machine values of the table on screen, row by row. */
const machineRows = (page: Page): Promise<readonly (readonly string[])[]> =>
  barsTable(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-id') ?? '',
        ...Array.from(row.children, (cell) => {
          const value = cell.querySelector('data')?.value ?? cell.querySelector('time')?.dateTime;
          return value ?? cell.textContent ?? '';
        }),
      ]),
    );

test('CSV and JSON hold the rows of the table and the account of them', async ({ page }) => {
  await openDurations(page, `${QUERY}&show=table`);
  await expect(barsTable(page)).toBeVisible();
  const shown = await machineRows(page);
  expect(shown.length).toBeGreaterThan(8);
  const csv = (await exported(page, 'CSV')).bytes.toString('utf8');
  expect(csv.startsWith('\uFEFF'), 'a spreadsheet is told of UTF-8').toBe(true);
  const [account = '', table = ''] = csv.slice(1).split(/\r\n,+\r\n/);
  expect(account.split('\r\n').map((line) => line.split(',')[0])).toEqual(ACCOUNT);
  expect(account).toContain('As of,2026-04-22');
  expect(account).toContain('Data version,1.0.0');
  expect(account).toMatch(/Link,.*#\/durations\?/);
  const lines = table.trimEnd().split('\r\n');
  expect(lines).toHaveLength(shown.length + 1);
  const json: unknown = JSON.parse((await exported(page, 'JSON')).bytes.toString('utf8'));
  expect(json).toMatchObject({
    asOf: '2026-04-22',
    dataVersion: '1.0.0',
    rows: shown.map(([id, economy, , days, application]) => ({
      id,
      economy,
      duration: Number(days),
      application,
    })),
  });
  for (const [index, [id = '', economy = '', , days = '', application = '']] of shown.entries()) {
    const line = lines[index + 1] ?? '';
    expect(line.startsWith(`${id},`)).toBe(true);
    for (const value of [economy, days, application]) expect(line).toContain(value);
  }
});

test('the link of an export opens the same rows', async ({ page }) => {
  await openDurations(page, QUERY);
  await bars(page).first().waitFor();
  const rows = await bars(page).count();
  const json = (await exported(page, 'JSON')).bytes.toString('utf8');
  const link = /"link": "([^"]+)"/.exec(json)?.[1] ?? '';
  await page.goto('about:blank');
  await page.goto(link);
  await expect(bars(page)).toHaveCount(rows);
  await expect(page.getByText(/This link was made with/), 'of the same version').toHaveCount(0);
});

test('SVG holds real text, its account, and nothing that only a page resolves', async ({
  page,
}) => {
  await openDurations(page);
  const svg = (await exported(page, 'SVG')).bytes.toString('utf8');
  expect(svg).not.toContain('var(');
  expect(svg).not.toMatch(/<script|<foreignObject|\bon\w+=/);
  for (const text of ['Kazakhstan', 'Belarus', '19 y 10 m', 'As of 22 April 2026, data 1.0.0']) {
    expect(svg).toContain(text);
  }
  const title = await barsPanel(page).getByRole('heading').innerText();
  expect(svg).toContain(`>${title}`);
  expect(svg).toMatch(/#\/durations\?data=1\.0\.0/);
  // Outside the page, whose policy lets no text become a document.
  await page.goto('about:blank');
  const read = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      broken: picture.querySelectorAll('parsererror').length,
      texts: picture.querySelectorAll('text').length,
      foreign: Array.from(picture.querySelectorAll('[href]'), (one) => one.getAttribute('href')),
    };
  }, svg);
  expect(read.broken).toBe(0);
  expect(read.texts).toBeGreaterThan(120);
  expect(read.foreign).toEqual([]);
});

test('PNG slide is 1920 by 1080, and the same state gives the same bytes', async ({ page }) => {
  await openDurations(page, QUERY);
  const { bytes, name } = await exported(page, 'PNG slide');
  expect(name).toBe('article-xii-durations-2026-04-22.png');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
  await page.reload();
  await expect(bars(page).first()).toBeVisible();
  expect((await exported(page, 'PNG slide')).bytes.equals(bytes)).toBe(true);
});

test('the export says before the click what each file holds', async ({ page }) => {
  await openDurations(page, QUERY);
  await bars(page).first().waitFor();
  const rows = await bars(page).count();
  await page.getByRole('button', { name: 'Export' }).first().click();
  await expect(page.getByRole('button', { name: /^CSV/ })).toContainText(`${rows} rows`);
  await expect(page.getByRole('button', { name: /^PNG slide/ })).toContainText('1920 × 1080');
});

test('Copy link puts the address with the version of the data on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDurations(page, QUERY);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${page.url()}&data=1.0.0`);
});

test('where the clipboard is refused the link is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openDurations(page, QUERY);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy link' });
  const field = dialog.getByRole('textbox', { name: 'Copy link' });
  await expect(field).toHaveValue(`${page.url()}&data=1.0.0`);
  await field.focus();
  expect(await page.evaluate(() => String(getSelection()))).toContain('data=1.0.0');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
});

test('PowerPoint and ZIP are made in the page: real archives, with the chart and its account', async ({
  page,
}) => {
  await openDurations(page, QUERY);
  await expect(bars(page).first()).toBeVisible();
  const slide = await exported(page, 'PPTX');
  expect(slide.name).toBe('article-xii-durations-2026-04-22.pptx');
  const parts = unzipSync(slide.bytes);
  const charts = Object.entries(parts)
    .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes).replaceAll('\u00A0', ' '));
  expect(charts.join()).toContain('Viet Nam');
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('data 1.0.0');
  const zip = unzipSync((await exported(page, 'ZIP')).bytes);
  expect(Object.keys(zip)).toEqual([
    'READ-ME.txt',
    'durations.svg',
    'durations.png',
    'durations.csv',
    'durations.json',
  ]);
  expect(strFromU8(zip['READ-ME.txt'] ?? new Uint8Array())).toContain('Creative Commons');
});

test('the same state gives the same bytes, and a name with its day, in another time zone and language', async ({
  page,
  browser,
}) => {
  const there = await browser.newContext({ locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' });
  const elsewhere = await there.newPage();
  for (const one of [page, elsewhere]) {
    await openDurations(one, QUERY);
    await expect(bars(one).first()).toBeVisible();
  }
  for (const offer of ['CSV', 'JSON', 'SVG', 'PPTX']) {
    const [here, far] = [await exported(page, offer), await exported(elsewhere, offer)];
    expect(here.bytes.length).toBeGreaterThan(1000);
    expect(far.bytes.equals(here.bytes), offer).toBe(true);
    expect(here.name).toBe(`article-xii-durations-2026-04-22.${offer.toLowerCase()}`);
    expect(far.name).toBe(here.name);
  }
  await there.close();
});

test('Copy picture puts a PNG on the clipboard, or saves it and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDurations(page, QUERY);
  await expect(bars(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).first().click();
  const copy = page.getByRole('button', { name: 'Copy picture' }).first();
  await copy.click();
  await expect(page.getByText('Picture copied').first()).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const [download] = await Promise.all([page.waitForEvent('download'), copy.click()]);
  expect(download.suggestedFilename()).toBe('article-xii-durations-2026-04-22.png');
  await expect(page.getByText(/does not let the page copy a picture/).first()).toBeVisible();
});
