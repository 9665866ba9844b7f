import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { layDeck, TALK_SLIDES } from './support/talkPage.ts';

const status = (page: Page) => page.locator('.stage > [role="status"]').first();
const shownTitle = (page: Page) => page.getByRole('heading', { level: 1 });

async function begin(page: Page, number = 1): Promise<void> {
  await page.goto(`#/briefing/present/${number}`);
  await expect(shownTitle(page)).toBeFocused();
}

/** While a page is open: the window itself may be on its way into another state, and refuse. */
async function resizer(page: Page) {
  const window = await page.context().newCDPSession(page);
  return (width: number, height: number) =>
    window.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
}

/** A pointer that rests where the slide came points at nothing: it is moved before it is used. */
async function wakePointer(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(15, 15);
}

/** The smallest letters that are in sight, in pixels of the screen, and what they say. */
async function smallestText(page: Page): Promise<{ readonly px: number; readonly text: string }> {
  return page.locator('.stage-slide:not(.is-next) .slide').evaluate((slide) => {
    let smallest = { px: Number.POSITIVE_INFINITY, text: '' };
    const scale = slide.getBoundingClientRect().width / slide.clientWidth;
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // A sample in a legend is a picture, and enlarged by its style.
      const isSample = element?.closest('.gantt-legend svg, .visually-hidden') !== null;
      if (element === null || text === '' || isSample) continue;
      const px = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (px < smallest.px) smallest = { px, text };
    }
    return smallest;
  });
}

const CHARTS = ['bars', 'joined', 'waits', 'paths', 'count', 'gantt'];

