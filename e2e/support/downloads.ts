import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

/** Opens the export menu of the bars, asks for one file, and closes the menu. */
export async function exported(
  page: Page,
  offer: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const menu = page.getByRole('button', { name: 'Export' }).first();
  await menu.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${offer}`) }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), bytes };
}
