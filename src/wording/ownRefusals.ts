import { OWN_LIMITS } from '../domain/ownFields.ts';
import type { OwnRefusal } from '../domain/ownFile.ts';
import { count } from './numbers.ts';
import { MEGABYTE } from './ownData.ts';

const ADVICE_CSV = 'In a spreadsheet, save it as “CSV UTF-8”.';

const REFUSALS: Readonly<Record<OwnRefusal['what'], (value: string) => string>> = {
  'too-large': () => `The file is larger than ${OWN_LIMITS.bytes / MEGABYTE} MB.`,
  'wrong-name': (name) => `The name “${name}” ends neither in .csv nor in .json. ${ADVICE_CSV}`,
  empty: () => 'The file is empty.',
  zip: () => `The file is a packed one, as spreadsheets keep theirs. ${ADVICE_CSV}`,
  'utf-16': () => `The file is in UTF-16, not in UTF-8. ${ADVICE_CSV}`,
  binary: () => 'The file is not text: it holds bytes that no text holds.',
  'not-utf-8': () => `The file is text, but not in UTF-8. ${ADVICE_CSV}`,
  'web-page': () =>
    'The file is a web page or XML. It may have been saved from a page that asked to log in.',
  'not-csv': () => 'The file is named .csv and holds JSON. Name it .json.',
  'not-json': () => 'The file is named .json, and what it holds is not whole JSON.',
  'csv-in-json': () => 'The file is named .json and holds a table like CSV. Name it .csv.',
  folder: (name) => `“${name}” is a folder, or cannot be read. Choose one file of it.`,
  'too-deep': () => `The file nests values deeper than ${OWN_LIMITS.depth} levels.`,
  'no-list': () => 'The file holds no list of records, nor a list named “economies”.',
  'repeated-list': () => 'The file holds more than one list named “economies”.',
  'no-columns': () =>
    'No column has a name that the format knows. The first row has to hold the names of the columns.',
  'no-name-column': () => 'There is neither a column “name” nor a column “id”.',
  'repeated-column': (name) => `More than one column means “${name}”.`,
  'too-many-columns': () => `There are more than ${OWN_LIMITS.columns} columns.`,
  'too-many-rows': () => `There are more than ${count(OWN_LIMITS.rows)} rows.`,
  'line-too-long': () =>
    `A line is longer than ${OWN_LIMITS.columns} cells of ${OWN_LIMITS.cellLength} characters can be.`,
  'no-rows': () => 'There is no row below the names of the columns.',
  'no-records': () => 'The list of records is empty.',
  'too-slow': () =>
    `Reading took longer than ${OWN_LIMITS.seconds} seconds and was stopped. Try a smaller file.`,
  failed: () => 'Reading stopped on an error that this page does not know.',
  unreadable: () => 'The file could not be read.',
};

/** "The file is larger than 10 MB. Nothing has changed." */
export function refusalSentence({ what, line, value = '' }: OwnRefusal): string {
  const where = line === undefined ? '' : ` Line ${count(line)}.`;
  return `${REFUSALS[what](value)}${where} Nothing has changed.`;
}
