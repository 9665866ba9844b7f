import { manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { tableToCsv } from '../../exports/csv.ts';
import { tableToJson } from '../../exports/json.ts';
import type { Draw, PictureHeading, PictureSize } from '../../exports/picture.ts';
import { pictureSvg } from '../../exports/picture.ts';
import { svgToPng } from '../../exports/png.ts';
import { fileName, saveFile } from '../../exports/saveFile.ts';
import { zipOf } from '../../exports/zip.ts';
import tokens from '../../ui/tokens.css?raw';
import type { ExportAccount, ExportFormat, PictureFormat } from '../../wording/exportAccount.ts';
import { readMe } from '../../wording/exportFiles.ts';
import type { TableModel } from '../../wording/tableModel.ts';

const SIZES: Readonly<Record<PictureFormat, PictureSize>> = {
  png: { width: 1920, height: 1080 },
  'png-square': { width: 1080, height: 1080 },
  // A4 landscape at 300 dots an inch.
  'png-print': { width: 3508, height: 2480 },
};

/** What the files of a chart are made of. */
export type Material = {
  /** Goes into the names of the files. */
  readonly name: string;
  readonly table: TableModel;
  readonly account: ExportAccount;
  readonly draw?: Draw;
  readonly calendar?: () => Promise<string>;
  readonly heading?: PictureHeading;
};

/** Makes the file in the page and hands it to the reader. */
export async function makeFile(
  format: Exclude<ExportFormat, 'pptx'>,
  material: Material,
): Promise<void> {
  switch (format) {
    case 'csv':
      return saveCsv(material);
    case 'json':
      return saveJson(material);
    case 'ics':
      return saveCalendar(material);
    case 'svg':
      return saveSvg(material);
    case 'zip':
      return saveZip(material);
    case 'png':
    case 'png-square':
    case 'png-print':
      return savePng(material, format);
  }
}

function saveCsv({ table, account, name }: Material): void {
  const file = fileName(name, account.asOf, 'csv');
  saveFile(tableToCsv(table, account), file, 'text/csv;charset=utf-8');
}

function saveJson({ table, account, name }: Material): void {
  saveFile(tableToJson(table, account), fileName(name, account.asOf, 'json'), 'application/json');
}

async function saveCalendar({ calendar, account, name }: Material): Promise<void> {
  if (calendar === undefined) return;
  saveFile(await calendar(), fileName(name, account.asOf, 'ics'), 'text/calendar;charset=utf-8');
}

async function saveSvg(material: Material): Promise<void> {
  const { name, account } = material;
  saveFile(await svgOf(material, SIZES.png), fileName(name, account.asOf, 'svg'), 'image/svg+xml');
}

/** `article-xii-durations-square-2026-04-22.png`; the slide, asked for most, has the plain name. */
async function savePng(material: Material, format: PictureFormat): Promise<void> {
  const { name, account } = material;
  const kind = format.replace('png', '');
  saveFile(
    await pngOf(material, format),
    fileName(`${name}${kind}`, account.asOf, 'png'),
    'image/png',
  );
}

export async function pngOf(material: Material, format: PictureFormat): Promise<Blob> {
  return svgToPng(await svgOf(material, SIZES[format]), SIZES[format]);
}

async function svgOf({ account, draw, heading }: Material, size: PictureSize): Promise<string> {
  if (draw === undefined) throw new Error('This table has no picture.');
  return pictureSvg({ size, account, draw, tokens, ...(heading && { heading }) });
}

/** Picture, data and a read-me that says what they are, in one file. */
async function saveZip(material: Material): Promise<void> {
  const { name, table, account, draw } = material;
  const picture =
    draw === undefined
      ? {}
      : {
          [`${name}.svg`]: await svgOf(material, SIZES.png),
          [`${name}.png`]: await bytesOf(await pngOf(material, 'png')),
        };
  const files = {
    ...picture,
    [`${name}.csv`]: tableToCsv(table, account),
    [`${name}.json`]: tableToJson(table, account),
  };
  const about = readMe(account, table, Object.keys(files), await licences());
  const bytes = await zipOf({ 'READ-ME.txt': about, ...files });
  saveFile(
    new Blob([bytes], { type: 'application/zip' }),
    fileName(name, account.asOf, 'zip'),
    'application/zip',
  );
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** As the list of published files gives them; none where it cannot be had. */
async function licences() {
  try {
    return (await queryClient.query(manifestQuery)).licences;
  } catch {
    return [];
  }
}
