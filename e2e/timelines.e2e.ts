import type { Page } from '@playwright/test';

import { exported } from './support/downloads.ts';
import { expect, test } from './support/test.ts';

const MEETING = 'kaz-formal-meeting-2013-07-23';
const SENTENCE =
  '17th formal meeting, 23 July 2013, 17 years 5 months after application, 48 days after the 16th';

const grid = (page: Page) => page.getByRole('grid');
const lane = (page: Page, name: string) => page.locator(`[data-lane="${name}"]`);

/** The events that the marks of the lanes in sight stand for. */
async function counted(page: Page): Promise<number> {
  const counts = await grid(page)
    .locator('[data-count]')
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-count'))));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('the whole record of Kazakhstan is in the picture: 204 events in 18 lanes', async ({
  page,
}) => {
  await page.goto('./#/timelines/KAZ');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kazakhstan’s accession, document by document',
  );
  await expect(page.locator('[data-lane]')).toHaveCount(18);
  expect(await counted(page)).toBe(204);
  await expect(page.getByText('204 dated entries', { exact: false }).first()).toBeVisible();
});

test('a link to one event opens its detail and its source', async ({ page }) => {
  await page.goto(`./#/timelines/KAZ?event=${MEETING}`);
  const detail = page.locator(`article[data-id="${MEETING}"]`);
  await expect(detail).toContainText('17 y 5 m');
  await expect(detail).toContainText('48 days');
  await expect(detail).toContainText('WT/ACC/KAZ/77/Add.1');
  await expect(detail.locator('.source-line')).toHaveText(/timeline page/);
  await expect(detail.locator('time').first()).toHaveAttribute('datetime', '2013-07-23');
});

test('the keyboard reaches every mark of a lane by one tab stop, and a mark says its sentence', async ({
  page,
}) => {
  await page.goto('./#/timelines/KAZ?window=2013-01-01..2013-12-31');
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await grid(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('f');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /formal meeting/);
  await page.keyboard.press('Home');
  for (let step = 0; step < 30; step++) {
    const said = await page.locator(':focus').getAttribute('aria-label');
    if (said === SENTENCE) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', SENTENCE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${MEETING}`));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('h2:focus')).toHaveCount(1);
});

test('a step of zoom counts every event anew in the same lanes, and goes into the link', async ({
  page,
}) => {
  await page.goto('./#/timelines/KAZ');
  const marks = lane(page, 'formal-meeting').locator('[data-count]');
  await expect(marks.first()).toBeVisible();
  const before = await marks.count();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/window=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(page).not.toHaveURL(/window=/);
  await expect(marks).toHaveCount(before);
});

test('the wheel scrolls the page, and zooms only with Ctrl held', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  await page.getByRole('grid').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).not.toHaveURL(/window=/);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/window=/);
});

test('the handles of the overview are moved by keys and by drag', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  const from = page.getByRole('slider', { name: 'First day in sight' });
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/window=1996/);
  const to = page.getByRole('slider', { name: 'Last day in sight' });
  const box = await to.boundingBox();
  if (box === null) throw new Error('no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 300, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/window=1996[^.]*\.\.20(?:0|10)/);
});

test('find lights up the matches and steps through them', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  await page.getByRole('searchbox', { name: 'Find' }).fill('KAZ/66');
  const count = page.locator('.timelines-count');
  await expect(count).toHaveText('2 found');
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(count).toHaveText('1 of 2');
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(count).toHaveText('2 of 2');
  await expect(page).toHaveURL(/find=KAZ%2F66/);
  await expect(page).toHaveURL(/event=kaz-/);
});

test('a number opens the list of what it stands for', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  const cluster = lane(page, 'package').locator('[data-count="7"]');
  await cluster.click();
  await expect(page.getByRole('heading', { name: '7 events close together' })).toBeVisible();
  await page.locator('.event-list button').first().click();
  await expect(page).toHaveURL(/event=kaz-/);
});

