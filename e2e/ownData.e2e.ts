import type { Page } from '@playwright/test';

import { exported } from './support/downloads.ts';
import { barsPanel, rowOf } from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

const TAG = 'Your data, not official';
const SCRIPT = '<img src=x onerror=alert(1)>';

const FILE = [
  'Country;Applied;Joined;Meetings;Region;Source;URL',
  'Kazakhstan;09/01/1996;01/02/2014;19;Asia;My table;https://example.org/kaz',
  `${SCRIPT};03/04/2005;;2;<b>Nowhere</b>;"<script>alert(2)</script>";javascript:alert(3)`,
  'Freedonia;11/12/1999;05/06/2012;=1+1;Atlantis;;',
].join('\n');

const MENDED = FILE.replace('=1+1', '9');

const bring = (page: Page, content: string | Buffer, name = 'mine.csv'): Promise<void> =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openOwnData(page: Page): Promise<void> {
  await page.goto('./#/sources/own');
  await expect(page.getByRole('heading', { name: 'Your own data' })).toBeVisible();
}

test('a file is asked about, looked through, mended, used beside the bundled data, and undone', async ({
  page,
}) => {
  await openOwnData(page);
  await bring(page, FILE);
  await expect(page.getByRole('heading', { name: /day or the month/ })).toBeFocused();
  const samples = page.getByRole('row', { name: /application/ });
  await expect(samples).toHaveCount(3);
  await expect(samples.last()).toContainText('11 Dec 1999');
  await expect(samples.last()).toContainText('12 Nov 1999');
  await button(page, 'The day comes first').click();

  // One fault: nothing can be used, and nothing has changed.
  const fault = page.getByRole('row', { name: /whole number/ });
  await expect(fault.getByRole('rowheader')).toHaveText('4');
  await expect(fault).toContainText('meetings');
  await expect(fault).toContainText('=1+1');
  await expect(button(page, 'Use these data')).toHaveCount(0);

  await bring(page, MENDED);
  await button(page, 'The day comes first').click();
  await expect(page.getByText('No fault was found.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: SCRIPT })).toBeVisible();
  // Whose Kazakhstan counts is asked, with nothing chosen beforehand.
  await expect(button(page, 'Use these data')).toBeDisabled();
  await page.getByLabel('Use the records of your file').check();
  await button(page, 'Use these data').click();
  await expect(page.getByText('Your data are in use.')).toBeVisible();

  await page.goto('./#/durations?show=table');
  await expect(page.getByRole('link', { name: TAG })).toBeInViewport();
  await expect(rowOf(page, 'KAZ').locator('time[datetime="2014-02-01"]')).toBeVisible();
  await expect(rowOf(page, 'XAA').getByRole('rowheader')).toHaveText(SCRIPT);
  await rowOf(page, 'XAA').locator('[data-fact$="/application"]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('<script>alert(2)</script>')).toBeVisible();
  await expect(dialog.getByText(/javascript:alert\(3\)/)).toBeVisible();
  await expect(dialog.getByRole('link', { name: /alert/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.goto('./#/timelines/KAZ');
  await expect(page.getByText('This view shows the bundled data.')).toBeVisible();
  await expect(page.getByText(TAG)).toHaveCount(0);

  await page.goto('./#/sources/own');
  await button(page, 'Undo').click();
  await expect(page.getByText('Undone.')).toBeVisible();
  await page.goto('./#/durations?show=table');
  await expect(rowOf(page, 'KAZ').locator('time[datetime="2015-11-30"]')).toBeVisible();
  await expect(page.getByText(TAG)).toHaveCount(0);
});

test('whatever leaves the page says whose data it holds, and no link or request holds them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openOwnData(page);
  await bring(page, 'name,application,membership\nFreedonia,1999-12-11,2012-06-05\n');
  await button(page, 'Use these data').click();
  await page.getByRole('link', { name: 'See the durations' }).click();
  await page.getByRole('combobox', { name: 'Highlight' }).fill('Freedonia');
  await expect(page).toHaveURL(/XAA/);
  await expect(barsPanel(page).getByText(TAG, { exact: true })).toBeVisible();

  for (const offer of ['CSV', 'JSON', 'SVG']) {
    const text = (await exported(page, offer)).bytes.toString('utf8');
    expect(text, `${offer} says whose data it holds`).toContain(TAG);
    expect(text.includes('XAA') && /Link.*XAA/.test(text), `the link of ${offer}`).toBe(false);
  }

  await button(page, 'Copy link').click();
  await expect(page.getByText(/^Link copied\. The link opens with the bundled data/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toMatch(/XAA|Freedonia|mine/);

  // A slide is a link: where it would have to leave own records out, there is none.
  const refusal = page.getByText(/^Not added: records of your own file/);
  await barsPanel(page).getByRole('button', { name: 'Add to briefing' }).click();
  await expect(refusal).toBeVisible();
  await page.goto('./#/compare/KAZ/XAA');
  await expect(refusal).toHaveCount(0);
  await page.getByRole('button', { name: 'Add to briefing' }).first().click();
  await expect(refusal).toBeVisible();
  await page.goto('./#/durations?highlight=XAA');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-foot')).toContainText(TAG);
  await expect(barsPanel(page).getByText(TAG, { exact: true })).toBeVisible();
  expect(sent.filter((one) => /Freedonia|mine\.csv/.test(one))).toEqual([]);
});

test('own data alone fill both views, and come back where the reader keeps them', async ({
  page,
}) => {
  await openOwnData(page);
  await bring(page, 'name,application,membership\nFreedonia,1999-12,2012\nSylvania,2005,\n');
  await page.getByRole('radio', { name: 'In place of the bundled data' }).check();
  await page.getByLabel('Keep in this browser for 30 days').check();
  await button(page, 'Use these data').click();
  await expect(page.getByText(/They are kept in this browser/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/They are kept in this browser/)).toBeVisible();
  await page.goto('./#/durations');
  await expect(barsPanel(page).getByRole('option')).toHaveCount(2);
  await expect(barsPanel(page).getByText(/data of your own file/)).toBeVisible();
  // A slide is of the bundled data: its headline was made of them, and it is passed on without others.
  await barsPanel(page).getByRole('button', { name: 'Add to briefing' }).click();
  await expect(page.getByText(/^Added to .* It shows the bundled data, without/)).toBeVisible();
  await page.goto('./#/briefing/present/1');
  const onStage = page.locator('.stage-figure');
  await expect(onStage.getByRole('option', { name: /^Belarus/ })).toBeVisible();
  await expect(onStage.getByText(TAG)).toHaveCount(0);
  await page.goto('./#/compare');
  await expect(page.getByRole('heading', { name: /^Freedonia and Sylvania/ })).toBeVisible();
  await page.goto('./#/sources/own');
  await button(page, 'Erase what is kept in this browser').click();
  await expect(page.getByText('Nothing of yours is kept in this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your own data' })).toBeVisible();
  await expect(page.getByText(TAG)).toHaveCount(0);
});

/** Sizes that have to be refused, made in the page: what is handed over to it would be counted too. */
function dropHuge(input: Element, kind: 'large' | 'deep' | 'long'): void {
  const text = {
    large: () => 'a'.repeat(50_000_000),
    deep: () => '['.repeat(20_000),
    long: () => `name\n${'Place\n'.repeat(200_000)}`,
  }[kind]();
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], kind === 'deep' ? 'big.json' : 'big.csv'));
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
  input.files = transfer.files;
  let last = performance.now();
  let longest = 0;
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (document.querySelector('[role=alert]')?.textContent?.includes('big') !== true) return;
    clearInterval(watch);
    // The longest the page left a timer waiting.
    document.documentElement.dataset[kind] = String(Math.round(longest));
  }, 10);
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('50 MB, 20,000 brackets and 200,000 rows are refused while the page answers', async ({
  page,
}) => {
  for (const [kind, refusal] of [
    ['large', /larger than 10 MB/],
    ['deep', /deeper than 8 levels/],
    ['long', /more than 20,000 rows/],
  ] as const) {
    // A busy machine only adds to a silence; a page that is held up is held up each time.
    await expect(async () => {
      await openOwnData(page);
      await page.reload();
      await page.getByLabel('Choose a file').evaluate(dropHuge, kind);
      await expect(page.getByRole('alert')).toContainText(refusal);
      const silence = page.locator('html');
      await expect(silence).toHaveAttribute(`data-${kind}`, /^\d+$/);
      const longest = Number(await silence.getAttribute(`data-${kind}`));
      expect(longest, `milliseconds without an answer, ${kind}`).toBeLessThan(200);
    }).toPass({ timeout: 20_000 });
  }
});

/** As many accessions as a file may hold, none of them with a code. */
function manyAccessions(): string {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const year = 1986 + (index % 30);
    const month = String(1 + (index % 12)).padStart(2, '0');
    const joined = index % 4 === 0 ? '' : `${year + 5 + (index % 5)}-${month}`;
    return `Place ${index + 1},${year}-${month}-01,${joined}`;
  });
  return ['name,application,membership', ...rows].join('\n');
}

