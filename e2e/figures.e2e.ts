import type { Page } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import { barsPanel, barsTable, joinedPanel, openDurations } from './support/durationsPage.ts';
import type { ShownWait } from './support/referenceFigures.ts';
import { randomFrom, referenceFigures } from './support/referenceFigures.ts';
import { expect, test } from './support/test.ts';

const SEED = 20_260_422;
const FILTERS = 12;

const CHOICES = {
  status: ['all', 'all', 'member', 'negotiating'],
  region: ['any', 'any', 'africa', 'americas', 'asia', 'europe', 'oceania'],
  group: ['any', 'any', 'ldc', 'eaeu', 'former-soviet-union', 'before-1995', 'since-1995'],
  from: ['application', 'working-party'],
  to: ['membership', 'approval'],
  sort: ['longest', 'name', 'joined'],
  asof: ['2026-04-22', '2026-04-22', '2015-07-27', '2005-12-31', '2030-01-01'],
};

/** A dozen links that a reader might make, the same in each run. */
function randomLinks(): readonly URLSearchParams[] {
  const random = randomFrom(SEED);
  return Array.from({ length: FILTERS }, () => {
    const query = new URLSearchParams({ show: 'table' });
    for (const [name, values] of Object.entries(CHOICES)) {
      query.set(name, values[Math.floor(random() * values.length)] ?? '');
    }
    return query;
  });
}

/** What a reader with a pencil takes from the table: days, and whether the last date is reached. */
async function shownWaits(page: Page, to: string): Promise<readonly ShownWait[]> {
  const rows = await barsTable(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => {
        const [, duration, , , , approval, membership] = row.querySelectorAll('td');
        return {
          days: duration?.querySelector('data')?.value,
          approved: approval?.querySelector('time') !== null,
          joined: membership?.querySelector('time') !== null,
        };
      }),
    );
  return rows.flatMap(({ days, approved, joined }) =>
    days === undefined
      ? []
      : [{ days: Number(days), finished: to === 'approval' ? approved : joined }],
  );
}

/** Holds each number of the page at this link against the table on it. */
async function expectFiguresOfTable(page: Page, query: URLSearchParams): Promise<void> {
  await openDurations(page, query.toString());
  await drawAll(page);
  const joined = joinedPanel(page);
  await expect(joined).toBeVisible();
  const waits = await shownWaits(page, query.get('to') ?? '');
  if (waits.length === 0) {
    await expect(page.locator('main')).toContainText(/No economy .*(?:fits|had applied)/);
    await expect(joined).toContainText('No economy in this selection');
    return;
  }
  const { cases, finished, median, medianOfFinished, withinTenYears } = referenceFigures(waits);
  const verb = query.get('to') === 'approval' ? 'had (?:its|their) terms approved' : 'joined';
  const economies = `${cases} ${cases === 1 ? 'economy' : 'economies'}`;
  await expect(barsPanel(page)).toContainText(
    new RegExp(`${economies}: ${finished} ${verb}, ${cases - finished} still waiting`),
  );
  const figures = joined.locator('dl dd:first-of-type');
  const shown = async (index: number) => {
    const data = figures.nth(index).locator('data');
    return (await data.count()) === 0 ? undefined : Number(await data.getAttribute('value'));
  };
  expect(await shown(0), 'median').toBe(median);
  expect(await shown(1), 'median of the finished').toBe(medianOfFinished);
  const share = withinTenYears === undefined ? undefined : Number(withinTenYears.toFixed(4));
  expect(await shown(2), 'share within ten years').toBe(share);
  await expect(joined.getByRole('table').locator('tbody tr').first()).toBeVisible();
}

for (const turn of [0, 1, 2]) {
  test(`each number is that of the visible table, ${turn + 1} of 3`, async ({ page }) => {
    for (const query of randomLinks().filter((_, index) => index % 3 === turn)) {
      await test.step(query.toString(), async () => expectFiguresOfTable(page, query));
    }
  });
}