for (const [width, height, least] of [
  [1280, 720, 18],
  [1024, 768, 18],
  [3840, 2160, 54],
] as const) {
  test(`no letter of a chart on a stage of ${width} by ${height} is under ${least} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await layDeck(page);
    await begin(page, 2);
    for (const id of CHARTS) {
      const number = TALK_SLIDES.findIndex((slide) => slide.id === id) + 1;
      await expect(page).toHaveURL(new RegExp(`/present/${number}$`));
      const picture = page.locator('.stage-slide:not(.is-next) .stage-picture svg').first();
      await expect(picture).toBeVisible();
      const { px, text } = await smallestText(page);
      expect(px, `${id}: ${text}`).toBeGreaterThanOrEqual(least - 0.01);
      await expect(shownTitle(page)).toHaveCSS('font-size', '40px');
      await page.keyboard.press('PageDown');
    }
  });
}

test('keys move through the slides, and each is announced and takes the focus', async ({
  page,
}) => {
  await layDeck(page);
  await begin(page);
  for (const [key, number] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', 9],
    ['ArrowRight', 9],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`/present/${number}$`));
    await expect(status(page)).toContainText(`Slide ${number} of 9: `);
    await expect(shownTitle(page)).toBeFocused();
  }
  await page.keyboard.type('8');
  await expect(page.getByText('Slide 8: press Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shownTitle(page)).toHaveText('A slide of another version');
  // What is wrong with one slide stands on it, and the talk goes on.
  await expect(page.getByRole('alert')).toContainText('no longer holds the part');
  await page.keyboard.press('ArrowRight');
  await expect(shownTitle(page)).toHaveText('Questions?');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/briefing$/);
});

test('B blanks the screen, N shows the notes, and single letters can be turned off', async ({
  page,
}) => {
  await layDeck(page);
  await begin(page);
  await page.keyboard.press('b');
  await expect(page.locator('.stage-blank')).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.locator('.stage-blank')).toHaveCount(0);
  await expect(shownTitle(page), 'the screen gives the focus back').toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(
    'Thank the hosts.',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toHaveCount(0);
  await page.keyboard.press('?');
  await page.getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/present\/2$/);
  await expect(page.locator('.stage-blank')).toHaveCount(0);
});

test('a chart is used in the talk, and R brings the saved slide back', async ({ page }) => {
  await layDeck(page);
  await begin(page, 2);
  const algeria = page.getByRole('option', { name: /^Algeria/ });
  await expect(algeria).toHaveAttribute('aria-selected', 'false');
  await wakePointer(page);
  await algeria.click();
  await expect(algeria).toHaveAttribute('aria-selected', 'true');
  await expect(status(page)).toContainText('Differs from the saved slide');
  await page.keyboard.press('t');
  await expect(page.getByRole('row', { name: /Algeria/ })).toBeVisible();
  await page.keyboard.press('r');
  await expect(algeria).toHaveAttribute('aria-selected', 'false');
  await expect(status(page)).toHaveText('The slide is as it was saved.');
  // A clicker steers the talk even while the chart has the focus.
  await algeria.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\/present\/2$/);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/present\/3$/);
});

test('a refused full screen and wake lock leave the talk as it is', async ({ page }) => {
  await layDeck(page);
  await page.addInitScript(() => {
    const refuse = async () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Element.prototype.requestFullscreen = refuse;
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } });
  });
  await begin(page);
  await page.keyboard.press('f');
  await expect(status(page)).toContainText('Full screen was refused');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/present\/2$/);
});

test('the presenter window shows slide, next, notes and time, and steers both ways', async ({
  page,
}) => {
  await layDeck(page);
  await begin(page);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Presenter window' }).focus();
  await page.keyboard.press('Enter');
  const desk = await opening;
  await expect(desk.getByText('Thank the hosts.')).toBeVisible();
  await expect(desk.getByRole('img')).toHaveCount(2);
  await expect(desk.getByText(/^\d:\d\d$/)).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/present\/2$/);
  await expect(desk.getByText('Say who waits.')).toBeVisible();
  await page.keyboard.press('b');
  await expect(desk.getByRole('button', { name: 'Show the slide' })).toBeVisible();
});

const drawnRows = async (page: Page) =>
  page
    .locator(
      '.stage-slide:not(.is-next) .stage-row, .presenter-current .stage-row, .is-one .stage-row',
    )
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-mark')));

test('stage, presenter and paper show the same rows, with the notes open as well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await layDeck(page);
  await begin(page, 2);
  await expect(page.locator('.stage-slide:not(.is-next) .stage-row').first()).toBeVisible();
  const shown = await drawnRows(page);
  expect(shown.length).toBeGreaterThan(10);
  const desk = await page.context().newPage();
  await desk.goto('#/briefing/presenter');
  await expect.poll(async () => drawnRows(desk)).toEqual(shown);
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
  expect(await drawnRows(page)).toEqual(shown);
  // A room of another shape has its own rows, and its presenter sees those.
  const resize = await resizer(page);
  await resize(1024, 768);
  await expect
    .poll(
      async () => JSON.stringify(await drawnRows(desk)) === JSON.stringify(await drawnRows(page)),
    )
    .toBe(true);
  await desk.goto('#/briefing/print?pages=one');
  await expect.poll(async () => drawnRows(desk)).toEqual(shown);
});

test('neither a tip nor the bar nor the notes hide a word of the slide from the room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await layDeck(page);
  await begin(page, 2);
  const slide = page.locator('.stage-slide:not(.is-next) .slide');
  const tip = slide.locator('.chart-tip');
  await wakePointer(page);
  await slide.getByRole('option').last().hover();
  await expect(tip).toBeVisible();
  // A slide that comes under the pointer by a key opens no tip before the room.
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/present\/3$/);
  await page.keyboard.press('PageUp');
  await expect(slide.getByRole('option').last()).toBeVisible();
  await expect(page.locator('.stage')).toHaveClass(/is-still/);
  await expect(tip).toHaveCount(0);
  await wakePointer(page);
  await slide.getByRole('option').last().hover();
  await expect(tip).toBeInViewport({ ratio: 1 });
  const bar = page.getByRole('toolbar', { name: 'Steer the presentation' });
  for (const button of await bar.getByRole('button').all()) {
    await expect(button).toHaveCSS('font-size', '18px');
  }
  const top = async (element: ReturnType<Page['locator']>) =>
    (await element.boundingBox())?.y ?? Number.NaN;
  const foot = async () => {
    const box = await slide.locator('.stage-figure > footer').boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? 0);
  };
  expect(await foot()).toBeLessThanOrEqual(await top(bar));
  const over = await tip.boundingBox();
  expect((over?.y ?? Number.NaN) + (over?.height ?? 0)).toBeLessThanOrEqual(await top(bar));
  await page.keyboard.press('n');
  const notes = page.getByRole('complementary', { name: 'Notes' });
  await expect(notes).toBeVisible();
  await expect
    .poll(async () => {
      const [face, side] = [await slide.boundingBox(), await notes.boundingBox()];
      return (face?.x ?? 0) + (face?.width ?? Infinity) <= (side?.x ?? 0) + 1;
    })
    .toBe(true);
  expect(await foot()).toBeLessThanOrEqual(await top(bar));
});

test('a statement of 4,000 letters stays on its slide and says how much is left out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const statement = { ...TALK_SLIDES[8], headline: 'Why it took so long, in full. '.repeat(4) };
  await layDeck(page, [
    { ...statement, text: 'The working party met again in Geneva. '.repeat(102) },
  ]);
  await begin(page);
  const slide = page.locator('.slide');
  await expect(slide.getByText(/^\d+ of 714 words do not fit on this slide/)).toBeInViewport();
  await expect(slide.locator('.slide-text')).toHaveCSS('font-size', '18px');
  expect(await slide.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
  const [said, number] = [slide.locator('.slide-cut'), slide.locator('.slide-number')];
  const [above, below] = [await said.boundingBox(), await number.boundingBox()];
  expect((above?.y ?? Infinity) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await expect(shownTitle(page)).toBeInViewport({ ratio: 1 });
});

test('fifty changes of the window leave the chart at the size of the last, without a fault', async ({
  page,
}) => {
  // A loop of sizes is told to the window alone; the watch of all tests hears the console.
  await page.addInitScript(() => {
    addEventListener('error', ({ message }) => console.error(message));
  });
  await layDeck(page);
  await begin(page, 6);
  const picture = page.locator('.stage-slide:not(.is-next) .stage-picture svg').first();
  await expect(picture).toBeVisible();
  const resize = await resizer(page);
  for (let step = 0; step < 50; step += 1) {
    const [width, height] = [700 + ((step * 397) % 1300), 520 + ((step * 211) % 700)];
    await resize(width, height);
  }
  await resize(1366, 768);
  const slide = page.locator('.stage-slide:not(.is-next) .slide');
  await expect.poll(async () => (await slide.boundingBox())?.width).toBeCloseTo(1366, 0);
  // The margins of a slide, 56 px of 1,280 on either side, and the picture between them.
  const between = 1366 * (1 - 112 / 1280.75);
  await expect
    .poll(async () => Math.abs(((await picture.boundingBox())?.width ?? 0) - between))
    .toBeLessThan(8);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a swipe to the left leads on, to the right back, and down nowhere', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await layDeck(page);
    await begin(page);
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.length === 0 ? [] : [{ x: at[0] ?? 0, y: at[1] ?? 0 }],
      });
    for (const [toX, toY, number] of [
      [300, 70, 2],
      [300, 90, 3],
      [900, 70, 2],
      [620, 400, 2],
    ] as const) {
      await touch('touchStart', 600, 60);
      await touch('touchMove', (600 + toX) / 2, (60 + toY) / 2);
      await touch('touchMove', toX, toY);
      await touch('touchEnd');
      await expect(page).toHaveURL(new RegExp(`/present/${number}$`));
    }
  });
});

test('a headline on a telephone is whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const headline =
    'Half of all applicants had joined after fourteen years, and of those still waiting most have waited longer than that already';
  await layDeck(page, [{ ...TALK_SLIDES[1], headline }]);
  await begin(page);
  const title = shownTitle(page);
  await expect(title).toBeInViewport({ ratio: 0.99 });
  expect(await title.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
});

test('a refused presenter window leaves the notes on the same screen', async ({ page }) => {
  await layDeck(page);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await begin(page);
  await page.getByRole('button', { name: 'Presenter window' }).focus();
  await page.keyboard.press('Enter');
  const notes = page.getByRole('complementary', { name: 'Notes' });
  await expect(notes).toContainText('refused a second window');
  await expect(notes).toContainText('Thank the hosts.');
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('nine slides print on nine pages, or on three', async ({ page }) => {
  await layDeck(page);
  for (const [pages, count] of [
    ['one', 9],
    ['three', 3],
  ] as const) {
    await page.goto(`#/briefing/print?pages=${pages}`);
    await expect(page.getByRole('status').getByText('All 9 slides are drawn')).toBeAttached();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(count);
  }
});

test('a hand-out is read in a window of 320 px, and says when it can be printed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await layDeck(page);
  await page.goto('#/briefing/print?pages=three');
  await expect(page.getByRole('status').getByText('All 9 slides are drawn')).toBeAttached();
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
  const [slide, box] = [page.locator('.handout-scaled').first(), page.locator('.handout-slide')];
  const widths = await Promise.all([slide.boundingBox(), box.first().boundingBox()]);
  expect(widths[0]?.width ?? 0).toBeCloseTo(widths[1]?.width ?? Infinity, -1);
});

for (const view of ['compare/KAZ/BLR', 'timelines/KAZ']) {
  test(`${view} prints on one page`, async ({ page }) => {
    await page.goto(`#/${view}`);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.locator('.chart-frame svg').first()).toBeVisible();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
}
