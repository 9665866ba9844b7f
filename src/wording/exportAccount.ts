import type { PartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { countOf } from './numbers.ts';

/** What every exported file carries along, so that it can be traced when it stands alone. */
export type ExportAccount = {
  readonly title: string;
  readonly definition: string;
  /** The filters in words; empty where there are none. */
  readonly filters: string;
  readonly population: string;
  readonly asOf: PartialDate;
  readonly dataVersion: string;
  readonly source: string;
  /** Opens the same picture. */
  readonly link: string;
};

/** The account as named lines, in the order in which they head a file. */
export function accountLines(account: ExportAccount): readonly (readonly [string, string])[] {
  return [
    ['Title', account.title],
    ['Definition', account.definition],
    ['Filters', account.filters === '' ? 'none' : account.filters],
    ['Population', account.population],
    ['As of', account.asOf],
    ['Data version', account.dataVersion],
    ['Source', account.source],
    ['Link', account.link],
  ];
}

/** The foot of an exported picture, in two lines. */
export function pictureFoot(account: ExportAccount): readonly string[] {
  const filters = account.filters === '' ? '' : `, ${account.filters}`;
  return [
    `${account.population}${filters}. ${account.definition}. As of ${longDate(account.asOf)}, data ${account.dataVersion}.`,
    `${account.source}. ${account.link}`,
  ];
}

export const EXPORT_LABEL = 'Export';
export const EXPORT_FAILED = 'This browser could not make the file.';

/** What each file holds, said before it is asked for. */
export function exportOffers(rows: number) {
  const held = countOf(rows, 'row');
  return {
    csv: { name: 'CSV', holds: `${held}, days and ISO dates, for a spreadsheet` },
    json: { name: 'JSON', holds: `${held} with machine values, for a program` },
    ics: { name: 'ICS', holds: `${held} as whole days, for a calendar` },
    svg: { name: 'SVG', holds: 'the chart with real text, for print and editing' },
    png: { name: 'PNG slide', holds: 'the chart at 1920 × 1080, for a presentation' },
    'png-print': { name: 'PNG print', holds: 'the chart at 3508 × 2480, A4 at 300 dpi' },
  } as const;
}
