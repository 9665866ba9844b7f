import type { Page } from '@playwright/test';

import { expect } from './test.ts';

/** Draws what stands far below too, as for a reader who scrolls; who does not is given it later. */
export async function drawAll(page: Page): Promise<void> {
  const waiting = page.locator('[aria-busy=true]');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(async () => {
    await waiting.evaluateAll(([first]) => first?.scrollIntoView({ behavior: 'instant' }));
    await expect(waiting).toHaveCount(0, { timeout: 300 });
  }).toPass({ intervals: [50] });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
