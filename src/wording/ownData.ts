import type { OwnMode } from '../domain/dataset.ts';
import type { DateOrder } from '../domain/ownDate.ts';
import { readOwnDate } from '../domain/ownDate.ts';
import type { OwnFieldName, OwnKind } from '../domain/ownFields.ts';
import { OWN_FIELDS, OWN_LIMITS } from '../domain/ownFields.ts';
import type { DateSample, FoundOrder, OwnFault, OwnRecord, OwnRefusal } from '../domain/ownFile.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { comparePartialDates } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf, listOf } from './numbers.ts';
import type { TableModel } from './tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from './tableModel.ts';

const MEGABYTE = 1_000_000;

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
  cancel: 'Cancel',
  refused: 'The file was not read',
  preview: 'What was read',
  use: 'Use these data',
  howToUse: 'How to use them',
  keep: 'Keep in this browser for 30 days',
  undo: 'Undo',
  remove: 'Back to the bundled data alone',
  inUse: 'In use now',
  erase: 'Erase what is kept in this browser',
  used: 'Your data are in use.',
  removed: 'The bundled data alone are on screen.',
  undone: 'Undone.',
  erased: 'Nothing of yours is kept in this browser.',
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
export const KEEPING_TROUBLES = {
  'no-storage': 'This browser refused to keep them, so they hold for this tab only.',
  expired: 'What was kept here is older than 30 days and was erased.',
  unreadable:
    'What was kept here could not be read by this version. It was put aside, not used; erasing removes it too.',
} as const;

// The order of day and month.

export const ORDER_TITLE = 'Which comes first, the day or the month?';
export const ORDER_QUESTION =
  'The file holds dates of three numbers, and none of them settles the order for all. One answer holds for the whole file.';
export const ORDER_LABELS: Readonly<Record<DateOrder, string>> = {
  'day-first': 'The day comes first',
  'month-first': 'The month comes first',
};

/** "11 December 2015", or that there is no such date. */
function dateAs(value: string, order: DateOrder): string {
  const reading = readOwnDate(value, order);
  return reading.kind === 'date' ? longDate(reading.date) : 'no such date';
}

/** The first rows in question, each with both ways to read it. */
export function sampleTable(samples: readonly DateSample[]): TableModel {
  return {
    caption:
      samples.length === 1 ? 'The row in question' : `The first ${samples.length} such dates`,
    columns: [
      { key: 'value', header: 'Value' },
      { key: 'line', header: 'Line', numeric: true },
      { key: 'name', header: 'Name' },
      { key: 'field', header: 'Field' },
      { key: 'day-first', header: 'Read day first' },
      { key: 'month-first', header: 'Read month first' },
    ],
    rows: samples.map(({ line, name, field, value }) => ({
      id: `${line}-${field}`,
      cells: [
        textCell(value),
        numberCell(line),
        textCell(name),
        textCell(field),
        textCell(dateAs(value, 'day-first')),
        textCell(dateAs(value, 'month-first')),
      ],
    })),
  };
}

// A file that is not read.

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
  'too-deep': () => `The file nests values deeper than ${OWN_LIMITS.depth} levels.`,
  'no-list': () => 'The file holds no list of records, nor a list named “economies”.',
  'no-columns': () =>
    'No column has a name that the format knows. The first row has to hold the names of the columns.',
  'no-name-column': () => 'There is neither a column “name” nor a column “id”.',
  'repeated-column': (name) => `More than one column means “${name}”.`,
  'too-many-columns': () => `There are more than ${OWN_LIMITS.columns} columns.`,
  'too-many-rows': () => `There are more than ${count(OWN_LIMITS.rows)} rows.`,
  'line-too-long': () =>
    `A line is longer than ${OWN_LIMITS.columns} cells of ${OWN_LIMITS.cellLength} characters can be.`,
  'no-rows': () => 'There is no row below the names of the columns.',
  'too-slow': () =>
    `Reading took longer than ${OWN_LIMITS.seconds} seconds and was stopped. Try a smaller file.`,
  unreadable: () => 'The file could not be read.',
};

