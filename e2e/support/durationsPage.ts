import type { Locator, Page } from '@playwright/test';

import { drawAll } from './drawAll.ts';
import { expect } from './test.ts';

/** One row of the table behind the bars: its id, then the text of each cell. */
export type TableRow = readonly string[];

/** The durations view at a link, as a first visit: no state of the page before it is left. */
export async function openDurations(page: Page, query = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/durations${query === '' ? '' : `?${query}`}`);
}

export const barsPanel = (page: Page): Locator => page.getByRole('figure', { name: /^Years from/ });

export const joinedPanel = (page: Page): Locator => page.getByRole('figure', { name: /^Share/ });

export const distributionPanel = (page: Page): Locator =>
  page.getByRole('figure', { name: /^Waits by year/ });

/** The chart of bars, the one tab stop that holds a row for each economy. */
export const barsChart = (page: Page): Locator => barsPanel(page).getByRole('listbox');

export const bars = (page: Page): Locator => barsChart(page).getByRole('option');

export const bar = (page: Page, id: string): Locator =>
  barsChart(page).locator(`[role=option][data-mark="${id}"]`);

export const card = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** A select by its label. */
export const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });

/** The economies of the bars from top to bottom, by code, once they are drawn. */
export async function barOrder(page: Page): Promise<readonly string[]> {
  await bars(page).first().waitFor();
  return bars(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-mark') ?? ''));
}

export const barsTable = (page: Page): Locator => barsPanel(page).getByRole('table');

export const rowOf = (page: Page, id: string): Locator =>
  barsTable(page).locator(`tr[data-id="${id}"]`);

/** All text of the view, once no panel of it is still on its way. */
export async function wholeText(page: Page): Promise<string> {
  await drawAll(page);
  await expect(page.getByRole('figure')).toHaveCount(3);
  const text = await page.locator('main').innerText();
  // Said of a change just made, which a page newly opened has not seen.
  return text.replace(/^.* shown now\n/m, '');
}

/** The rows of every table in `scope`, ids first. */
export const rowsWithin = (scope: Locator): Promise<readonly TableRow[]> =>
  scope
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute('data-id') ?? '',
        ...Array.from(row.children, (cell) => cell.textContent ?? ''),
      ]),
    );

/** The part of the address after `?`, decoded. */
export const queryOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.split('?')[1] ?? ''));

/** All the reader can read, hidden help included. */
export const textOf = async (page: Page): Promise<string> =>
  (await page.locator('body').textContent()) ?? '';
