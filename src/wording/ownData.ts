import type { OwnMode } from '../domain/dataset.ts';
import type { OwnSource } from '../domain/ownData.ts';
import { OWN_LIMITS } from '../domain/ownFields.ts';
import { count, countOf } from './numbers.ts';

export const MEGABYTE = 1_000_000;

export const OWN_TITLE = 'Your own data';
export const OWN_LEDE =
  'Load accessions of your own beside the bundled ones or in their place. The file is read in the memory of this browser: it is never sent anywhere and never put in a link. Nothing changes until you have seen what was read and choose to use it.';

export const OWN_LABELS = {
  choose: 'Choose a file',
  drop: 'or drop a CSV or JSON file here',
  limits: `Up to ${count(OWN_LIMITS.bytes / MEGABYTE)} MB, ${count(OWN_LIMITS.rows)} rows and ${OWN_LIMITS.columns} columns, in UTF-8.`,
  templateCsv: 'Template as CSV',
  templateJson: 'Template as JSON',
  format: 'The format in words',
  toOwn: 'Back to your own data',
  reading: 'Reading the file',
  faultsCsv: 'The faults as CSV',
  cancel: 'Cancel',
  refused: 'The file was not read',
  preview: 'What was read',
  use: 'Use these data',
  howToUse: 'How to use them',
  keep: 'Keep in this browser for 30 days',
  undo: 'Undo',
  remove: 'Back to the bundled data alone',
  removeHere: 'Bundled data alone in this tab; yours stay kept',
  inUse: 'In use now',
  erase: 'Erase what is kept in this browser',
  used: 'Your data are in use.',
  removed: 'The bundled data alone are on screen.',
  removedHere:
    'The bundled data alone are on screen in this tab. Yours are still kept in this browser and come back when the page is loaded anew, unless you erase them.',
  cancelled: 'Cancelled. Nothing has changed.',
  oneFile: 'One file at a time, please: none of them was read.',
  undone: 'Undone.',
  erased: 'Nothing of yours is kept in this browser.',
  notErased:
    'This browser could not erase what it keeps. It may still be kept here: try again, or clear the data of this page in the settings of the browser.',
  durations: 'See the durations',
  compare: 'Compare',
  settings: 'Your own data',
} as const;

export const NOT_IN_A_FRAME =
  'Here the page stands inside another page, so no file can be loaded. Open it in a window of its own.';

/** "Reading accessions.csv" */
export function readingFile(fileName: string): string {
  return `${OWN_LABELS.reading} ${fileName}`;
}

export const MODE_LABELS: Readonly<Record<OwnMode, string>> = {
  added: 'Add to the bundled data',
  'in-place': 'In place of the bundled data',
};

export const THIS_TAB_ONLY = 'They are gone when this tab is closed or loaded anew.';
export const KEPT_HERE =
  'They are kept in this browser until 30 days have passed or you erase them.';
/** Kept in this browser, and not on screen in this tab. */
export function keptUnseen(fileName: string): string {
  return `Data of yours (${fileName}) are kept in this browser and come back when the page is loaded anew, unless you erase them.`;
}

/** What another tab has done with what this browser keeps, while this tab shows what it showed. */
export const DONE_ELSEWHERE = {
  erased:
    'In another tab, what this browser keeps of yours was erased. This tab shows what it showed until it is closed or loaded anew.',
  replaced:
    'In another tab, other data of yours were kept in this browser. This tab shows what it showed until it is loaded anew.',
} as const;

export const KEEPING_TROUBLES = {
  'no-storage': 'This browser refused to keep them, so they hold for this tab only.',
  'too-much': `As they are kept they would be larger than ${count(OWN_LIMITS.bytes / MEGABYTE)} MB, so they are not kept and hold for this tab only.`,
  expired: 'What was kept here is older than 30 days and was erased.',
  unreadable:
    'What was kept here cannot be read by this version and is not used. You may erase it; otherwise it is erased once 30 days have passed.',
} as const;

/** "accessions.csv: 12 accessions, added to the bundled data." */
export function inUseSentence(fileName: string, records: number, mode: OwnMode): string {
  const how = mode === 'added' ? 'added to' : 'in place of';
  return `${fileName}: ${countOf(records, 'accession')}, ${how} the bundled data.`;
}

/** On views that stay with the bundled data. */
export const NOT_IN_THIS_VIEW =
  'This view shows the bundled data. Your own data are on Durations and Compare.';

/** After the title of a source: "My note, named in your own file, not checked". */
export function ownSourceNote({ isFile, address }: OwnSource): string {
  const whose = isFile === true ? 'your own file' : 'named in your own file';
  return [address, whose, 'not checked'].filter((part) => part !== undefined).join(', ');
}