/** "The file is larger than 10 MB. Nothing has changed." */
export function refusalSentence({ what, line, value = '' }: OwnRefusal): string {
  const where = line === undefined ? '' : ` Line ${count(line)}.`;
  return `${REFUSALS[what](value)}${where} Nothing has changed.`;
}

// A value that is not taken.

type FaultWords = { readonly what: string; readonly fix: string };

const WRITE_DATE = 'Write it as 2015-11-30, 2015-11 or 2015.';
const RETYPE = 'Type the value anew.';

const FAULTS: Readonly<Record<OwnFault['what'], FaultWords>> = {
  'no-such-date': {
    what: 'There is no such date between the years 1800 and 2200.',
    fix: 'Correct the day, the month or the year; years are those of the Gregorian calendar.',
  },
  'short-year': { what: 'The year has two digits.', fix: 'Write the year with four digits.' },
  'day-number': {
    what: 'This is a count of days, as spreadsheets keep dates.',
    fix: 'Format the column as a date, 2015-11-30, before saving.',
  },
  'no-date': { what: 'This is not a date that can be read.', fix: WRITE_DATE },
  'too-long': {
    what: `The value is longer than ${OWN_LIMITS.cellLength} characters.`,
    fix: 'Shorten it.',
  },
  'control-character': {
    what: 'The value holds a line end or another control character.',
    fix: RETYPE,
  },
  'broken-letter': {
    what: 'A letter was lost when the file was saved.',
    fix: 'Correct the value and save the file in UTF-8.',
  },
  'hidden-mark': {
    what: 'The value holds a mark that cannot be seen and may hide what it says.',
    fix: RETYPE,
  },
  'more-than-a-value': {
    what: 'This is a list or an object, where one value belongs.',
    fix: 'Give a text, a number, true or false.',
  },
  'not-text': { what: 'This is not a text.', fix: 'Put it between quotation marks.' },
  'no-code': {
    what: 'This is not a code of three capital letters.',
    fix: 'Use the ISO code, such as KAZ, or leave it empty.',
  },
  'no-status': {
    what: 'This is not a status that the format knows.',
    fix: 'Write “member” or “negotiating”, or leave it empty.',
  },
  'no-count': {
    what: 'This is not a whole number from 0 to 999.',
    fix: 'Write digits alone, such as 12: no point, no comma, no sign.',
  },
  'no-yes-no': {
    what: 'This is neither yes nor no.',
    fix: 'Write “yes” or “no”, or leave it empty.',
  },
  'name-missing': {
    what: 'The row has no name, and no code that gives one.',
    fix: 'Give a name.',
  },
  'membership-missing': {
    what: 'A member needs the date on which it joined.',
    fix: 'Give the date, the year alone if need be, or change the status.',
  },
  'membership-unexpected': {
    what: 'Who is negotiating has no date of membership.',
    fix: 'Remove the date or change the status.',
  },
  'repeated-id': {
    what: 'The same economy stands in another row.',
    fix: 'Keep one of the two rows.',
  },
  'repeated-name': {
    what: 'The same name stands in another row.',
    fix: 'Keep one of the two rows.',
  },
  'repeated-key': { what: 'The record holds this key more than once.', fix: 'Keep one of them.' },
  'too-few-cells': {
    what: 'The row has fewer cells than there are columns. It may be cut short.',
    fix: 'Complete the row; cells may be empty.',
  },
  'too-many-cells': {
    what: 'The row has more cells than there are columns.',
    fix: 'Put a text that holds a separator between quotation marks.',
  },
  'open-quote': {
    what: 'A quotation mark is opened and not closed.',
    fix: 'Close it, or double each mark inside the text.',
  },
  'not-a-record': {
    what: 'This is not a record.',
    fix: 'Each item of the list has to be an object with names and values.',
  },
  'too-early': {
    what: 'The step comes before one that it follows.',
    fix: 'Correct one of the dates.',
  },
};

