import { expect, test } from './support/test.ts';

const DOWNLOAD_MS = 10_000;

test.describe('the cards', () => {
  test('stand in the order of the story, each with its dates, and open their sources', async ({
    page,
  }) => {
    await page.goto('./#/organizations');
    await expect(page.locator('h1')).toHaveText('The organizations around the table');
    const cards = page.locator('.organization-card');
    await expect(cards).toHaveCount(11);
    const wto = cards.first();
    await expect(wto).toHaveAttribute('data-id', 'wto');
    await expect(wto.locator('data[value="166"]')).toHaveText('166');
    await expect(wto).toContainText('as of 29 Nov 2024, was 164 in 2019');
    await expect(wto).toContainText('162nd member, since 30 November 2015');
    await wto.getByRole('button', { name: '166' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('166 (as of 29 November 2024); 164 (as of 2019)');
    await expect(dialog.locator('.source-line').first()).toBeVisible();
    await expect(dialog).toContainText('Sources disagree');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('are found by a name in their record, and everything comes back', async ({ page }) => {
    await page.goto('./#/organizations');
    await page.getByRole('searchbox').fill('mikuriya');
    await expect(page.locator('.organization-card')).toHaveCount(1);
    await expect(page).toHaveURL(/find=mikuriya/);
    await page.getByRole('searchbox').fill('nobody at all');
    await expect(page.getByText('No organization matches.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all organizations' }).click();
    await expect(page.locator('.organization-card')).toHaveCount(11);
    await page.getByLabel('Field').selectOption('regional-union');
    await expect(page.locator('.organization-card')).toHaveCount(2);
  });

  test('on an earlier day say what had not come about', async ({ page }) => {
    await page.goto('./#/organizations?asof=2010-01-01');
    await expect(page.getByText('Shown as of 1 January 2010')).toBeVisible();
    await expect(page.locator('.organization-card').first()).toContainText('Not yet on this day');
    await expect(
      page.locator('.organization-card').first().locator('data[value="166"]'),
    ).toHaveCount(0);
  });
});

test('side by side: two to four in one grid, chosen in the address', async ({ page }) => {
  await page.goto('./#/organizations?show=side&side=wto,wipo');
  const grid = page.locator('.side-by-side-grid');
  await expect(grid.locator('thead th')).toHaveCount(3);
  await expect(grid.locator('tr[data-id="members"] td')).toHaveCount(2);
  await expect(grid.locator('tr[data-id="members"] data').first()).toHaveAttribute('value', '166');
  await page.getByLabel('Add').selectOption('gatt');
  await expect(page).toHaveURL(/side=wto(?:,|%2C)wipo(?:,|%2C)gatt/);
  await page.getByRole('button', { name: 'Remove WIPO from the comparison' }).click();
  await page.getByRole('button', { name: 'Remove GATT from the comparison' }).click();
  await expect(page.getByText('Choose one more organization')).toBeVisible();
});

test('who is in which: five economies against eleven organizations', async ({ page }) => {
  await page.goto('./#/organizations?show=table');
  const matrix = page.locator('.participation-table');
  await expect(matrix.locator('tbody tr')).toHaveCount(11);
  await expect(matrix.locator('tr[data-id="wto"] td time').nth(1)).toHaveAttribute(
    'datetime',
    '2015-11-30',
  );
  await expect(matrix.locator('tr[data-id="wipo"] td').last()).toHaveText('unknown');
  const founded = page.locator('.organizations-table tr[data-id="wto"] time').first();
  await expect(founded).toHaveAttribute('datetime', '1995-01-01');
  await founded.click();
  await expect(page.getByRole('dialog')).toContainText('The day it began work.');
});

test.describe('a card in full', () => {
  test('holds facts with older values, relations, events, series, conflicts and gaps', async ({
    page,
  }) => {
    await page.goto('./#/organizations/wipo');
    await expect(page.locator('h1')).toContainText('WIPO');
    const states = page.locator('.fact-list [data-id="member-states"]');
    await expect(states.locator('data[value="193"]')).toBeVisible();
    await expect(states.locator('.fact-earlier')).toContainText('194 in an undated source');
    await expect(page.locator('[data-id="BLR"] .event-list > li')).toHaveCount(24);
    await page.getByLabel('Kind').selectOption('visit');
    await expect(page.locator('[data-id="BLR"] .event-list > li')).toHaveCount(2);
    await expect(page.locator('[data-id="KAZ"]').getByText('No event of this kind')).toBeVisible();
    const ranks = page.locator('[data-chart^="Belarus and Kazakhstan in the Global"]');
    await expect(ranks.getByRole('option')).toHaveCount(17);
    await expect(page.locator('.conflict-list')).toContainText('Founding of WIPO');
    await expect(page.getByText('Date of the membership of Kazakhstan')).toBeVisible();
  });

  test('has rank 1 at the top, and the same values as a table', async ({ page }) => {
    await page.goto('./#/organizations/wipo');
    const ranks = page.locator('[data-chart^="Belarus and Kazakhstan in the Global"]');
    const box = async (name: RegExp) =>
      (await ranks.getByRole('option', { name }).locator('circle').nth(1).boundingBox())?.y ?? 0;
    await expect(ranks.getByRole('option')).toHaveCount(17);
    expect(await box(/^Belarus: 62nd/)).toBeLessThan(await box(/^Belarus: 86th/));
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(ranks.locator('tbody tr')).toHaveCount(17);
    await expect(
      ranks.locator('tr[data-id="series-belarus-in-the-global-innovation-index/2021"] data'),
    ).toHaveAttribute('value', '62');
  });

  test('is walked by keyboard: from a mark on the line to the event, and out again', async ({
    page,
  }) => {
    await page.goto('./#/organizations/wipo');
    const strip = page.locator('[data-id="BLR"] .event-strip [role="listbox"]');
    await strip.locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = strip.locator('[role="option"]').last();
    await expect(last).toBeFocused();
    await expect(last).toHaveAccessibleName(/Statement at the 66th series of Assemblies/);
    await page.keyboard.press('Enter');
    const title = page.getByRole('button', { name: 'Statement at the 66th series of Assemblies' });
    await expect(title).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('9 July 2025');
  });

  test('opens at the event a link points at, and tells one that is not there', async ({ page }) => {
    await page.goto('./#/organizations/wto?event=blr-2017-10-31');
    const event = page.locator('.event-list [data-id="blr-2017-10-31"]');
    await expect(event).toBeInViewport();
    await expect(event).toHaveAttribute('aria-current', 'true');
    await expect(event).toContainText('Kemal Madenoğlu');
    await page.goto('./#/organizations/wto?event=blr-1066');
    await expect(page.getByText('event=blr-1066: ')).toBeVisible();
  });

  test('gives a fact with its citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sources = page.waitForResponse(/sources\.json/);
    await page.goto('./#/organizations/wto');
    await sources;
    await expect(page.locator('.source-line').first()).toBeAttached();
    await page.getByRole('button', { name: 'Copy: Members', exact: true }).click();
    await expect(page.getByText('Copied with its citation')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(
      /^WTO, Members: 166 \(as of 29 November 2024\)\. Source: .*\. Article XII, data /,
    );
    expect(text).toContain('#/organizations/wto?data=');
  });

  test('goes out as CSV and JSON with every row', async ({ page }) => {
    await page.goto('./#/organizations/jvi');
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download', { timeout: DOWNLOAD_MS });
    await page.getByRole('button', { name: /^CSV/ }).click();
    expect((await download).suggestedFilename()).toMatch(/organization-jvi-2026-04-22\.csv$/);
  });

  test('an address that names nobody offers the nearest names', async ({ page }) => {
    await page.goto('./#/organizations/wtoo');
    await expect(page.locator('h1')).toHaveText('There is no organization under the name "wtoo"');
    await page.getByRole('link', { name: 'WTO, World Trade Organization' }).click();
    await expect(page.locator('h1')).toHaveText('World Trade Organization (WTO)');
    await expect(page.locator('h1')).toBeFocused();
  });

  for (const id of ['wto', 'wipo', 'eu', 'eaeu', 'ipu']) {
    test(`prints its card on one page, and all else on few: ${id}`, async ({ page }) => {
      await page.goto(`./#/organizations/${id}`);
      await expect(page.locator('.source-line').first()).toBeAttached();
      await expect(page.locator('h1')).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
      // A4 landscape without its margins.
      await page.setViewportSize({ width: 1054, height: 725 });
      await page.emulateMedia({ media: 'print' });
      const bottom = await page
        .locator('.fact-list')
        .evaluate((card) => card.getBoundingClientRect().bottom + scrollY);
      expect(bottom).toBeLessThanOrEqual(725);
      await expect(page.locator('.relation-figures, .event-list').first()).toBeVisible();
    });
  }
});

test.describe('the guide', () => {
  test('tells the stages, how long each took, and where the two stand', async ({ page }) => {
    await page.goto('./#/guide');
    await expect(page.locator('h1')).toHaveText('How an accession works');
    await expect(page.locator('.process-steps > li')).toHaveCount(6);
    await expect(page.locator('.process-median data').first()).toBeVisible();
    await expect(page.getByText(/^Belarus has stood between first formal meeting/)).toBeVisible();
    await expect(
      page.getByText(/^Kazakhstan has been a member since 30 November 2015/),
    ).toBeVisible();
    const shown = await page
      .locator('.process-median data')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    await page.getByRole('radio', { name: 'Table' }).click();
    const rows = await page
      .locator('tbody tr td:nth-child(2) data')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(rows).toEqual(shown);
  });

  test('a term leads to where it is explained, once', async ({ page }) => {
    await page.goto('./#/guide');
    await page.locator('.process-terms').getByRole('link', { name: 'Factual summary' }).click();
    await expect(page).toHaveURL(/term=factual-summary/);
    await expect(page.locator('.glossary [data-id="factual-summary"]')).toBeInViewport();
  });
});

test('records that do not come are missed in words, and the durations are there all the same', async ({
  page,
  allow,
}) => {
  allow(/404/);
  await page.route('**/organizations.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./#/organizations');
  await expect(page.getByRole('alert')).toContainText(
    'The organization records are not there: error 404',
  );
  await page.getByRole('link', { name: 'Durations', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('How long does it take to join the WTO?');
});

test('nothing scrolls sideways at 320 px, in any layout of these views', async ({ page }) => {
  // Seven pages, one by one.
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const route of [
    '/organizations',
    '/organizations?show=side',
    '/organizations?show=table',
    '/organizations/wto',
    '/organizations/wipo?show=table',
    '/guide',
    '/guide?show=table',
  ]) {
    await page.goto('about:blank');
    await page.goto(`./#${route}`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect
      .poll(async () => page.evaluate(() => document.documentElement.scrollWidth), route)
      .toBeLessThanOrEqual(320);
  }
});
