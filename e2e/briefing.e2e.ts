import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { expect, test } from './support/test.ts';

const KEY = 'article-xii/briefings';

const statement = (headline: string) => ({
  kind: 'statement',
  id: headline,
  headline,
  text: '',
  notes: '',
});

const deckFile = (...slides: readonly object[]): string =>
  JSON.stringify({
    format: 'article-xii-briefing',
    version: 1,
    decks: [{ id: 'deck-1', name: 'Geneva', slides }],
    openId: 'deck-1',
  });

/** The desk, in a browser that keeps these slides from an earlier visit. */
async function openDesk(page: Page, ...slides: readonly object[]): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [KEY, deckFile(...slides)] as const,
  );
  await page.goto('./#/briefing');
  await expect(page.locator('main > h1')).toHaveText('Briefing');
}

/** Not what is within a slide in small, which has lists and headings of its own. */
const slides = (page: Page): Locator =>
  page.getByRole('list', { name: /^Slides/ }).locator(':scope > li');

const headlines = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole('textbox', { name: 'Headline' })
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );

const expectHeadlines = (page: Page, ...expected: readonly string[]) =>
  expect.poll(() => headlines(page)).toEqual(expected);

test('from a question to a slide in two clicks, and it is there after a reload', async ({
  page,
}) => {
  await page.goto('./#/compare/KAZ/BLR?axis=calendar');
  const panel = page.getByRole('figure', { name: 'Two paths to membership' });
  await panel.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(panel.getByRole('status').last()).toContainText(
    'Added to “My briefing” as slide 1.',
  );
  await panel.getByRole('link', { name: 'Open the briefing' }).click();
  await expect(slides(page)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/^On 24 May 2005/);
  const view = page.getByRole('link', { name: 'Open this view' });
  await expect(view).toHaveAttribute('href', '#/compare/KAZ/BLR?axis=calendar');
  await page.reload();
  await expect(slides(page)).toHaveCount(1);
  // Live, from the data: the view itself in small.
  await expect(slides(page).getByText('Kazakhstan joins')).toBeAttached();
});

test('slides are moved by key, button and pointer, and every step is undone', async ({ page }) => {
  await openDesk(page, statement('a'), statement('b'), statement('c'));
  await page.getByRole('button', { name: 'Move slide 1', exact: true }).press('ArrowDown');
  await expectHeadlines(page, 'b', 'a', 'c');
  await expect(page.getByText('Moved to place 2 of 3.')).toBeAttached();
  await page.getByRole('button', { name: 'Move slide 3 up' }).click();
  await expectHeadlines(page, 'b', 'c', 'a');

  const handle = page.getByRole('button', { name: 'Move slide 1', exact: true });
  await handle.hover();
  await page.mouse.down();
  const last = await slides(page).last().boundingBox();
  await page.mouse.move(60, (last?.y ?? 0) + (last?.height ?? 0) - 20, { steps: 4 });
  await page.mouse.up();
  await expectHeadlines(page, 'c', 'a', 'b');

  await page.getByRole('button', { name: 'Delete: slide 1' }).click();
  await expectHeadlines(page, 'a', 'b');
  await expect(page.getByRole('button', { name: 'Move slide 1', exact: true })).toBeFocused();
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('alpha');
  for (const before of [
    ['a', 'b'],
    ['c', 'a', 'b'],
    ['b', 'c', 'a'],
    ['b', 'a', 'c'],
  ]) {
    await page.keyboard.press('Control+z');
    await expectHeadlines(page, ...before);
  }
  await page.keyboard.press('Control+Shift+z');
  await expectHeadlines(page, 'b', 'c', 'a');
});

test('a link carries the whole briefing, and replaces nothing where it is opened', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, statement('a'), statement('<img src=x onerror=alert(1)>'));
  await page.getByRole('button', { name: 'Share as link' }).click();
  await expect(page.getByRole('dialog')).toContainText(/This link has \d+ characters\./);
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newPage();
  await openDesk(elsewhere, statement('mine'));
  await elsewhere.goto(link);
  await expect(
    elsewhere.getByRole('heading', { level: 2, name: '<img src=x onerror=alert(1)>' }),
  ).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Keep this briefing' }).click();
  await expectHeadlines(elsewhere, 'a', '<img src=x onerror=alert(1)>');
  await elsewhere.getByRole('combobox', { name: 'Briefing' }).selectOption('Geneva, 1 slide');
  await expectHeadlines(elsewhere, 'mine');

  await elsewhere.goto(link.slice(0, -20));
  await expect(elsewhere.getByRole('alert')).toContainText(/cut on its way: \d+ of \d+ characters/);
  await elsewhere.close();
});

