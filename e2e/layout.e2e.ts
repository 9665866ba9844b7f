import type { Page } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import {
  bars,
  barsChart,
  barsTable,
  distributionPanel,
  joinedPanel,
  openDurations,
} from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

const WIDTHS = [320, 360, 768, 1440];

/** The page as it stands once nothing more is to come. */
async function openWhole(page: Page, query = ''): Promise<void> {
  await openDurations(page, query);
  await drawAll(page);
  await expectWhole(page, query);
}

async function expectWhole(page: Page, query: string): Promise<void> {
  const isTable = query.includes('show=table');
  await expect(isTable ? barsTable(page) : barsChart(page)).toBeVisible();
  await expect(joinedPanel(page)).toBeVisible();
  await expect(distributionPanel(page)).toBeVisible();
}

const chooseTheme = (page: Page, label: string) =>
  page.getByRole('combobox', { name: 'Theme' }).selectOption({ label });

/** By how much the page is wider than its window, and what sticks out of it. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isHeld = (element: Element) =>
      element.closest('.data-table-region, .visually-hidden, [popover]') !== null ||
      // Letters in a picture are placed by an estimate, which a reader's own spacing outruns.
      (document.adoptedStyleSheets.length > 0 && element.closest('svg') !== null);
    const wide = Array.from(document.querySelectorAll('main *, header *'))
      .filter((one) => !isHeld(one) && one.getBoundingClientRect().right > room + 1)
      .map(
        (one) =>
          `${one.tagName}.${one.getAttribute('class') ?? ''} ${(one.textContent ?? '').slice(0, 30)}`,
      );
    return { by: document.documentElement.scrollWidth - room, wide };
  });

for (const query of ['', 'show=table']) {
  // Dark is as wide as light.
  for (const theme of ['Light', 'Projector']) {
    test(`the page never scrolls sideways: ${theme}, ${query === '' ? 'chart' : 'table'}`, async ({
      page,
    }) => {
      await openWhole(page, query);
      await chooseTheme(page, theme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => overflow(page), `at ${width} px`).toEqual({ by: 0, wide: [] });
      }
    });
  }
}

test('at 400 % zoom everything can be reached and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWhole(page, 'asof=2005-06-30&compare=before-1995');
  await expect.poll(() => overflow(page)).toEqual({ by: 0, wide: [] });
  await page.getByRole('button', { name: /^As of/ }).click();
  const step = page.getByRole('button', { name: 'One year later' });
  await step.scrollIntoViewIfNeeded();
  await expect(step).toBeInViewport();
  await step.click();
  await expect(page).toHaveURL(/asof=2006-06-30/);
});

test('the text spacing of a reader clips nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWhole(page);
  // As a style sheet of the reader, which the policy of the page does not bind.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const clipped = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('main, main *, header, header *'))
        .filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          if (
            one.closest('svg, .visually-hidden, .data-table-region, [popover], select') !== null
          ) {
            return false;
          }
          const isCut = (way: string) => way === 'hidden' || way === 'clip';
          return (
            (isCut(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
            (isCut(overflowY) && one.scrollHeight > one.clientHeight + 1)
          );
        })
        .map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`),
    );
  await expect.poll(clipped).toEqual([]);
  await expect.poll(() => overflow(page)).toEqual({ by: 0, wide: [] });
});

for (const { name, query, width } of [
  { name: 'chart', query: '', width: 1440 },
  { name: 'table', query: 'show=table', width: 1440 },
  { name: 'chart on a phone', query: '', width: 360 },
]) {
  test(`nothing moves while the page loads: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(watchShifts);
    // Nobody scrolls: what stands far below is drawn after some seconds all the same.
    await openDurations(page, query);
    await expectWhole(page, query);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'shifts')));
    const values = Array.from(shifts.matchAll(/"value":"([^"]+)"/g), ([, value]) => Number(value));
    // A thousandth is a letter of the fallback that is wider than the one to come.
    expect(
      values.reduce((sum, value) => sum + value, 0),
      shifts,
    ).toBeLessThan(0.001);
  });
}

/** Notes each layout shift that no click of the reader brought about, and what moved. */
function watchShifts(): void {
  const shifts: unknown[] = [];
  Reflect.set(globalThis, 'shifts', shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput') === true) continue;
      const sources: unknown = Reflect.get(entry, 'sources');
      const moved = Array.isArray(sources)
        ? sources.map((source: unknown) => {
            const node: unknown =
              typeof source === 'object' && source !== null ? Reflect.get(source, 'node') : null;
            return node instanceof Element
              ? `${node.tagName}.${node.getAttribute('class') ?? ''}`
              : '?';
          })
        : [];
      shifts.push({ value: String(Reflect.get(entry, 'value')), moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('in forced colours every mark is drawn in a colour of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const system = [
      'Canvas',
      'CanvasText',
      'LinkText',
      'GrayText',
      'Highlight',
      'HighlightText',
      'ButtonBorder',
      'ButtonText',
    ];
    const allowed = new Set(
      system.map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const used = new Set<string>();
    for (const mark of document.querySelectorAll(
      '[role=listbox] rect, [role=listbox] text, [role=listbox] path',
    )) {
      const { fill, stroke } = getComputedStyle(mark);
      for (const paint of [fill, stroke]) {
        if (paint.startsWith('rgb') && !paint.endsWith(', 0)')) used.add(paint);
      }
    }
    return { strange: Array.from(used).filter((one) => !allowed.has(one)), used: used.size };
  });
  expect(colours.strange).toEqual([]);
  expect(colours.used).toBeGreaterThan(1);
  // What is filled like the ground is outlined.
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const unseen = await barsChart(page)
    .locator('path')
    .evaluateAll(
      (paths, paper) =>
        paths
          .map((path) => getComputedStyle(path))
          .filter(({ fill, stroke }) => fill === paper && (stroke === paper || stroke === 'none'))
          .length,
      ground,
    );
  expect(unseen).toBe(0);
});

test('with reduced motion nothing moves at all', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWhole(page);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption({ label: 'Name' });
  await expect(bars(page).first()).toHaveAttribute('data-mark', 'AFG');
  const running = await page.evaluate(() =>
    document.getAnimations().map((one) => one.effect?.getComputedTiming().duration),
  );
  expect(running.filter((duration) => duration !== 0)).toEqual([]);
});

