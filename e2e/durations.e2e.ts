import type { Page } from '@playwright/test';

import { drawAll } from './support/drawAll.ts';
import { exported } from './support/downloads.ts';
import {
  bar,
  barOrder,
  bars,
  barsChart,
  barsPanel,
  barsTable,
  card,
  choice,
  distributionPanel,
  joinedPanel,
  openDurations,
  queryOf,
  rowOf,
  rowsWithin,
  wholeText,
} from './support/durationsPage.ts';
import type { PublishedEconomy } from './support/publishedData.ts';
import { publishedApplicants } from './support/publishedData.ts';
import { expect, test } from './support/test.ts';

test('a first visit shows 59 waits, with Belarus and Kazakhstan highlighted', async ({ page }) => {
  await page.goto('./');
  await expect(bars(page)).toHaveCount(59);
  await expect(barsChart(page).getByRole('option', { selected: true })).toHaveCount(2);
  await expect(bar(page, 'BLR')).toHaveAttribute('aria-selected', 'true');
  await expect(bar(page, 'KAZ')).toHaveAttribute('aria-selected', 'true');
  await expect(card(page, 'Belarus')).toBeVisible();
  await expect(card(page, 'Kazakhstan')).toBeVisible();
  await expect(page).toHaveTitle(/22 April 2026/);
  expect(queryOf(page), 'what is as by default is not in the address').toEqual({});
  expect(new URL(page.url()).hash).toBe('#/durations');
});

test('the figures are those of the published data', async ({ page }) => {
  await openDurations(page);
  const joined = joinedPanel(page);
  await expect(joined.locator('data[value="5188"]')).toHaveText('14.2 y');
  await expect(joined.getByText('95% band 10.2 to 17.5 y')).toBeVisible();
  await expect(joined.locator('data[value="0.3508"]')).toHaveText('35%');
  await expect(joined).toContainText('Of 59 economies 38 had joined by 22 April 2026.');
  await expect(barsPanel(page)).toContainText('59 economies: 38 joined, 21 still waiting');
  await expect(card(page, 'Kazakhstan').locator('data[value="7245"]')).toHaveText('19 y 10 m');
  await openDurations(page, 'show=table');
  await expect(rowOf(page, 'KAZ').locator('data[value="7245"]')).toHaveText('19 y 10 m');
});

