import type { Locator } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import {
  bar,
  barOrder,
  bars,
  barsChart,
  barsPanel,
  card,
  distributionPanel,
  joinedPanel,
  openDurations,
  queryOf,
} from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

const MOST_TAB_STOPS = 54;

const tip = (panel: Locator): Locator => panel.locator('.chart-tip');

test('the first stop skips to the heading of the view', async ({ page }) => {
  await openDurations(page);
  await expect(bars(page)).toHaveCount(59);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(new URL(page.url()).hash, 'the address of the view stays').toBe('#/durations');
});

test('Tab reaches everything once, in few stops, and none is hidden or without a ring', async ({
  page,
}, { annotations }) => {
  await openDurations(page);
  await expect(joinedPanel(page).getByRole('listbox')).toBeAttached();
  await expect(distributionPanel(page).getByRole('listbox')).toBeAttached();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // The links to the views grow with the product, and the skip link leads past them.
  const views = await page.getByRole('navigation').getByRole('link').count();
  const stops: string[] = [];
  const hidden: string[] = [];
  const bare: string[] = [];
  for (let press = 0; press <= MOST_TAB_STOPS + views; press++) {
    await page.keyboard.press('Tab');
    const { stop, covered, ringed } = await page.evaluate(readFocus);
    if (stop === '' || stop === stops[0]) break;
    stops.push(stop);
    if (covered) hidden.push(stop);
    if (!ringed) bare.push(stop);
  }
  annotations.push({ type: 'tab stops', description: String(stops.length) });
  process.stdout.write(`Tab stops on the durations view: ${stops.length}\n`);
  expect(stops.length - views).toBeLessThanOrEqual(MOST_TAB_STOPS);
  expect(
    stops.filter((stop) => stop.includes('option')),
    'one stop for each chart',
  ).toHaveLength(3);
  expect(hidden, 'nothing stands over what has the focus').toEqual([]);
  expect(bare, 'what has the focus is ringed').toEqual([]);
});

/** What has the focus; whether something hides it, and whether a ring is drawn round it. */
function readFocus(): { stop: string; covered: boolean; ringed: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) {
    return { stop: '', covered: true, ringed: false };
  }
  const box = element.getBoundingClientRect();
  const outside = box.bottom <= 0 || box.top >= innerHeight;
  const frame = element.closest('label, svg, .data-table-region') ?? element;
  // At its middle and at its upper edge, which a sticky header would hide first.
  const overlaid = [box.height / 2, Math.min(3, box.height / 2)].some((down) => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + down);
    return top !== null && !frame.contains(top) && !top.contains(frame);
  });
  // The ring is an outline of the element, of the text beside it or of the label round it, or it is
  // drawn into the picture in two colours.
  const outlined = [element, element.nextElementSibling, element.closest('label')].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const rings = element.closest('svg')?.querySelectorAll('.focus-ring > *') ?? [];
  const colours = Array.from(rings, (one) => getComputedStyle(one))
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ stroke }) => stroke);
  const drawn = new Set(colours).size > 1;
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    stop: `${element.tagName} ${element.getAttribute('role') ?? ''} ${name.slice(0, 60)}`,
    covered: outside || overlaid,
    ringed: outlined || drawn,
  };
}