/** "The step comes before one that it follows (application, 5 May 1999)." */
export function faultWords({ what, against }: OwnFault): FaultWords {
  const words = FAULTS[what];
  const named = [
    against?.field,
    against?.line === undefined ? undefined : `line ${count(against.line)}`,
    against?.date === undefined ? undefined : longDate(against.date),
  ].filter((part) => part !== undefined);
  if (named.length === 0) return words;
  return { ...words, what: `${words.what.slice(0, -1)} (${named.join(', ')}).` };
}

export const FAULT_HEADS = {
  line: 'Line',
  field: 'Field',
  value: 'Value',
  what: 'Wrong',
  fix: 'How to mend it',
};
export const WHOLE_ROW = 'the row';

/** The faults as a table, a row each. */
export function faultTable(faults: readonly OwnFault[], all: number): TableModel {
  return {
    caption:
      faults.length < all
        ? `The first ${count(faults.length)} of ${countOf(all, 'fault')}`
        : countOf(all, 'fault'),
    columns: Object.entries(FAULT_HEADS).map(([key, header]) =>
      key === 'line' ? { key, header, numeric: true } : { key, header },
    ),
    rows: faults.map((fault, index) => {
      const { what, fix } = faultWords(fault);
      return {
        id: String(index),
        cells: [
          numberCell(fault.line),
          textCell(fault.field ?? WHOLE_ROW),
          fault.value === '' ? unknownCell('empty') : textCell(fault.value),
          textCell(what),
          textCell(fix),
        ],
      };
    }),
  };
}

// What was read.

type Read = {
  readonly rows: number;
  readonly faultCount: number;
  readonly fields: readonly OwnFieldName[];
  readonly unread: readonly string[];
  readonly found?: FoundOrder;
};

/** "Read day first: 31.12.2015 (line 4) leaves no other way, as there is no month 31." */
function foundOrderSentence({ order, shownBy: { line, value } }: FoundOrder): string {
  const [first, second] = value.split(/[-./]/);
  const isDayFirst = order === 'day-first';
  const how = isDayFirst ? 'Read day first' : 'Read month first';
  const number = Number(isDayFirst ? first : second);
  return `${how}: ${value} (line ${count(line)}) leaves no other way, as there is no month ${number}.`;
}

/** What was read, and what was not, in sentences. */
export function readingSentences(reading: Read): readonly string[] {
  const { rows, faultCount, fields, unread, found } = reading;
  return [
    `${countOf(rows, 'row')} and ${countOf(fields.length, 'known column')} were read: ${listOf(fields)}.`,
    ...(found === undefined ? [] : [foundOrderSentence(found)]),
    ...(unread.length === 0
      ? []
      : [
          `Not read, since the format does not know them: ${listOf(unread.map((name) => `“${name}”`))}.`,
        ]),
    faultCount === 0
      ? 'No fault was found.'
      : `${countOf(faultCount, 'fault')} found. Nothing has changed: mend the file and choose it again.`,
  ];
}

/** What a reader should know of rows that are right before they are used. */
export function recordNotes(records: readonly OwnRecord[], asOf: PartialDate): readonly string[] {
  const undated = records.filter(
    ({ dates }) => dates.application === undefined && dates.workingPartyEstablished === undefined,
  );
  const later = records.filter(({ dates }) =>
    Object.values(dates).some((date) => comparePartialDates(date, asOf) > 0),
  );
  const byName = records.filter(({ idFrom }) => idFrom === 'name');
  const made = records.filter(({ idFrom }) => idFrom === 'made');
  return [
    ...(undated.length === 0
      ? []
      : [
          `${countOf(undated.length, 'row has', 'rows have')} neither a date of application nor one of the working party: the wait is unknown, so these rows are in no figure (${namesOf(undated)}).`,
        ]),
    ...(later.length === 0
      ? []
      : [
          `${countOf(later.length, 'row holds', 'rows hold')} a date after ${longDate(asOf)}, the day on which figures are taken: such a step counts once the as-of date is set to its day or later (${namesOf(later)}).`,
        ]),
    ...(byName.length === 0
      ? []
      : [
          `Known by name: ${byName
            .slice(0, MOST_NAMED)
            .map(({ name, id }) => `${name} is ${id}`)
            .join('; ')}${more(byName)}.`,
        ]),
    ...(made.length === 0
      ? []
      : [
          `${countOf(made.length, 'row has', 'rows have')} no code and no known name, so a code was made for each, beginning with X.`,
        ]),
  ];
}