test('a file takes a briefing along, and a file that is none says so', async ({ page }) => {
  await openDesk(page, statement('a'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  const saved = await readFile(await (await download).path());
  const open = page.locator('input[type=file]');
  await open.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: saved });
  await expect(page.getByText('1 briefing added from the file.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Briefing' })).toHaveValue('deck-2');
  await open.setInputFiles({ name: 'c.json', mimeType: '', buffer: Buffer.from('<html>') });
  await expect(page.getByRole('alert')).toContainText('This file holds no briefing');
  await expectHeadlines(page, 'a');
});

test('a second window says so, follows the first, and can take over', async ({ page, context }) => {
  await openDesk(page, statement('a'));
  const second = await context.newPage();
  await second.goto('./#/briefing');
  await expect(second.getByText('open for changes in another window')).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Headline' })).toBeDisabled();
  await page.getByRole('button', { name: 'Add a statement' }).click();
  await expect(slides(second)).toHaveCount(2);
  await second.getByRole('button', { name: 'Change them here' }).click();
  await second.getByRole('textbox', { name: 'Headline' }).first().fill('b');
  await expectHeadlines(page, 'b', 'What is to be said');
  await expect(page.getByRole('textbox', { name: 'Headline' }).first()).toBeDisabled();
});

test('full storage is said once, and the briefing goes on in memory', async ({ page }) => {
  await openDesk(page, statement('a'));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('textbox', { name: 'Headline' }).fill('changed');
  await expect(page.getByText('its storage for this page is full')).toHaveCount(1);
  await page.reload();
  await expectHeadlines(page, 'a');
});

test('a slide says what has changed since it was made, and what is no longer there', async ({
  page,
}) => {
  const view = (link: string, part: string) => ({
    ...statement(link),
    kind: 'view',
    link,
    part,
    made: { dataVersion: '0.9.0', finding: 'Of 50 economies 30 had joined.' },
  });
  await openDesk(page, view('/durations', 'joined'), view('/planets/MARS', 'orbit'));
  const [first, second] = [slides(page).nth(0), slides(page).nth(1)];
  await expect(first.getByText('Made with data 0.9.0; you see data 1.0.0.')).toBeVisible();
  const change = first.locator('.slide-change');
  await expect(change).toContainText('Of 50 economies 30 had joined.');
  await expect(change).toContainText('Of 59 economies 38 had joined');
  await expect(second.getByText('This slide has nothing to show here.')).toBeVisible();
  await first.getByRole('button', { name: 'Seen' }).click();
  await expect(first.getByText('Made with data 0.9.0')).toHaveCount(0);
});

test('the example opens as eight slides that can be changed', async ({ page }) => {
  await page.goto('./#/briefing');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(slides(page)).toHaveCount(8);
  await expect(page.getByRole('textbox', { name: 'Headline' }).first()).toHaveValue(
    'Belarus and Kazakhstan',
  );
});

test('the example leaves as PowerPoint: eight slides, charts to edit, notes and sources', async ({
  page,
}) => {
  await page.goto('./#/briefing');
  await page.getByRole('button', { name: 'Open the example' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PowerPoint' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^article-xii-belarus-and-kazakhstan-.*\.pptx$/);
  const parts = unzipSync(await readFile(await download.path()));
  const partsOf = (name: RegExp) => Object.keys(parts).filter((path) => name.test(path));
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(partsOf(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(8);
  const charts = partsOf(/^ppt\/charts\/chart\d+\.xml$/).map(textOf);
  // The bars stand in two halves; the running count and the share that had joined follow.
  expect(charts).toHaveLength(4);
  const names = ['Algeria', 'Kyrgyz Republic', 'Kazakhstan', '95% band, upper end'];
  const isNamed = names.map((name, at) => charts[at]?.replaceAll('\u00A0', ' ').includes(name));
  expect(isNamed).toEqual([true, true, true, true]);
  expect(partsOf(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(4);
  expect(textOf('ppt/notesSlides/notesSlide3.xml')).toContain('On 24 May 2005');
  expect(textOf('ppt/notesSlides/notesSlide3.xml')).toContain('Link: ');
  for (const number of [2, 3, 4, 5, 6, 7, 8]) {
    expect(textOf(`ppt/slides/slide${number}.xml`)).toMatch(/As of 22 April 2026, data \d/);
  }
});

test('a fact becomes a slide of words with its source, and can be taken out again', async ({
  page,
}) => {
  await page.goto('./#/organizations/wto');
  await page.locator('.fact-list .fact-button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Stated by').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(dialog).toContainText('Added to “My briefing” as slide 1.');
  const kept = () => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  expect(await kept()).toContain('"text":"Source: ');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog).toContainText('Taken out of the briefing again.');
  expect(await kept()).not.toContain('"kind"');
});
