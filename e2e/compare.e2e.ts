import type { Locator, Page } from '@playwright/test';

import { expect, test } from './support/test.ts';

async function openCompare(page: Page, rest = ''): Promise<void> {
  await page.goto(`./#/compare${rest}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('heading', { name: 'Others that had waited as long' })).toBeVisible();
}

const panel = (page: Page, name: RegExp | string): Locator => page.getByRole('figure', { name });
const paths = (page: Page): Locator => panel(page, /paths? to membership/);
const milestones = (page: Page): Locator => panel(page, 'Who reached what, and when');
const running = (page: Page): Locator => panel(page, 'Formal meetings, running count');
const listboxIn = (figure: Locator): Locator => figure.getByRole('listbox');
const focused = (page: Page): Locator => page.locator(':focus');

test.describe('Kazakhstan and Belarus', () => {
  test('open without being named', async ({ page }) => {
    await openCompare(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Kazakhstan and Belarus, year by year from application',
    );
    await expect(page).toHaveTitle(/^Kazakhstan and Belarus, .* as of 22 April 2026/);
    const said = page.getByRole('region', { name: 'What the data say' });
    await expect(said.getByRole('listitem')).toHaveCount(6);
    await expect(said).toContainText('On 24 May 2005, the day of Belarus’s 7th meeting');
    await expect(said).toContainText('4,263 days for Belarus');
    await expect(said).toContainText('1,371 for Kazakhstan');
  });

  test('milestones stand side by side with machine values, and few past cases are called few', async ({
    page,
  }) => {
    await openCompare(page);
    const row = milestones(page).locator('tr[data-id="membership"]');
    await expect(row.locator('data')).toHaveAttribute('value', '7245');
    await expect(row).toContainText('19 y 10 m');
    await expect(row).toContainText('not reached');
    await expect(row).toContainText('open');
    const seventh = milestones(page).locator('tr[data-id="meeting-7"] data');
    await expect(seventh).toHaveCount(3);
    await expect(seventh.nth(2)).toHaveAttribute('value', '1060');
    const cases = page.getByRole('region', {
      name: 'Others that had waited as long',
      exact: true,
    });
    await expect(cases.locator('[data-id="BLR"].is-few')).toContainText('Algeria');
    await expect(cases.locator('[data-id="KAZ"].is-few')).toHaveCount(0);
    await expect(cases).toContainText('It does not say what will become of anyone');
  });

  test('every mark leads to its source', async ({ page }) => {
    await openCompare(page);
    await listboxIn(paths(page))
      .getByRole('option', { name: /Belarus: 7th formal/ })
      .focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Belarus: formal meetings' });
    await expect(dialog).toContainText('24 May 2005');
    await expect(dialog.locator('.source-line').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('statements are those of who made them, and the 13th meeting is planned', async ({
    page,
  }) => {
    await openCompare(page);
    const standing = page.getByRole('region', { name: 'Where each stands' });
    const belarus = standing.getByRole('group', { name: 'Belarus' });
    await expect(belarus).toContainText('fourteen signatories of a statement by WTO members, not');
    await expect(belarus).toContainText('Planned, according to the Ministry of Foreign Affairs');
    await expect(belarus).toContainText('No source read shows that it was held');
    await belarus.getByRole('button', { name: /^According to fourteen WTO members/ }).click();
    await expect(page.getByRole('dialog').locator('.source-line')).toBeVisible();
  });

  test('the bilateral agreements run up to 22', async ({ page }) => {
    await openCompare(page);
    const tracks = page.getByRole('region', { name: /^The three tracks/ });
    await expect(tracks.locator('tr[data-id="Japan"] time')).toHaveAttribute(
      'datetime',
      '2017-04-27',
    );
    await expect(tracks).toContainText('22 bilateral agreements concluded by the newest count');
    await expect(tracks).toContainText('no bilateral agreement is dated in the sources read');
    await tracks.getByText('33 notices of legislation').click();
    await expect(tracks.locator('li[data-id="kaz-legislation-1996-09-27-kaz-4"]')).toBeVisible();
  });
});

test.describe('the state stands in the address', () => {
  test('alignment, axis and table', async ({ page }) => {
    await openCompare(page);
    await page.getByLabel('Year 0').selectOption('First formal meeting');
    await expect(page).toHaveURL(/#\/compare\?zero=first-meeting$/);
    await page.getByRole('radio', { name: 'Calendar' }).click();
    await expect(page).toHaveURL(/zero=first-meeting&axis=calendar$/);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(page).toHaveURL(/show=table$/);
    await expect(paths(page).getByRole('table')).toBeVisible();
    // 21 and 12 sittings, 11 and 8 milestones of Kazakhstan and Belarus.
    await expect(paths(page).locator('tbody tr')).toHaveCount(52);
    await page.reload();
    await expect(paths(page).getByRole('table')).toBeVisible();
  });

  test('economies are added, brought forward, turned round and removed', async ({ page }) => {
    await openCompare(page);
    await page.getByLabel('Add', { exact: true }).fill('Armenia');
    await expect(page).toHaveURL(/#\/compare\/KAZ\/BLR\/ARM$/);
    await page.getByRole('button', { name: 'Move Armenia to the front' }).click();
    await expect(page).toHaveURL(/#\/compare\/ARM\/KAZ\/BLR$/);
    await page.getByRole('button', { name: 'Reverse the order' }).click();
    await expect(page).toHaveURL(/#\/compare\/BLR\/KAZ\/ARM$/);
    await page.getByRole('button', { name: 'Remove Kazakhstan' }).click();
    await expect(page).toHaveURL(/#\/compare\/BLR\/ARM$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Belarus and Armenia');
    await page.goBack();
    await expect(page).toHaveURL(/#\/compare\/BLR\/KAZ\/ARM$/);
  });

  test('a suggested comparator is added with its reason in sight', async ({ page }) => {
    await openCompare(page);
    await page.getByRole('button', { name: /^Suggested/ }).click();
    await page.getByRole('button', { name: 'Add Russia: also in the EAEU' }).click();
    await expect(page).toHaveURL(/#\/compare\/KAZ\/BLR\/RUS$/);
  });

  test('an earlier day shows the state of that day', async ({ page }) => {
    await openCompare(page, '/KAZ/BLR?asof=2010-01-01');
    await expect(milestones(page).locator('tr[data-id="membership"]')).not.toContainText('19 y');
    await expect(page.getByRole('region', { name: 'Where each stands' })).not.toContainText('2022');
  });
});

test.describe('bad input is said, and never drawn as zero', () => {
  test('one economy alone', async ({ page }) => {
    await openCompare(page, '/BLR');
    await expect(page.getByText('One economy alone has nothing to be compared with')).toBeVisible();
    await expect(listboxIn(paths(page)).getByRole('option')).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Compare Kazakhstan and Belarus' }).click();
    await expect(page).toHaveURL(/#\/compare\/KAZ\/BLR$/);
  });

  test('what a link names wrongly is told, and the rest compared', async ({ page }) => {
    for (const [rest, told] of [
      ['/KAZ/BLR/RUS/ARM/KGZ', 'economy=KGZ: more than can be told apart'],
      ['/KAZ/BLR/KAZ', 'economy=KAZ: given twice'],
      ['/KAZ/XYZ/BLR', 'economy=XYZ: no such economy'],
      ['/XYZ', 'economy=XYZ: no such economy'],
      ['/KAZ/BLR?colour=red', 'colour=red: nothing here has this name'],
      ['/KAZ/BLR?asof=2019-02-31', 'asof=2019-02-31: not a value'],
    ] as const) {
      await page.goto('about:blank');
      await openCompare(page, rest);
      await expect(page.getByText(told), rest).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
    }
  });

  test('an economy without an application date, and economies without meetings', async ({
    page,
  }) => {
    await openCompare(page, '/STP/BLR');
    await expect(paths(page)).toContainText('São Tomé and Príncipe has no place on this axis');
    const row = milestones(page).locator('tr[data-id="workingPartyEstablished"]');
    await expect(row.locator('td').first()).toHaveText('unknown');
    await openCompare(page, '/TKM/LBY');
    await expect(paths(page)).toContainText('no formal meeting had been held by this day');
    await expect(paths(page)).toContainText('no source read dates a formal meeting');
  });

  test('the file of tracks lost on the way takes nothing else with it', async ({ page, allow }) => {
    allow(/tracks\.json/);
    await page.route('**/data/tracks.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('./#/compare');
    await expect(page.getByRole('alert')).toContainText('The tracks and agreements are not there');
    await expect(milestones(page).locator('tr[data-id="membership"]')).toBeVisible();
    await page.unroute('**/data/tracks.json');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('region', { name: /^The three tracks/ })).toBeVisible();
  });
});

test.describe('by keyboard', () => {
  test('the paths are one tab stop; arrows move in time and between lanes', async ({ page }) => {
    await openCompare(page);
    const marks = listboxIn(paths(page));
    await expect(marks.locator('[tabindex="0"]')).toHaveCount(1);
    await marks.locator('[tabindex="0"]').focus();
    await expect(focused(page)).toHaveAccessibleName(/^Kazakhstan: Application, 29 January 1996/);
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).toHaveAccessibleName(/^Kazakhstan: Working party established/);
    await page.keyboard.press('End');
    await expect(focused(page)).toHaveAccessibleName(/^Kazakhstan: Membership, 30 November 2015/);
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAccessibleName(/^Belarus: /);
    await page.keyboard.press('Home');
    await expect(focused(page)).toHaveAccessibleName(/^Belarus: Application, 23 September 1993/);
    await page.keyboard.type('12');
    await expect(focused(page)).toHaveAccessibleName(/^Belarus: 12th formal meeting, 11 July 2019/);
    await expect(marks.locator('[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(focused(page)).toHaveText('Two paths to membership');
  });

  test('the running count too', async ({ page }) => {
    await openCompare(page);
    const marks = listboxIn(running(page));
    await expect(marks.getByRole('option')).toHaveCount(32);
    await marks.locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect(focused(page)).toHaveAccessibleName(
      /^Kazakhstan: 20th formal .*; 20 held by then$/,
    );
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAccessibleName(/^Belarus: .* held by then$/);
  });

  test('the running count of all events follows the link, and leads to the timeline', async ({
    page,
  }) => {
    await openCompare(page);
    await running(page).getByRole('radio', { name: 'All events' }).click();
    await expect(page).toHaveURL(/count=events/);
    const figure = panel(page, 'Events of all kinds, running count');
    await expect(figure).toContainText('There are full records of Kazakhstan and Belarus');
    await expect(listboxIn(figure).getByRole('option')).toHaveCount(203 + 118);
    await listboxIn(figure).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/timelines\/KAZ\?event=/);
  });

  test('what hovering adds can be entered, and Escape closes it', async ({ page }) => {
    await openCompare(page);
    await listboxIn(paths(page))
      .getByRole('option', { name: /Kazakhstan: Draft report/ })
      .hover();
    const tip = page.locator('.chart-tip');
    await expect(tip).toContainText('20 May 2005');
    await tip.hover();
    await page.waitForTimeout(400);
    await expect(tip).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
  });
});

test('bars slide when the alignment changes, and do not under reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCompare(page);
  const bar = page.locator('.paths-slide').first();
  await expect(bar).toHaveCSS('transition-duration', /^0s/);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(bar).toHaveCSS('transition-duration', /^0\.28s/);
});

test('rows and pictures can be taken along', async ({ page }) => {
  await openCompare(page);
  await milestones(page)
    .getByRole('button', { name: /^Export/ })
    .click();
  const csv = page.waitForEvent('download');
  await milestones(page).getByRole('button', { name: /^CSV/ }).click();
  expect((await csv).suggestedFilename()).toBe('article-xii-milestones-2026-04-22.csv');
  await page.keyboard.press('Escape');
  await paths(page)
    .getByRole('button', { name: /^Export/ })
    .click();
  const svg = page.waitForEvent('download');
  await paths(page).getByRole('button', { name: /^SVG/ }).click();
  const stream = await (await svg).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('11 y 8 m without a meeting');
  expect(text).toContain('Member, 19 y 10 m');
  expect(text).not.toContain('var(--');
});

for (const rest of ['/RUS/KAZ/BLR/ARM', '?show=table']) {
  test(`nothing scrolls sideways at any width: compare${rest}`, async ({ page }) => {
    await openCompare(page, rest);
    for (const width of [1440, 1024, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(wide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

/** Pairs of labels of the paths that lie on one another. */
const meetingLabels = (page: Page): Promise<readonly string[]> =>
  page.locator('.paths-picture text').evaluateAll((texts) => {
    const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 5 &&
            b.top < a.bottom - 5,
        )
        .map((other) => `${text.textContent} / ${other.text.textContent}`),
    );
  });

test('labels of the paths never meet, on screen as in the layout', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openCompare(page, '/RUS/KAZ/BLR/ARM');
    await expect(page.locator('.paths-picture text').first()).toBeVisible();
    await expect.poll(() => meetingLabels(page), `at ${width} px`).toEqual([]);
  }
});

test('whoever chooses another year 0, adds or removes by key stays where the choice was made', async ({
  page,
}) => {
  await page.goto('./#/compare/KAZ/BLR');
  const heading = page.getByRole('heading', { level: 1 });
  const yearZero = page.getByLabel('Year 0');
  await yearZero.focus();
  const before = await heading.textContent();
  await page.keyboard.press('ArrowDown');
  await expect(heading).not.toHaveText(before ?? '');
  await expect(yearZero).toBeFocused();
  const add = page.getByLabel('Add', { exact: true });
  await add.focus();
  await page.keyboard.insertText('Armenia');
  await expect(heading).toContainText('Armenia');
  await expect(add).toBeFocused();
  await page.getByRole('button', { name: 'Remove Armenia' }).press('Enter');
  await expect(heading).not.toContainText('Armenia');
  await expect(page.locator('.compare-chips')).toBeFocused();
});
