import type { Dataset } from '../domain/dataset.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { comparePartialDates } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { dataInWords, LINK_IS_BUNDLED, OWN_TAG, sourceInWords } from './dataSource.ts';
import { earlierState, vouchedUntil } from './durationFindings.ts';
import { count, countOf } from './numbers.ts';

/** What every exported file carries along, so that it can be traced when it stands alone. */
export type ExportAccount = {
  readonly title: string;
  readonly definition: string;
  /** The filters in words; empty where there are none. */
  readonly filters: string;
  /** The groups set against each other, in words; absent where none are. */
  readonly comparison?: string;
  readonly population: string;
  readonly asOf: PartialDate;
  /** What the day leaves unsaid; empty at the newest evidence. */
  readonly asOfNote: string;
  readonly dataVersion: string;
  readonly source: string;
  /** Opens the same picture. */
  readonly link: string;
  /** Says of the reader's own data that they are not official; absent for the published ones. */
  readonly tag?: string;
};

/** The data that a file is made of. */
export type Release = Pick<Dataset, 'version' | 'newestEvidence' | 'own'>;

/** Which data, up to which day, on whose word: alike in every file, the tag of own data with it. */
export function releaseAccount(
  release: Release,
  asOf: PartialDate,
): Pick<ExportAccount, 'asOf' | 'asOfNote' | 'dataVersion' | 'source' | 'tag'> {
  const isOwn = release.own !== undefined;
  return {
    asOf,
    asOfNote: asOfNote(asOf, release.newestEvidence),
    dataVersion: dataInWords(release),
    source: isOwn ? `${sourceInWords(release)}. ${LINK_IS_BUNDLED}` : sourceInWords(release),
    ...(isOwn ? { tag: OWN_TAG } : {}),
  };
}

/** "59 of 60 economies measured": how many of those chosen have a length, and so a row. */
export function populationMeasured(measured: number, chosen: number): string {
  return `${count(measured)} of ${countOf(chosen, 'economy', 'economies')} measured`;
}

/** What must be said of a day before or after the newest evidence; empty at the newest evidence. */
export function asOfNote(asOf: PartialDate, newestEvidence: PartialDate): string {
  const order = comparePartialDates(asOf, newestEvidence);
  if (order === 0) return '';
  return order > 0 ? vouchedUntil(newestEvidence) : earlierState(asOf);
}

export const EXPORT_FAILED = 'This browser could not make the file.';

export const COPY_PICTURE = 'Copy picture';
export const PICTURE_COPIED = 'Picture copied';
export const PICTURE_SAVED_INSTEAD =
  'This browser does not let the page copy a picture, so it has been saved as a file.';
export const COPY_CITATION = 'Copy citation';
export const CITATION_COPIED = 'Citation copied';

/** "Years from application to membership (59 of 60 economies measured). WTO Secretariat …" */
export function exportCitation(account: ExportAccount): string {
  const { title, population, source, asOf, dataVersion, link, tag } = account;
  return [
    ...(tag === undefined ? [] : [tag]),
    `${withoutStop(title)} (${withoutStop(population)}), as of ${longDate(asOf)}`,
    withoutStop(source),
    `Article XII, data ${dataVersion}`,
    link,
  ].join('. ');
}

export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

export type PictureFormat = 'png' | 'png-square' | 'png-print';
export type ExportFormat = keyof ReturnType<typeof exportOffers>;

/** What each file holds, said before it is asked for. */
export function exportOffers(rows: number, hasPicture: boolean) {
  const held = countOf(rows, 'row');
  return {
    csv: { name: 'CSV', holds: `${held}, days and ISO dates, for a spreadsheet` },
    json: { name: 'JSON', holds: `${held} with machine values, for a program` },
    ics: { name: 'ICS', holds: `${held} as whole days, for a calendar` },
    svg: { name: 'SVG', holds: 'the chart with real text, for print and editing' },
    png: { name: 'PNG slide', holds: 'the chart at 1920 × 1080, for a presentation' },
    'png-square': { name: 'PNG square', holds: 'the chart at 1080 × 1080, for a post' },
    'png-print': { name: 'PNG print', holds: 'the chart at 3508 × 2480, A4 at 300 dpi' },
    pptx: { name: 'PPTX', holds: 'one slide for PowerPoint, to edit where the form allows' },
    zip: {
      name: 'ZIP',
      holds: hasPicture
        ? 'picture, data and a read-me with definitions, sources and licence'
        : 'data and a read-me with definitions, sources and licence',
    },
  } as const;
}