test('20,000 accessions are drawn as they come into sight, and every one is reached', async ({
  page,
}) => {
  await openOwnData(page);
  await bring(page, manyAccessions());
  await page.getByRole('radio', { name: 'In place of the bundled data' }).check();
  await button(page, 'Use these data').click();
  await page.getByRole('link', { name: 'See the durations' }).click();
  const bars = barsPanel(page).getByRole('listbox');
  await expect(bars.getByRole('option').first()).toHaveAttribute('aria-setsize', '20000');
  expect(await bars.getByRole('option').count()).toBeLessThan(200);

  // By keys to the last, and by its name to any.
  await bars.getByRole('option').first().focus();
  await page.keyboard.press('End');
  const last = bars.getByRole('option', { name: /20,?000 of 20,?000$/ });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.getByRole('combobox', { name: 'Highlight' }).fill('Place 12345');
  const marked = bars.getByRole('option', { selected: true });
  await expect(marked).toHaveAttribute('aria-label', /^Place 12345: /);
  await expect(marked).toBeInViewport();

  await button(page, 'Find').click();
  await page.getByRole('combobox', { name: /Economy, event/ }).fill('place 777');
  await expect(page.getByRole('option', { name: /^Place 777 Your data/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('./#/durations?show=table');
  await expect(page.getByText('Rows 1 to 150 of 20,000').first()).toBeVisible();
  await page.goto('./#/durations');
  await expect(bars.getByRole('option').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(barsPanel(page).getByText(/^80 of 20,000 are drawn: /)).toBeVisible();
});