test('arrows, Page keys, Home, End and letters lead to any bar', async ({ page }) => {
  await openDurations(page);
  const order = await barOrder(page);
  const at = (index: number) => bar(page, order.at(index) ?? '');
  await bars(page).first().focus();
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['PageDown', 11],
    ['ArrowUp', 10],
    ['PageUp', 0],
    ['End', -1],
    ['ArrowDown', -1],
    ['Home', 0],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(at(index), key).toBeFocused();
  }
  await page.keyboard.type('kaz');
  await expect(bar(page, 'KAZ')).toBeFocused();
  await expect(barsChart(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(bar(page, 'KAZ'), 'the chart is entered again where it was left').toBeFocused();
});

test('Enter highlights, and the focus stays on the bar', async ({ page }) => {
  await openDurations(page);
  await bar(page, 'VUT').focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Vanuatu')).toBeVisible();
  await expect(bar(page, 'VUT')).toBeFocused();
  await expect(bar(page, 'VUT')).toHaveAttribute('aria-selected', 'true');
  expect(queryOf(page)).toEqual({ highlight: 'BLR,KAZ,VUT' });
});

test('left and right lead through the stages, each said once in a polite region', async ({
  page,
}) => {
  await openDurations(page);
  const said = barsPanel(page).locator(':scope > [role=status]');
  await bar(page, 'KAZ').focus();
  const stages = [
    /working party.*: 8 days, from year 0\.0/,
    /first meeting.*: 1\.1 years/,
    /approval|approved.*: 18\.4 years/,
    /membership.*: 126 days, .* to year 19\.8/,
  ];
  for (const stage of stages) {
    await page.keyboard.press('ArrowRight');
    await expect(said).toHaveText(stage);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText(stages.at(-2) ?? /./);
  await expect(bar(page, 'KAZ')).toBeFocused();
  await expect(page.locator('[aria-live=assertive]')).toHaveCount(0);
});

test('a bar says its name, its wait and its place', async ({ page }) => {
  await openDurations(page);
  await expect(bar(page, 'KAZ')).toHaveAccessibleName(
    /^Kazakhstan: 19 years and 10 months from application to membership, \d+ of 59$/,
  );
  await expect(bar(page, 'BLR')).toHaveAccessibleName(
    /^Belarus: 32 years and \d+ months? since application, still waiting, \d+ of 59$/,
  );
});

for (const [name, panel] of [
  ['bars', barsPanel],
  ['curve', joinedPanel],
  ['distribution', distributionPanel],
] as const) {
  test(`Escape closes the tip of the ${name}, then leaves to the title, and Tab goes on`, async ({
    page,
  }) => {
    await openDurations(page);
    const marks = panel(page).getByRole('listbox').getByRole('option');
    await marks.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(tip(panel(page))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip(panel(page))).toHaveCount(0);
    await expect(marks.and(page.locator(':focus'))).toHaveCount(1);
    await page.keyboard.press('Escape');
    const title = panel(page).getByRole('heading').first();
    await expect(title).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(title).not.toBeFocused();
  });
}

for (const [name, panel] of [
  ['curve', joinedPanel],
  ['distribution', distributionPanel],
] as const) {
  test(`the marks of the ${name} are one stop, moved through by keys, read as sentences`, async ({
    page,
  }) => {
    await openDurations(page);
    const list = panel(page).getByRole('listbox');
    const marks = list.getByRole('option');
    await expect(list.locator('[tabindex="0"]')).toHaveCount(1);
    const last = (await marks.count()) - 1;
    expect(last).toBeGreaterThan(40);
    await marks.first().focus();
    for (const [key, index] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
      ['PageDown', 10],
      ['End', last],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect(marks.nth(index), key).toBeFocused();
    }
    await expect(marks.first()).toHaveAccessibleName(/\d years/);
    await page.keyboard.press('ArrowRight');
    const words = (await marks.nth(1).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await expect(tip(panel(page))).toContainText(words.slice(0, 20));
  });
}

test('letters find an economy in the distribution', async ({ page }) => {
  await openDurations(page);
  const list = distributionPanel(page).getByRole('listbox');
  await list.getByRole('option').first().focus();
  await page.keyboard.type('kaz');
  await expect(list.locator('[data-mark=KAZ]')).toBeFocused();
});

test('up and down lead to the other curve where two are drawn', async ({ page }) => {
  await openDurations(page, 'compare=ldc');
  const list = joinedPanel(page).getByRole('listbox');
  await list.getByRole('option').first().focus();
  const side = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
  const before = (await side()).split('-')[0];
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await side()).split('-')[0]).not.toBe(before);
});

test('a tip can be entered with the pointer, stays there, and closes with Escape', async ({
  page,
}) => {
  await openDurations(page);
  await bar(page, 'KAZ').hover();
  const shown = tip(barsPanel(page));
  await expect(shown).toContainText('7,245 days');
  await expect(shown).toContainText('Until the first meeting');
  await page.clock.install();
  await shown.hover();
  await page.clock.runFor(2000);
  await expect(shown, 'it stays while the pointer is over it').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
});

test('a tip closes with Escape while the pointer is still on its bar', async ({ page }) => {
  await openDurations(page);
  await bar(page, 'KAZ').hover();
  await expect(tip(barsPanel(page))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(barsPanel(page))).toHaveCount(0);
});

test('every control of the view is set without a mouse', async ({ page }) => {
  await openDurations(page);
  await page.getByRole('radio', { name: /^All/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => queryOf(page)).toEqual({ status: 'member' });
  await expect(page.getByRole('radio', { name: /^Members/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => queryOf(page)).toEqual({ status: 'member', region: 'africa' });
  const asOf = page.getByRole('button', { name: /^As of/ });
  await asOf.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'One year earlier' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toMatchObject({ asof: '2025-04-22' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'One year earlier' })).toBeHidden();
  await expect(asOf).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap highlights, and a tap on a mark of a chart opens its detail', async ({ page }) => {
    await openDurations(page);
    await bar(page, 'VUT').tap();
    await expect(card(page, 'Vanuatu')).toBeVisible();
    await drawAll(page);
    const plot = joinedPanel(page).locator('svg rect[pointer-events="all"]');
    await plot.scrollIntoViewIfNeeded();
    await plot.tap();
    await expect(tip(joinedPanel(page))).toContainText(/had joined/);
  });
});

test('on a phone the views open from one button, by keys too, and close behind the choice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDurations(page);
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(views).toBeHidden();
  await expect(page.locator('.first-sight')).toHaveCount(0);
  const head = await page.getByRole('banner').boundingBox();
  expect(head?.height, 'two lines of controls').toBeLessThan(110);
  await page.getByRole('button', { name: 'Views' }).focus();
  await page.keyboard.press('Enter');
  await expect(views.getByRole('link')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect(views).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/compare/);
  await expect(views).toBeHidden();
});
