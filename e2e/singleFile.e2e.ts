import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import { bars } from './support/durationsPage.ts';
import { EVERY_VIEW } from './support/everyView.ts';
import { exported } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

const FILE = 'dist-single/article-xii.html';
const ADDRESS = pathToFileURL(FILE).href;

/** Opened as by a double click; every address besides that of the file is noted. */
async function openFile(page: Page, view: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${ADDRESS}#/${view}`);
}

function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    // What a page makes itself is no request to anywhere.
    if (!url.startsWith(ADDRESS) && !/^(?:data|blob|about):/.test(url)) asked.push(url);
  });
  return asked;
}

test.beforeAll(() => {
  if (!existsSync(FILE)) throw new Error(`There is no ${FILE}: run "npm run build:single" first.`);
});

test('from a disk every view opens in one file, and nothing is asked for', async ({ page }) => {
  const asked = watchRequests(page);
  for (const view of EVERY_VIEW) {
    await openFile(page, view);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main').locator('figure, h2, table').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(asked).toEqual([]);
});

test('from a disk figures lead to their sources, and files can be saved', async ({ page }) => {
  const asked = watchRequests(page);
  await openFile(page, 'durations?highlight=BLR');
  await expect(bars(page)).toHaveCount(59);
  const csv = await exported(page, 'CSV');
  expect(csv.bytes.toString('utf8')).toContain('Belarus');
  const png = await exported(page, 'PNG slide');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const region = page.getByRole('region', { name: 'Belarus' });
  await region.getByRole('button', { name: '32 y 6 m' }).click();
  await expect(page.getByRole('dialog').locator('a[href^="http"]').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('from a disk a briefing is made, presented and taken along as PowerPoint and archive', async ({
  page,
}) => {
  const asked = watchRequests(page);
  await openFile(page, 'compare/KAZ/BLR');
  const paths = page.getByRole('figure', { name: 'Two paths to membership' });
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    paths
      .getByRole('button', { name: 'Export' })
      .click()
      .then(async () => page.getByRole('button', { name: /^ZIP/ }).first().click()),
  ]);
  const files = Object.keys(unzipSync(await readFile(await archive.path())));
  expect(files).toContain('READ-ME.txt');
  await page.keyboard.press('Escape');
  await paths.getByRole('button', { name: 'Add to briefing' }).click();
  await paths.getByRole('link', { name: 'Open the briefing' }).click();
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PowerPoint' }).click(),
  ]);
  const parts = Object.keys(unzipSync(await readFile(await deck.path())));
  expect(parts.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(1);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  const stage = page.getByRole('main', { name: 'Presentation' });
  await expect(stage.getByRole('figure').getByText('Kazakhstan joins')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible();
  expect(asked).toEqual([]);
});
