import { drawAll } from './support/drawAll.ts';
import { barsTable, openDurations, rowsWithin, wholeText } from './support/durationsPage.ts';
import { expect, test } from './support/test.ts';

/** Each zone shifts the day or the hour its own way; each locale has its own digits or calendar. */
const ELSEWHERE = [
  { timezoneId: 'Pacific/Apia', locale: 'de-DE' },
  { timezoneId: 'America/New_York', locale: 'fr-CH' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'th-TH' },
  { timezoneId: 'Asia/Kathmandu', locale: 'fa-IR' },
  { timezoneId: 'America/Sao_Paulo', locale: 'ar-EG' },
];

for (const { timezoneId, locale } of ELSEWHERE) {
  test.describe(`in ${timezoneId} and ${locale}`, () => {
    test.use({ timezoneId, locale });

    test('every table reads as in London', async ({ page, browser, baseURL }) => {
      const london = await browser.newContext({
        timezoneId: 'Europe/London',
        locale: 'en-GB',
        baseURL: baseURL ?? '',
      });
      const reference = await london.newPage();
      await Promise.all([
        openDurations(page, 'show=table'),
        openDurations(reference, 'show=table'),
      ]);
      await Promise.all([drawAll(page), drawAll(reference)]);
      await expect(page.getByRole('table')).toHaveCount(3);
      await expect(reference.getByRole('table')).toHaveCount(3);
      expect(await page.evaluate(() => navigator.language)).toBe(locale);
      expect(await rowsWithin(barsTable(reference))).toHaveLength(60);
      expect(await rowsWithin(page.locator('main'))).toEqual(
        await rowsWithin(reference.locator('main')),
      );
      expect(await wholeText(page)).toBe(await wholeText(reference));
      await london.close();
    });
  });
}