test('the table holds what the picture holds, with machine dates', async ({ page }) => {
  await page.goto('./#/timelines/KAZ?show=table&find=SPS');
  const table = page.getByRole('table').first();
  await expect(table.locator('tbody tr')).toHaveCount(16);
  await expect(table.locator('tbody time').first()).toHaveAttribute(
    'datetime',
    /^\d{4}-\d\d-\d\d$/,
  );
});

test('Belarus: context is off until asked for, and conflicts are told', async ({ page }) => {
  await page.goto('./#/timelines/BLR');
  await expect(lane(page, 'wipo')).toHaveCount(0);
  await page.goto('./#/timelines/BLR?tracks=wipo,eu&event=visit-wolff-2018');
  await expect(lane(page, 'wipo')).toHaveCount(1);
  await expect(page.getByText('Year of DDG Wolff')).toBeVisible();
});

test('any other economy has a timeline that says it is partial', async ({ page }) => {
  await page.goto('./#/timelines/GEO');
  await expect(page.getByText('This timeline is partial', { exact: false })).toBeVisible();
  await expect(page.locator('[data-lane="membership"]')).toHaveCount(1);
});

test('a link that is not quite right leads on: nearest names, the code meant, a list of what was left out', async ({
  page,
}) => {
  await page.goto('./#/timelines/KZA');
  await expect(page.getByRole('alert')).toContainText('KZA');
  await page.getByRole('link', { name: 'Kazakhstan' }).click();
  await expect(page).toHaveURL(/timelines\/KAZ/);
  // A code in small letters is led to its economy, and the rest of the link is kept.
  await page.goto(`./#/timelines/kaz?event=${MEETING}`);
  await expect(page.locator(`article[data-id="${MEETING}"]`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/timelines/KAZ\\?event=${MEETING}$`));
  await page.goto('./#/timelines/KAZ?window=1996-02-31..2000-01-01&tracks=nothing&event=none');
  await expect(page.getByText('3 things in this link could not be shown')).toBeVisible();
});

test('#/timelines asks which, and remembers', async ({ page }) => {
  await page.goto('./#/timelines');
  await page.getByRole('link', { name: 'Belarus' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belarus');
  await page.goto('./#/durations');
  await page.getByRole('link', { name: 'Timelines' }).click();
  await expect(page).toHaveURL(/timelines\/BLR/);
});

test('an earlier day shows the record of that day', async ({ page }) => {
  await page.goto('./#/timelines/KAZ?asof=2005-06-07');
  await expect(page.getByText('still negotiating on 7 June 2005', { exact: false })).toBeVisible();
  await expect(lane(page, 'membership').locator('[data-count]')).toHaveCount(0);
});

test('the record that fails leaves the accession record, with the fault named', async ({
  page,
  allow,
}) => {
  allow(/404/);
  await page.route('**/data/timelines/KAZ.json', (route) =>
    route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not Found' }),
  );
  await page.goto('./#/timelines/KAZ');
  await expect(page.getByRole('alert')).toContainText('timeline records of Kazakhstan');
  await expect(page.locator('[data-lane="formal-meeting"]')).toHaveCount(1);
});

test('the calendar holds every entry, and the picture leaves as SVG and PNG', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  const calendar = (await exported(page, 'ICS')).bytes.toString('utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(204);
  expect((await exported(page, 'SVG')).bytes.toString('utf8')).toMatch(/^<svg/);
  expect((await exported(page, 'PNG slide')).bytes.toString('latin1')).toMatch(/^\u0089PNG/);
});

test('nothing scrolls sideways at any width', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  await expect(grid(page)).toBeVisible();
  for (const width of [1440, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(over, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('another economy is chosen by keys, and the next one after it', async ({ page }) => {
  await page.goto('./#/timelines/KAZ');
  const economy = page.getByLabel('Economy');
  await economy.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Kazakhstan');
  await expect(economy).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
  await expect(economy).toBeFocused();
});