test.describe('each control changes the rows and the address', () => {
  /** Control, option, what the address then says, and whom it keeps by the published file. */
  type Filter = readonly [
    control: 'Status' | 'Region' | 'Group',
    option: string,
    query: Record<string, string>,
    fits: (economy: PublishedEconomy) => boolean,
  ];
  const applied = ({ milestones }: PublishedEconomy) => milestones?.application?.date ?? '';
  const isIn = (group: string) => (one: PublishedEconomy) => one.groups.includes(group);

  async function pick(page: Page, control: Filter[0], option: string | RegExp): Promise<void> {
    if (control === 'Status') await page.getByRole('radio', { name: option }).click();
    else await choice(page, control).selectOption({ label: String(option) });
  }

  const FILTERS: readonly Filter[] = [
    ['Status', 'Members', { status: 'member' }, ({ status }) => status === 'member'],
    ['Status', 'Negotiating', { status: 'negotiating' }, ({ status }) => status !== 'member'],
    ...['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map((name): Filter => [
      'Region',
      name,
      { region: name.toLowerCase() },
      (one) => one.region.name === name,
    ]),
    ['Group', 'Least developed', { group: 'ldc' }, isIn('ldc')],
    ['Group', 'EAEU members', { group: 'eaeu' }, isIn('eaeu')],
    ['Group', 'Former Soviet Union', { group: 'former-soviet-union' }, isIn('former-soviet-union')],
    [
      'Group',
      'Applied before 1995 (GATT)',
      { group: 'before-1995' },
      (one) => applied(one) < '1995',
    ],
    ['Group', 'Applied since 1995', { group: 'since-1995' }, (one) => applied(one) >= '1995'],
  ];
  const NO_FILTER = { Status: /^All/, Region: 'Any', Group: 'Any' };

  for (const control of ['Status', 'Region', 'Group'] as const) {
    test(`${control} keeps who fits, all of them and nobody else`, async ({ page, request }) => {
      const applicants = (await publishedApplicants(request)).filter((one) => applied(one) !== '');
      await openDurations(page);
      for (const [, option, query, fits] of FILTERS.filter(([name]) => name === control)) {
        const expected = applicants.filter(fits).map(({ id }) => id);
        await pick(page, control, option);
        await expect(bars(page), option).toHaveCount(expected.length);
        expect((await barOrder(page)).toSorted(), option).toEqual(expected.toSorted());
        expect(queryOf(page)).toEqual(query);
      }
      await pick(page, control, NO_FILTER[control]);
      await expect(bars(page)).toHaveCount(59);
      expect(queryOf(page)).toEqual({});
    });
  }

  test('a change of what is shown is said aloud, the first sight is not', async ({ page }) => {
    await openDurations(page);
    await expect(bars(page)).toHaveCount(59);
    const said = page.getByRole('status').filter({ hasText: /shown now/ });
    await expect(said).toHaveCount(0);
    await pick(page, 'Status', 'Members');
    await expect(said).toHaveText('38 economies are shown now');
    await expect(bars(page)).toHaveCount(38);
  });

  test('each status says how many economies the other filters leave it', async ({ page }) => {
    await openDurations(page, 'region=europe');
    const labels = page.getByRole('group', { name: 'Status' }).locator('label');
    await expect(labels).toHaveCount(3);
    const [all, members, negotiating] = (await labels.allInnerTexts()).map((text) =>
      Number(/\d+$/.exec(text)?.[0]),
    );
    await expect(bars(page)).toHaveCount(all ?? 0);
    await pick(page, 'Status', 'Members');
    await expect(bars(page)).toHaveCount(members ?? 0);
    await pick(page, 'Status', 'Negotiating');
    await expect(bars(page)).toHaveCount(negotiating ?? 0);
  });

  test('Count from and to: a working party is set up later than applied for, terms are approved before membership', async ({
    page,
  }) => {
    await openDurations(page);
    await choice(page, 'Count from').selectOption({ label: 'Working party set up' });
    await expect(card(page, 'Kazakhstan').locator('data[value="7237"]')).toBeVisible();
    await expect(
      bar(page, 'STP'),
      'its working party is dated, its application is not',
    ).toBeVisible();
    expect(queryOf(page)).toEqual({ from: 'working-party' });
    await choice(page, 'Count from').selectOption({ label: 'Application' });
    await choice(page, 'to').selectOption({ label: 'Approval of terms' });
    await expect(card(page, 'Kazakhstan').locator('data[value="7119"]')).toBeVisible();
    expect(queryOf(page)).toEqual({ to: 'approval' });
  });

  test('Sort keeps everybody and orders them by what it names', async ({ page, request }) => {
    const facts = new Map((await publishedApplicants(request)).map((one) => [one.id, one]));
    const dates = (order: readonly string[], step: 'application' | 'membership') =>
      // A date not reached comes last, and stands there as "~".
      order.map((id) => facts.get(id)?.milestones?.[step]?.date ?? '~');
    await openDurations(page);
    const longest = await barOrder(page);
    const orders = new Map<string, readonly string[]>();
    for (const [label, sort] of [
      ['Shortest first', 'shortest'],
      ['Name', 'name'],
      ['First to apply', 'applied'],
      ['First to join', 'joined'],
    ] as const) {
      const before = await barOrder(page);
      await choice(page, 'Sort').selectOption({ label });
      await expect.poll(() => barOrder(page), label).not.toEqual(before);
      expect(queryOf(page)).toEqual({ sort });
      orders.set(sort, await barOrder(page));
      expect(orders.get(sort)?.toSorted(), label).toEqual(longest.toSorted());
    }
    const names = (orders.get('name') ?? []).map((id) => facts.get(id)?.name ?? '');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    const joined = dates(orders.get('joined') ?? [], 'membership');
    expect(joined).toEqual(joined.toSorted());
    const years = dates(orders.get('applied') ?? [], 'application').map((date) => date.slice(0, 4));
    expect(years).toEqual(years.toSorted());
    await choice(page, 'Sort').selectOption({ label: 'Longest first' });
    await expect.poll(() => barOrder(page)).toEqual(longest);
    expect(queryOf(page)).toEqual({});
  });

  test('Show as table, and back; "Every date and its source" leads there too', async ({ page }) => {
    await openDurations(page);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(barsTable(page).locator('tbody tr')).toHaveCount(60);
    await expect(barsChart(page)).toHaveCount(0);
    expect(queryOf(page)).toEqual({ show: 'table' });
    await page.getByRole('radio', { name: 'Chart' }).click();
    await expect(bars(page)).toHaveCount(59);
    await page.getByRole('button', { name: 'Every date and its source' }).click();
    await expect(barsTable(page)).toBeVisible();
    expect(queryOf(page)).toEqual({ show: 'table' });
  });

  test('Highlight by click on a bar or by Enter, once more to take it back', async ({ page }) => {
    await openDurations(page);
    await bar(page, 'VUT').click();
    await expect(bar(page, 'VUT')).toHaveAttribute('aria-selected', 'true');
    await expect(card(page, 'Vanuatu')).toBeVisible();
    expect(queryOf(page)).toEqual({ highlight: 'BLR,KAZ,VUT' });
    await bar(page, 'VUT').click();
    await expect(card(page, 'Vanuatu')).toHaveCount(0);
    expect(queryOf(page)).toEqual({});
    await bar(page, 'KAZ').focus();
    await page.keyboard.press('Enter');
    await expect(bar(page, 'KAZ')).toHaveAttribute('aria-selected', 'false');
    expect(queryOf(page)).toEqual({ highlight: 'BLR' });
  });

  test('Highlight by typing a name, without its accents', async ({ page }) => {
    await openDurations(page);
    const field = page.getByLabel('Highlight', { exact: true });
    await field.fill('cote');
    await field.press('Enter');
    await expect(page.getByText('No single economy of that name: cote')).toBeVisible();
    await field.fill('viet');
    await field.press('Enter');
    await expect(card(page, 'Viet Nam')).toBeVisible();
    expect(queryOf(page)).toEqual({ highlight: 'BLR,KAZ,VNM' });
    await expect(field).toHaveValue('');
  });

  test('an economy too many for the hues is not highlighted, and the reader is told', async ({
    page,
  }) => {
    await openDurations(page, 'highlight=BLR,KAZ,SYC,SRB,DZA,BIH');
    const field = page.getByLabel('Highlight', { exact: true });
    await field.fill('Vanuatu');
    await expect(page.getByText(/as can be told apart\. Remove one first\./)).toBeVisible();
    expect(queryOf(page)).toEqual({ highlight: 'BLR,KAZ,SYC,SRB,DZA,BIH' });
  });

  test('Clear highlights leaves none, which the address says', async ({ page }) => {
    await openDurations(page);
    await page.getByRole('button', { name: 'Clear highlights' }).click();
    await expect(barsChart(page).getByRole('option', { selected: true })).toHaveCount(0);
    expect(queryOf(page)).toEqual({ highlight: 'none' });
    await page.reload();
    await expect(bars(page)).toHaveCount(59);
    await expect(barsChart(page).getByRole('option', { selected: true })).toHaveCount(0);
  });

  test('As of: typed, stepped, the newest evidence, today', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-04T12:00:00Z');
    await openDurations(page);
    const button = page.getByRole('button', { name: /^As of/ });
    await button.click();
    const day = page.getByLabel('Day', { exact: true });
    await expect(
      page.getByText(/newest event on record is (?:of|dated) 22 April 2026/),
    ).toBeVisible();
    await day.fill('2005-06-30');
    await day.press('Enter');
    await expect(button).toContainText('30 Jun 2005');
    expect(queryOf(page)).toEqual({ asof: '2005-06-30' });
    await expect(bar(page, 'KAZ')).toHaveAttribute(
      'aria-label',
      /since application, still waiting/,
    );
    await page.getByRole('button', { name: 'One year earlier' }).click();
    await expect(button).toContainText('30 Jun 2004');
    await page.getByRole('button', { name: 'One year later' }).click();
    await expect(button).toContainText('30 Jun 2005');
    await page.getByRole('button', { name: 'Today' }).click();
    await expect(button).toContainText('4 Mar 2027');
    expect(queryOf(page)).toEqual({ asof: '2027-03-04' });
    await page.getByRole('button', { name: 'Newest evidence' }).click();
    await expect(button).toContainText('22 Apr 2026');
    expect(queryOf(page)).toEqual({});
    await day.fill('1799-12-31');
    await day.press('Enter');
    await expect(
      page.getByText('Give a day from 1 January 1800 to 31 December 2200.'),
    ).toBeVisible();
    expect(queryOf(page), 'a refused day changes nothing').toEqual({});
  });

  test('an earlier day shows the state of that day', async ({ page, request }) => {
    const facts = await publishedApplicants(request);
    await openDurations(page, 'asof=2005-06-30&show=table');
    const rows = await rowsWithin(barsTable(page));
    const later = facts.filter(
      ({ milestones }) => (milestones?.application?.date ?? '') > '2005-06-30',
    );
    expect(later.length).toBeGreaterThan(0);
    const shown = rows.map(([id]) => id);
    for (const { id } of later) expect(shown).not.toContain(id);
    for (const [id, , status, , , , , , membership] of rows) {
      const joined = facts.find((one) => one.id === id)?.milestones?.membership?.date;
      const wasMember = joined !== undefined && joined <= '2005-06-30';
      expect([id, status]).toEqual([id, wasMember ? 'Member' : 'Negotiating']);
      if (!wasMember) expect([id, membership]).toEqual([id, 'not reached']);
    }
  });

  test('Compare sets two curves against each other, with a sentence on it', async ({ page }) => {
    await openDurations(page);
    await choice(page, 'Compare').selectOption({ label: 'LDCs and others' });
    await expect(joinedPanel(page)).toContainText(/LDCs: \d+ of \d+ had joined/);
    await expect(joinedPanel(page)).toContainText(/log-rank test, p [=<] 0\.\d+/);
    expect(queryOf(page)).toEqual({ compare: 'ldc' });
  });
});

