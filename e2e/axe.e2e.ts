import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import { expect, test } from './support/test.ts';

/** What a checker of its own finds on the page as it stands, in short. */
async function violations(page: Page): Promise<readonly string[]> {
  const checker = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations: found } = await checker.analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`,
  );
}

for (const [route, theme] of [
  ['durations', 'light'],
  ['durations?show=table&group=eaeu', 'dark'],
  ['compare/KAZ/BLR', 'dark'],
  ['timelines/KAZ', 'light'],
  ['organizations', 'projector'],
  ['sources', 'dark'],
] as const) {
  test(`#/${route} breaks no rule of accessibility, ${theme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('article-xii/theme', name), theme);
    await page.goto(`./#/${route}`);
    await drawAll(page);
    expect(await violations(page)).toEqual([]);
  });
}
