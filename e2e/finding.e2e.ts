import type { Page } from '@playwright/test';

import { expect, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: /^Economy, event, document/ });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Find anything' }).getByRole('option');

async function open(page: Page, hash = '/guide'): Promise<void> {
  await page.goto(`./#${hash}`);
  await expect(page.locator('.first-sight')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill(typed);
}

test('a document is found by its symbol, and Enter opens the event that holds it', async ({
  page,
}) => {
  await open(page);
  await find(page, 'KAZ/66');
  const first = options(page).first();
  await expect(first).toContainText('WT/ACC/KAZ/66');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(
    page.getByRole('status').filter({ hasText: /\d+ results in \d+ groups/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/timelines\/KAZ\?event=/);
  await expect(page.locator('article[data-id]')).toContainText('WT/ACC/KAZ/66');
  await expect(page.locator('article[data-id] h2')).toBeFocused();
});

test('a name with a slip leads to its bar, a fact to its place on the card', async ({ page }) => {
  await open(page);
  await find(page, 'Kazahkstan');
  await expect(options(page).first()).toContainText('Kazakhstan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/durations\?highlight=KAZ$/);
  const bar = page.getByRole('option', { name: /^Kazakhstan: .* from application/ });
  await expect(bar).toBeFocused();
  await expect(bar).toBeInViewport();

  await find(page, 'wto members');
  await options(page)
    .filter({ hasText: /^WTO: Members/ })
    .click();
  await expect(page.locator('.fact-list .is-pointed-at')).toContainText('Members');
  await expect(page.locator('.fact-list .is-pointed-at')).toBeFocused();
});

test('Enter opens what was typed last, however quick the hand', async ({ page }) => {
  await open(page);
  await find(page, 'durations');
  await expect(options(page).first()).toContainText('Durations');
  await field(page).evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('no field');
    // As the browser sets it: React looks out for the setter of the field itself.
    Reflect.set(HTMLInputElement.prototype, 'value', 'briefing', input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
  await expect(page).toHaveURL(/#\/briefing$/);
});

test('arrows choose and wrap, Escape gives the focus back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Find', exact: true });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).first().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('nothing opens over what is typed, and single keys can be turned off', async ({ page }) => {
  await open(page, '/durations');
  const highlight = page.getByRole('combobox', { name: 'Highlight' });
  await highlight.pressSequentially('a/?');
  await expect(highlight).toHaveValue('a/?');
  await expect(page.getByRole('dialog')).toBeHidden();

  await open(page, '/sources/own');
  await page.getByLabel('Choose a file').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');

  await open(page, '/durations');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toContainText('In the bars');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.reload();
  await expect(page.locator('.first-sight')).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(keys).toBeHidden();
  await field(page).fill('theme dark');
  await expect(options(page).first()).toContainText('Theme: dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a part of another view, and what the present one offers, are found by name', async ({
  page,
}) => {
  await open(page, '/durations');
  await expect(page.getByRole('button', { name: 'Add to briefing' }).first()).toBeVisible();
  await find(page, 'add to briefing');
  await options(page).filter({ hasText: 'Years from application' }).click();
  await expect(page.getByText(/^Added to .* as slide 1\./)).toBeVisible();

  await find(page, 'pace');
  await expect(options(page).first()).toContainText('Pace');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/compare$/);
  const heading = page.getByRole('heading', { name: 'Pace', exact: true });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test('a file that fails leaves its group out and says so', async ({ page, allow }) => {
  allow(/status of 404/);
  await page.route('**/data/organizations.json', (route) =>
    route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not Found' }),
  );
  await open(page);
  await find(page, 'wipo');
  const dialog = page.getByRole('dialog', { name: 'Find anything' });
  await expect(dialog).toContainText('The organization records are not there');
  await expect(dialog.getByRole('group', { name: 'Organizations' })).toBeHidden();
  await expect(dialog.getByRole('group', { name: 'Events' })).toBeVisible();
});

test('a link from before the views had names of their own opens the durations', async ({
  page,
}) => {
  await page.goto('./#/?status=member');
  await expect(page).toHaveURL(/#\/durations\?status=member$/);
});
