import type { Page } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import {
  barsTable,
  card,
  distributionPanel,
  joinedPanel,
  openDurations,
  rowOf,
} from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

test('every table has a caption, row headers, machine values and the id of its economy', async ({
  page,
}) => {
  await openDurations(page, 'show=table');
  await drawAll(page);
  await expect(page.getByRole('table')).toHaveCount(3);
  for (const table of await page.getByRole('table').all()) {
    await expect(table.locator('caption')).toHaveText(/\w+/);
    const rows = await table.locator('tbody tr').count();
    await expect(table.locator('tbody tr > th[scope="row"]:first-child')).toHaveCount(rows);
    await expect(table.locator('thead th:not([scope="col"])')).toHaveCount(0);
    const values = await table
      .locator('data')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    expect(values.filter((value) => !/^\d+(?:\.\d+)?$/.test(value))).toEqual([]);
    const dates = await table
      .locator('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    expect(dates.filter((date) => !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date))).toEqual([]);
  }
  for (const panel of [barsTable(page), distributionPanel(page)]) {
    const ids = await panel
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const days = rowOf(page, 'KAZ').locator('td').nth(1).locator('data');
  await expect(days).toHaveAttribute('value', '7245');
  const applied = rowOf(page, 'KAZ').locator('td').nth(2).locator('time');
  await expect(applied).toHaveAttribute('datetime', '1996-01-29');
  await expect(applied).toHaveText('29 Jan 1996');
});

test('tables behind the three charts hold the same 59 waits', async ({ page }) => {
  await openDurations(page, 'show=table');
  await drawAll(page);
  const dated = barsTable(page).locator('tbody tr:has(td:nth-child(3) data)');
  await expect(dated).toHaveCount(59);
  await expect(distributionPanel(page).locator('tbody tr')).toHaveCount(59);
  await expect(joinedPanel(page)).toContainText('Of 59 economies 38 had joined');
});

test('a column is sorted by keyboard, and says which way', async ({ page }) => {
  await openDurations(page, 'show=table');
  const head = barsTable(page).getByRole('columnheader', { name: 'Applied' });
  const dates = () =>
    barsTable(page)
      .locator('tbody td:nth-child(4)')
      .evaluateAll((cells) =>
        cells.map((cell) => cell.querySelector('time')?.dateTime.slice(0, 4) ?? 'unknown'),
      );
  await expect(head).toHaveAttribute('aria-sort', 'none');
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const rising = await dates();
  expect(rising.at(-1), 'the unknown comes last').toBe('unknown');
  expect(rising.slice(0, -1)).toEqual(rising.slice(0, -1).toSorted());
  await page.keyboard.press('Space');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const falling = await dates();
  expect(falling.at(-1), 'the unknown comes last this way too').toBe('unknown');
  expect(falling.slice(0, -1)).toEqual(falling.slice(0, -1).toSorted().toReversed());
  await expect(head.getByRole('button')).toBeFocused();
});

test('every figure of a card opens what it rests on, and Escape leads back to it', async ({
  page,
}) => {
  await openDurations(page);
  for (const name of ['Belarus', 'Kazakhstan']) {
    const figures = card(page, name).locator('.fact-button');
    await figures.first().waitFor();
    expect(await figures.count()).toBeGreaterThanOrEqual(5);
    for (const figure of await figures.all()) {
      await figure.click();
      const dialog = page.getByRole('dialog', { name: new RegExp(`^${name}: `) });
      await expect(dialog.locator('a[href^="http"]').first()).toBeAttached();
      // Where many sources stand behind one figure, they are folded: one more step.
      const folded = dialog.locator('summary');
      for (const summary of await folded.all()) await summary.click();
      await expect(dialog.locator('a[href^="http"]').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(figure).toBeFocused();
    }
  }
});

/** Opens each fact in turn within the page, as a reader would, and notes what the dialog says. */
async function openEachFact(page: Page) {
  return barsTable(page).evaluate(async (table) => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const opened = [];
    for (const button of table.querySelectorAll<HTMLElement>('td [data-fact]')) {
      button.click();
      await turn();
      const dialog = document.querySelector('dialog');
      opened.push({
        fact: button.dataset['fact'],
        shown: button.querySelector('time')?.dateTime,
        name: button.closest('tr')?.querySelector('th')?.textContent ?? '',
        title: dialog?.querySelector('h2')?.textContent ?? '',
        stated: dialog?.querySelector('.fact-value time')?.getAttribute('datetime'),
        sources: dialog?.querySelectorAll('.source-line[data-id]').length ?? 0,
        // A term of the field leads to its place in the guide, which is no source.
        links: Array.from(dialog?.querySelectorAll('a') ?? [], ({ href, rel }) => ({
          href,
          rel,
        })).filter(({ href }) => !href.startsWith(`${location.origin}/`)),
      });
      dialog?.close();
      // The dialog goes once the browser has told that it is closed.
      while (document.querySelector('dialog') !== null) await turn();
    }
    return opened;
  });
}

test('every date of a region opens its source, by links that are safe to follow', async ({
  page,
}) => {
  await openDurations(page, 'show=table&region=americas');
  // The sources arrive with the first fact opened.
  await barsTable(page).locator('[data-fact$="/application"]').first().click();
  await expect(page.getByRole('dialog').locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  const opened = await openEachFact(page);
  const dates = await barsTable(page).locator('tbody time').count();
  expect(dates).toBeGreaterThan(10);
  expect(opened.filter(({ shown }) => shown !== undefined)).toHaveLength(dates);
  expect(opened.filter(({ name, title }) => !title.startsWith(`${name}: `))).toEqual([]);
  expect(opened.filter(({ shown, stated }) => shown !== undefined && shown !== stated)).toEqual([]);
  expect(opened.filter(({ sources }) => sources === 0)).toEqual([]);
  const links = opened.flatMap((one) => one.links);
  expect(links.length).toBeGreaterThan(dates);
  expect(links.filter(({ href }) => !/^https?:\/\/[^/]/.test(href))).toEqual([]);
  expect(links.filter(({ rel }) => !rel.split(' ').includes('noopener'))).toEqual([]);
});

test('a disputed date shows what each source says, and which is preferred', async ({ page }) => {
  await openDurations(page, 'show=table');
  await rowOf(page, 'KAZ').locator('[data-fact="KAZ/application"]').click();
  const dialog = page.getByRole('dialog', { name: 'Kazakhstan: application' });
  await expect(dialog).toContainText('29 January 1996');
  await expect(dialog.getByRole('heading', { name: 'Sources disagree' })).toBeVisible();
  await expect(dialog).toContainText('April 1996');
  await expect(dialog).toContainText('Preferred: 29 January 1996.');
});

test('a duration opens the sum it is made by', async ({ page }) => {
  await openDurations(page);
  await card(page, 'Kazakhstan').getByRole('button', { name: '19 y 10 m' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kazakhstan: duration' });
  await expect(dialog).toContainText(
    'From application, 29 January 1996, to membership, 30 November 2015.',
  );
  await expect(dialog.locator('data[value="7245"]')).toHaveText(
    '7,245 days = 19 years, 10 months and 1 day; divided by 365.2425, 19.8 years.',
  );
});

test('Tab stays within an open dialog, and its button closes it', async ({ page }) => {
  await openDurations(page);
  await card(page, 'Belarus')
    .getByRole('button', { name: 'Dated steps and their sources' })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let stop = 0; stop < 5; stop++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
    expect(place).toBe(true);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});
