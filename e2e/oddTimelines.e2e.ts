import { serveEvents } from './support/timelineFiles.ts';
import { expect, test } from './support/test.ts';

const EVENT = { track: 'legislation', subject: 'a law', sources: ['seed-003'] };

/** One of some 9,000 days from 1990 on. */
function dayOf(n: number): string {
  const [year, month, day] = [1990 + (n % 27), 1 + (n % 12), 1 + (n % 28)];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

test('20,000 events are drawn, moved through, and read page by page', async ({ page, request }) => {
  await serveEvents(page, request, (events) => [
    ...events,
    ...Array.from({ length: 20_000 - events.length }, (_, n) => ({
      ...EVENT,
      id: `many-${n}`,
      title: `Notice ${n}`,
      start: dayOf(n),
    })),
  ]);
  await page.goto('./#/timelines/KAZ');
  await expect(page.locator('[data-lane]')).toHaveCount(18, { timeout: 15_000 });
  await expect(page.getByText('20,000 dated entries', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  await expect(page).toHaveURL(/window=/);

  await page.goto('./#/timelines/KAZ?show=table');
  const table = page.getByRole('region', { name: /^Kazakhstan: 20,000 entries/ });
  await expect(table.getByRole('status')).toHaveText('Rows 1 to 150 of 20,000', {
    timeout: 15_000,
  });
  const first = await table.locator('tbody tr').first().getAttribute('data-id');
  await table.getByRole('button', { name: 'Rows after' }).click();
  await expect(table.getByRole('status')).toHaveText('Rows 151 to 300 of 20,000');
  await expect(table.locator('tbody tr').first()).not.toHaveAttribute('data-id', first ?? '');
});

const LONG = `The law ${'on the customs tariff and further measures '.repeat(12)}`.slice(0, 500);
const ARABIC = 'قانون التعريفة الجمركية';

test('titles of 500 letters or from right to left, and an event 200 years away, stay legible', async ({
  page,
  request,
}) => {
  await serveEvents(page, request, (events) => [
    { ...EVENT, id: 'far', title: 'A law of old', start: '1815-11-30' },
    ...events,
    { ...EVENT, id: 'long', title: LONG, start: '2014-02-01' },
    { ...EVENT, id: 'right', title: ARABIC, start: '2014-02-02' },
  ]);
  await page.goto('./#/timelines/KAZ?event=long');
  const detail = page.locator('article[data-id="long"]');
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(LONG.trim());
  await expect(page.getByRole('grid').locator('[data-mark="far"]')).toHaveCount(1);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.goto('./#/timelines/KAZ?event=right');
  await expect(page.locator('article[data-id="right"] bdi').first()).toHaveText(ARABIC);
  await page.goto('./#/timelines/KAZ?event=far');
  await expect(page.locator('article[data-id="far"]')).toContainText('30 November 1815');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('two fingers drawn apart zoom in, and the days under them stay under them', async ({
    page,
    context,
  }) => {
    await page.goto('./#/timelines/KAZ');
    const lanes = page.getByRole('grid');
    await expect(page.locator('[data-lane]')).toHaveCount(18);
    const box = await lanes.boundingBox();
    if (box === null) throw new Error('The lanes are not drawn');
    const y = box.y + 120;
    const middle = box.x + box.width * 0.6;
    const fingers = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [middle - apart, middle + apart].map((x, id) => ({ x, y, id })),
      });
    await touch('touchStart', 60);
    await touch('touchMove', 90);
    await touch('touchMove', 180);
    await touch('touchEnd');
    const years = () => {
      const [from = '', to = ''] = /window=(\d+)-[\d-]+\.\.(\d+)/.exec(page.url())?.slice(1) ?? [];
      return Number(to) - Number(from);
    };
    // A third of the whole, which is about twenty years and a margin; on a slow machine the address
    // has rested halfway.
    await expect.poll(years).toBeGreaterThan(5);
    await expect.poll(years).toBeLessThan(9);
  });
});

test('in forced colours every mark still stands out, and on paper the lanes fit', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('./#/timelines/KAZ');
  const marks = page.getByRole('grid').locator('[data-count]');
  await expect(marks.first()).toBeVisible();
  const inks = await marks.evaluateAll((all) =>
    all.flatMap((mark) =>
      Array.from(mark.querySelectorAll('circle, rect, path, line'), (shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return `${fill} ${stroke}`;
      }),
    ),
  );
  expect(inks.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  const off = await page.getByRole('grid').evaluate((grid) => {
    const { right } = grid.getBoundingClientRect();
    return right - document.documentElement.clientWidth;
  });
  expect(off).toBeLessThanOrEqual(0);
});

test('with less motion wished for, a step of zoom is there at once: nothing moves by itself', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/timelines/KAZ');
  const marks = page.getByRole('grid').locator('[data-count]');
  await expect(marks.first()).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).first().click();
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(0);
  await expect(page).toHaveURL(/window=/);
  expect(await moving()).toBe(0);
});