const MOST_NAMED = 5;

function namesOf(records: readonly OwnRecord[]): string {
  return `${records
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join('; ')}${more(records)}`;
}

function more(records: readonly unknown[]): string {
  return records.length > MOST_NAMED ? ` and ${count(records.length - MOST_NAMED)} more` : '';
}

/** The first rows as they were understood. */
export function recordTable(records: readonly OwnRecord[], all: number): TableModel {
  const dates = [
    'application',
    'workingPartyEstablished',
    'firstMeeting',
    'latestMeeting',
    'approval',
    'membership',
  ] as const;
  return {
    caption:
      records.length < all
        ? `The first ${records.length} of ${count(all)} rows`
        : countOf(all, 'row'),
    columns: [
      { key: 'name', header: 'Name' },
      { key: 'line', header: 'Line', numeric: true },
      { key: 'id', header: 'Code' },
      { key: 'status', header: 'Status' },
      ...dates.map((key) => ({ key, header: key })),
      { key: 'meetings', header: 'meetings', numeric: true },
      { key: 'region', header: 'region' },
    ],
    rows: records.map((record) => ({
      id: record.id,
      cells: [
        textCell(record.name),
        numberCell(record.line),
        textCell(record.id),
        textCell(record.status),
        ...dates.map((key) => {
          const date = record.dates[key];
          return date === undefined ? unknownCell() : dateCell(date);
        }),
        record.meetings === undefined ? unknownCell() : numberCell(record.meetings),
        record.region === undefined ? unknownCell() : textCell(record.region),
      ],
    })),
  };
}

// Records that both have.

export const CLASH_TITLE = 'The same economy in both';
export const CLASH_LABELS = {
  own: 'Use the records of your file',
  bundled: 'Keep the bundled records',
} as const;

/** "3 economies stand in your file and in the bundled data: Belarus; Kazakhstan; Samoa." */
export function clashSentence(names: readonly string[]): string {
  const shown = names.slice(0, 2 * MOST_NAMED).join('; ');
  const rest =
    names.length > 2 * MOST_NAMED ? ` and ${count(names.length - 2 * MOST_NAMED)} more` : '';
  return `${countOf(names.length, 'economy stands', 'economies stand')} in your file and in the bundled data: ${shown}${rest}. Two records of one economy would be counted twice, so one has to stand back.`;
}

/** "accessions.csv: 12 accessions, added to the bundled data." */
export function inUseSentence(fileName: string, records: number, mode: OwnMode): string {
  const how = mode === 'added' ? 'added to' : 'in place of';
  return `${fileName}: ${countOf(records, 'accession')}, ${how} the bundled data.`;
}

/** On views that stay with the bundled data. */
export const NOT_IN_THIS_VIEW =
  'This view shows the bundled data. Your own data are on Durations and Compare.';

/** Beside a source that the reader's file names. */
export const OWN_SOURCE_NOTE = 'named by your own file, not checked';

// The format.

export const FORMAT_TITLE = 'The format of your own data';
export const FORMAT_LEDE =
  'A table with one row for each accession. In CSV the first row names the columns, in any order; in JSON the file is a list of records, or an object with such a list named “economies”. A name or a code is all that a row must have.';