test('the address alone restores the same picture in a new page', async ({ page, context }) => {
  await openDurations(page);
  await page.getByRole('radio', { name: 'Members' }).click();
  await choice(page, 'Region').selectOption({ label: 'Asia' });
  await choice(page, 'Count from').selectOption({ label: 'Working party set up' });
  await choice(page, 'to').selectOption({ label: 'Approval of terms' });
  await choice(page, 'Sort').selectOption({ label: 'First to join' });
  await choice(page, 'Compare').selectOption({ label: 'LDCs and others' });
  await bar(page, 'NPL').click();
  await expect(card(page, 'Nepal')).toBeVisible();
  const chartOrder = await barOrder(page);
  await page.getByRole('radio', { name: 'Table' }).click();
  await drawAll(page);
  await expect(page.getByRole('table')).toHaveCount(3);
  const there = await context.newPage();
  await there.goto(page.url());
  await drawAll(there);
  await expect(there.getByRole('table')).toHaveCount(3);
  expect(await rowsWithin(there.locator('main'))).toEqual(await rowsWithin(page.locator('main')));
  expect(await wholeText(there)).toBe(await wholeText(page));
  await there.getByRole('radio', { name: 'Chart' }).click();
  await expect(bars(there)).toHaveCount(chartOrder.length);
  expect(await barOrder(there)).toEqual(chartOrder);
});

