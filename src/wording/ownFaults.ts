import { FIRST_YEAR, LAST_YEAR } from '../domain/partialDate.ts';
import { OWN_LIMITS } from '../domain/ownFields.ts';
import type { OwnFault } from '../domain/ownFile.ts';
import { longDate } from './dates.ts';
import { count, countOf } from './numbers.ts';
import { placeInWords } from './ownPlace.ts';
import type { Cell, TableModel } from './tableModel.ts';
import { numberCell, tableOf, textCell, unknownCell } from './tableModel.ts';

type FaultWords = { readonly what: string; readonly fix: string };

const WRITE_DATE = 'Write it as 2015-11-30, 2015-11 or 2015.';
const RETYPE = 'Type the value anew.';

const FAULTS: Readonly<Record<OwnFault['what'], FaultWords>> = {
  'no-such-day': {
    what: 'This day does not exist: the month has fewer days.',
    fix: 'Correct the day or the month.',
  },
  'no-such-month': {
    what: 'This month does not exist: there are 12.',
    fix: 'Correct the month, or put the day and the month in the order of the others.',
  },
  'no-such-year': {
    what: `The year is not one of ${FIRST_YEAR} to ${LAST_YEAR}.`,
    fix: 'Correct the year; it is that of the Gregorian calendar.',
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
  'name-of-another': {
    what: 'The code and the name are those of two economies.',
    fix: 'Correct the code or the name.',
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
    against?.place === undefined ? undefined : placeInWords(against.place),
    against?.date === undefined ? undefined : longDate(against.date),
    against?.economy === undefined ? undefined : `the code is that of ${against.economy}`,
  ].filter((part) => part !== undefined);
  if (named.length === 0) return words;
  return { ...words, what: `${words.what.slice(0, -1)} (${named.join(', ')}).` };
}

export const FAULT_HEADS = {
  record: 'Record',
  line: 'Line',
  field: 'Field',
  value: 'Value',
  what: 'Wrong',
  fix: 'How to mend it',
};
/** "faults-in-accessions.csv" */
export function faultFileName(fileName: string): string {
  return `faults-in-${fileName.replace(/\.[a-z]+$/i, '')}.csv`;
}

export const WHOLE_ROW = 'the row';

/** The faults as a table, a row each; `all` were found. */
export function faultTable(faults: readonly OwnFault[], all: number): TableModel {
  // Records are numbered in JSON alone, and lines may not tell them apart there.
  const hasRecords = faults.some(({ record }) => record !== undefined);
  const heads = Object.entries(FAULT_HEADS).filter(([key]) => key !== 'record' || hasRecords);
  return tableOf(
    {
      caption: faultsCaption(faults.length, all),
      columns: heads.map(([key, header]) =>
        key === 'line' || key === 'record' ? { key, header, numeric: true } : { key, header },
      ),
      rowCount: faults.length,
    },
    () => faults.map((fault, index) => ({ fault, index })),
    ({ fault, index }) => ({ id: String(index + 1), cells: faultCells(fault, hasRecords) }),
  );
}

function faultsCaption(listed: number, all: number): string {
  return listed < all
    ? `The first ${count(listed)} of ${countOf(all, 'fault')}`
    : countOf(all, 'fault');
}

function faultCells(fault: OwnFault, hasRecords: boolean): readonly Cell[] {
  const { record, line, field, value } = fault;
  const { what, fix } = faultWords(fault);
  const number = (one: number | undefined) => (one === undefined ? unknownCell() : numberCell(one));
  return [
    ...(hasRecords ? [number(record)] : []),
    number(line),
    textCell(field ?? WHOLE_ROW),
    value === '' ? unknownCell('empty') : textCell(value),
    textCell(what),
    textCell(fix),
  ];
}