const KIND_WORDS: Readonly<Record<OwnKind, string>> = {
  code: 'Three capital letters: the ISO 3166-1 code, or one of your own, best beginning with X.',
  name: 'A text.',
  text: 'A text.',
  status: '“member” or “negotiating”.',
  date: 'A day, a month or a year: 2015-11-30, 2015-11, 2015.',
  count: 'A whole number from 0 to 999, in digits alone.',
  'yes-no': '“yes” or “no”; in JSON also true or false.',
  address: 'A text; it becomes a link where it begins with https: or http:.',
};

const FIELD_WORDS: Readonly<Record<OwnFieldName, string>> = {
  id: 'Code of the economy. Without it the name decides: one of the bundled data is known by it, and any other gets a code made for this file.',
  name: 'Name of the economy. May be left out where the code is one of the bundled data.',
  status: 'Left empty, whoever has a date of membership is a member.',
  region:
    'Africa, Americas, Asia, Europe or Oceania can be filtered by; any other text is shown as it is.',
  subregion: 'Economies of the same subregion are suggested for comparison.',
  application: 'Application to join. Without it the wait from application is unknown, never zero.',
  workingPartyEstablished: 'The working party was set up.',
  memorandum: 'Memorandum on the Foreign Trade Regime.',
  firstMeeting: 'First formal meeting of the working party.',
  factualSummary: 'Factual summary.',
  draftReport: 'First draft report of the working party.',
  latestMeeting: 'Latest formal meeting.',
  meetings: 'Formal meetings held, up to the latest one named.',
  workingPartyAdoption: 'The working party adopted the accession package.',
  approval: 'The General Council or a Ministerial Conference approved the terms.',
  membership: 'Became a member.',
  ldc: 'Least developed country. Left empty, it is not counted among them.',
  eaeu: 'Member of the Eurasian Economic Union. Left empty, it is not counted among them.',
  formerSovietUnion: 'Was part of the Soviet Union. Left empty, it is not counted among them.',
  sourceTitle: 'Where the row is from. Left empty, the file itself is named.',
  sourceAddress: 'Address of the source.',
};

/** Every field of the format, from the list by which files are read. */
export function formatTable(): TableModel {
  return {
    caption: `${OWN_FIELDS.length} columns, each known by its name or by one of the others`,
    columns: [
      { key: 'field', header: 'Column' },
      { key: 'means', header: 'What it means' },
      { key: 'holds', header: 'What it holds' },
      { key: 'also', header: 'Also known as' },
    ],
    rows: OWN_FIELDS.map(({ name, kind, also }) => ({
      id: name,
      cells: [
        textCell(name),
        textCell(FIELD_WORDS[name]),
        textCell(KIND_WORDS[kind]),
        also.length === 0 ? unknownCell('none') : textCell(also.join(', ')),
      ],
    })),
  };
}

export const FORMAT_RULES: readonly string[] = [
  `At most ${OWN_LIMITS.bytes / MEGABYTE} MB, ${count(OWN_LIMITS.rows)} rows, ${OWN_LIMITS.columns} columns, ${OWN_LIMITS.cellLength} characters in a value, ${OWN_LIMITS.depth} levels in JSON, ${OWN_LIMITS.seconds} seconds to read.`,
  'The file is in UTF-8, and its name ends in .csv or .json as its content does.',
  'CSV may be separated by commas, semicolons or tabs. Blanks and capitals in the names of columns do not matter.',
  'An empty value, or the word “unknown”, is unknown. It is never taken for zero.',
  `A date such as 31.12.2015 or 11/12/2015 is read after you have said which comes first, the day or the month; 11.2015 is a month. Dates with the year first, as above, need no question.`,
  'Steps stand in their order: application, working party, first meeting, latest meeting, adoption, approval, membership. A date of part precision is given its doubt.',
  'A column that the format does not know is named in the preview and not read.',
  'Lists of meetings, documents and conflicts between sources are not part of this format; timelines and organizations stay with the bundled data.',
];