test('Back and Forward lead to the picture that was there', async ({ page }) => {
  await openDurations(page, 'status=member');
  await expect(bars(page)).toHaveCount(38);
  await page.goto('./#/durations?status=negotiating');
  await expect(bars(page)).toHaveCount(21);
  await page.goBack();
  await expect(bars(page)).toHaveCount(38);
  await expect(page.getByRole('radio', { name: 'Members' })).toBeChecked();
  await page.goForward();
  await expect(bars(page)).toHaveCount(21);
  await expect(page.getByRole('radio', { name: 'Negotiating' })).toBeChecked();
});

test('adjusting a filter is no step back: Back leaves the view', async ({ page }) => {
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to Durations' }).click();
  await page.getByRole('radio', { name: 'Members' }).click();
  await choice(page, 'Region').selectOption({ label: 'Asia' });
  await expect.poll(() => queryOf(page)).toEqual({ status: 'member', region: 'asia' });
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('an empty selection says so in words and offers the way back', async ({ page }) => {
  await openDurations(page, 'region=oceania&group=eaeu');
  const panel = barsPanel(page);
  await expect(panel).toContainText(/No economy .*fits: Oceania\W.*EAEU members\./);
  await expect(bars(page)).toHaveCount(0);
  await expect(joinedPanel(page)).toContainText('No economy in this selection');
  await expect(distributionPanel(page)).toContainText('No economy in this selection');
  await panel.getByRole('button', { name: 'Show all economies' }).click();
  await expect(bars(page)).toHaveCount(59);
  expect(queryOf(page)).toEqual({});
  await openDurations(page, 'region=oceania&group=eaeu&show=table');
  await expect(page.locator('main')).toContainText(/No economy .*fits: Oceania\W.*EAEU members\./);
  await page.getByRole('button', { name: 'Show all economies' }).click();
  await expect(barsTable(page).locator('tbody tr')).toHaveCount(60);
  // A day before the first application is empty too, and its reset leads to the newest.
  await openDurations(page, 'asof=1800-01-01');
  await expect(barsPanel(page)).toContainText(
    /No economy had applied by (?:this day|1 January 1800)\./,
  );
  await page.getByRole('button', { name: 'Show all economies' }).click();
  await expect(bars(page)).toHaveCount(59);
});

test('the definition is named alike in title, axis, tip, table and export', async ({ page }) => {
  const seen = new Set<string>();
  for (const query of ['', 'from=working-party&to=approval', 'from=working-party']) {
    await openDurations(page, query);
    const title = await barsPanel(page).getByRole('heading').innerText();
    const words = title.replace(/^Years from /, '');
    seen.add(words);
    await expect(barsChart(page)).toHaveAccessibleName(title);
    await bar(page, 'KAZ').hover();
    await expect(barsPanel(page).locator('.chart-tip')).toContainText(`from ${words}`);
    await expect(barsPanel(page).locator('footer')).toContainText(words);
    await expect(distributionPanel(page)).toContainText(`Years from ${words}`);
    const { bytes } = await exported(page, 'JSON');
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ definition: words });
    await page.getByRole('radio', { name: 'Table' }).click();
    const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    await expect(barsTable(page).getByRole('columnheader', { name })).toBeVisible();
    await expect(barsTable(page).locator('caption')).toContainText(words);
  }
  expect(seen.size, 'each definition has words of its own').toBe(3);
});

