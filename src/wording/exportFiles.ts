import { longDate } from './dates.ts';
import type { ExportAccount } from './exportAccount.ts';
import { withoutStop } from './exportAccount.ts';
import { sentence } from './numbers.ts';
import { shownLink } from './shownLink.ts';
import type { TableModel } from './tableModel.ts';

/** The account as named lines, in the order in which they head a file. */
export function accountLines(account: ExportAccount): readonly (readonly [string, string])[] {
  return [
    ...(account.tag === undefined ? [] : [['Tag', account.tag] as const]),
    ['Title', account.title],
    ['Definition', account.definition],
    ['Filters', account.filters === '' ? 'none' : account.filters],
    ...(account.comparison === undefined ? [] : [['Comparison', account.comparison] as const]),
    ['Population', account.population],
    ['As of', account.asOf],
    ...(account.asOfNote === '' ? [] : [['Note', account.asOfNote] as const]),
    ['Data version', account.dataVersion],
    ['Source', account.source],
    ['Link', shownLink(account.link)],
  ];
}

/** The foot of an exported picture: what it shows, then where it comes from. */
export function pictureFoot(account: ExportAccount): readonly string[] {
  const { population, filters, comparison, definition, asOf, asOfNote: note } = account;
  const shown = [population, filters, comparison].filter(
    (part) => part !== undefined && part !== '',
  );
  return [
    ...(account.tag === undefined ? [] : [`${account.tag}.`]),
    `${shown.join(', ')}. ${withoutStop(sentence(definition))}. As of ${longDate(asOf)}, data ${account.dataVersion}.${note === '' ? '' : ` ${note}`}`,
    `${withoutStop(account.source)}. ${shownLink(account.link)}`,
  ];
}

const NEITHER_OFFICIAL = 'Article XII is no product of the WTO.';
const LINE_END = '\r\n';

/** The text beside the files of a zip: what they are, of what, by which definition, on what terms. */
export function readMe(
  account: ExportAccount,
  { columns, caption }: TableModel,
  files: readonly string[],
  licences: readonly { readonly title: string; readonly path: string }[],
): string {
  const own = account.tag !== undefined;
  return [
    ...accountLines(account).map(([name, value]) => `${name}: ${value}`),
    '',
    'Files',
    ...files.map((file) => `  ${file}`),
    '',
    `Columns of the data: ${caption}`,
    ...columns.map(({ header, unit }) => `  ${header}${unit === undefined ? '' : ` (${unit})`}`),
    '',
    'Dates are ISO 8601 in the precision of their source. Unknown is written as such, never as 0.',
    'The link opens the same figures, where each date leads to its own source.',
    '',
    ...(own
      ? []
      : licences.map(({ title, path }) => `Licence of the published data: ${title}, ${path}`)),
    NEITHER_OFFICIAL,
    '',
  ].join(LINE_END);
}