/** Pages of a PDF, counted by their objects. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the chart view prints on one sheet of A4', async ({ page }) => {
  await openWhole(page);
  expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBe(1);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), 'by its own page size').toBe(1);
});

test('paper says what it shows, from where, up to when, and how to get there', async ({ page }) => {
  await openWhole(page, 'status=member');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(printed).toContain('#/durations?status=member&data=1.0.0');
  expect(printed).toMatch(/22 Apr(?:il)? 2026/);
  expect(printed).toContain('Source: WTO Secretariat');
  expect(printed).toContain('Kazakhstan');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('every control is at least 24 by 24 px, in the smallest letters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const query of ['', 'show=table&region=asia']) {
    await openWhole(page, query);
    await chooseTheme(page, 'Light');
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, select, input, header a, main a'))
        .map((one) => {
          const target = one.closest('label') ?? one;
          const { width, height } = target.getBoundingClientRect();
          return { name: (one.textContent ?? '').slice(0, 40) || one.tagName, width, height };
        })
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
    );
    expect(small).toEqual([]);
  }
});

test('the theme chosen is kept over a reload', async ({ page }) => {
  await openWhole(page);
  await chooseTheme(page, 'Projector');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(await size()).toBe('20px');
  await page.reload();
  await expect(bars(page)).toHaveCount(59);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('projector');
  expect(await size()).toBe('20px');
});

/** Each makes the browser's storage fail in its own way, before the page's code runs. */
const STORAGE_FAULTS = [
  {
    name: 'full',
    told: true,
    spoil: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    name: 'refused',
    told: true,
    spoil: () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
  },
  {
    name: 'corrupt',
    told: false,
    spoil: () => {
      // Storage belongs to an origin, which an empty page has not.
      if (location.protocol === 'about:') return;
      for (const key of ['article-xii/theme', 'theme']) {
        if (localStorage.getItem(key) === null)
          localStorage.setItem(key, '{"state":{"theme":7}}\u0000');
      }
    },
  },
];

for (const { name, told, spoil } of STORAGE_FAULTS) {
  test(`with storage ${name} the page works, and says what it cannot keep`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openWhole(page);
    await expect(bars(page)).toHaveCount(59);
    await chooseTheme(page, 'Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByText(/does not let the page keep settings/)).toHaveCount(told ? 1 : 0);
    await page.getByRole('radio', { name: 'Members' }).click();
    await expect(bars(page)).toHaveCount(38);
  });
}

test('where a desk has room, no table of the coverage or of a comparison is cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [address, tables] of [
    ['sources?show=coverage', 'Sums by step'],
    ['compare/BIH/BLR', 'As of'],
    ['compare/BIH/BLR/STP/KAZ', 'As of'],
  ] as const) {
    await page.goto(`./#/${address}`);
    const table = page.getByRole('region', { name: tables });
    await expect(table.locator('tbody tr').first()).toBeVisible();
    await expect
      .poll(() => table.evaluate((one) => one.scrollWidth - one.clientWidth))
      .toBeLessThanOrEqual(0);
  }
});