test('no figure hangs on the reader’s clock: 2019 and 2035 read alike', async ({ page }) => {
  const texts: string[] = [];
  for (const now of ['2019-05-06T07:08:09Z', '2035-05-06T07:08:09Z']) {
    await page.clock.setFixedTime(now);
    await openDurations(page, 'show=table');
    texts.push(await wholeText(page));
  }
  expect(texts[0]).toContain('Kazakhstan');
  expect(texts[1]).toBe(texts[0]);
});

test('a date known to the month or year keeps that precision, and its wait says about', async ({
  page,
  request,
}) => {
  const partial = (await publishedApplicants(request)).flatMap(({ id, milestones }) => {
    const date = milestones?.application?.date;
    return date !== undefined && date.length < 10 ? [{ id, date }] : [];
  });
  expect(partial.length).toBeGreaterThan(20);
  expect(partial).toContainEqual({ id: 'KGZ', date: '1996-02' });
  await openDurations(page, 'show=table');
  for (const { id, date } of partial) {
    const cells = rowOf(page, id).locator('td');
    await expect(cells.nth(2).locator('time')).toHaveAttribute('datetime', date);
    await expect(cells.nth(2)).toHaveText(/^(?:\w{3} )?\d{4}$/);
    await expect(cells.nth(1).locator('data')).toHaveText(/^about /);
  }
});

test('what no source tells is the word unknown, and differs from what is not reached', async ({
  page,
}) => {
  await openDurations(page);
  await expect(barsPanel(page)).toContainText(
    'Unknown, so not drawn: São Tomé and Príncipe. No source gives the date of application.',
  );
  await openDurations(page, 'show=table');
  const row = rowOf(page, 'STP');
  await expect(row.getByText('unknown', { exact: true })).toHaveCount(4);
  await expect(row.getByText('not reached', { exact: true })).toHaveCount(2);
  await expect(row.locator('data')).toHaveCount(0);
  for (const text of (await rowsWithin(barsTable(page))).flat()) {
    expect(text.trim()).not.toMatch(/^(?:|-|–|NaN|null|undefined|Infinity)$/);
  }
});

test('a first day on which somebody waits for a working party is not called empty', async ({
  page,
}) => {
  await openDurations(page, 'asof=1987-06-16&from=working-party&region=africa');
  await expect(barsPanel(page)).toContainText(/Algeria\. The working party had not been set up/);
  await expect(page.locator('main')).not.toContainText(
    /No economy (?:that had applied.*)?(?:fits|had applied)/,
  );
});
