import type { Page } from '@playwright/test';

import { expect, test } from './support/test.ts';

/** What each slide of the example shows, the cover first. */
const EXAMPLE = [
  undefined,
  { part: 'bars', picture: 'svg .stage-row' },
  { part: 'paths', picture: 'svg text' },
  { part: 'count', picture: 'svg .recharts-line, svg path' },
  { part: 'gantt', picture: 'svg text' },
  { part: 'joined', picture: 'svg path' },
  { part: 'what-if', picture: 'p' },
  { part: 'card', picture: 'data, time' },
] as const;

async function beginExample(page: Page): Promise<void> {
  await page.goto('#/briefing');
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
}

/** The table of the bars, and from a date in it to its source. */
async function askFromTheFloor(page: Page): Promise<void> {
  await page.keyboard.press('PageDown');
  await page.keyboard.press('t');
  const row = page.getByRole('row', { name: /Algeria/ });
  await row.getByRole('button').last().press('Enter');
  await expect(page.getByRole('dialog').locator('a[href^="http"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('r');
  await page.keyboard.press('Home');
}

test('a talk once begun goes on without a network, and without an offline copy', async ({
  page,
  context,
}) => {
  await beginExample(page);
  // Begun anew, as after a browser that fell over: nothing is left of an earlier view.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByText('All slides of this talk are loaded.')).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await askFromTheFloor(page);
  for (const [index, shown] of EXAMPLE.entries()) {
    await expect(page).toHaveURL(new RegExp(`/present/${index + 1}$`));
    if (shown !== undefined) {
      const part = page.locator(`.stage-slide:not(.is-next) [data-part="${shown.part}"]`);
      await expect(part.locator(shown.picture).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await page.keyboard.press('PageDown');
  }
  // The way back to the desk asks for nothing either, and each slide there still stands.
  await page.keyboard.press('Escape');
  const slides = page.getByRole('list', { name: /^Slides/ }).locator('> li');
  await expect(slides).toHaveCount(EXAMPLE.length);
  for (const slide of await slides.all()) await slide.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await expect(
    page.getByText('This slide has nothing to show here.', { exact: false }),
  ).toHaveCount(0);
});
