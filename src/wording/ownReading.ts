import type { OwnFieldName } from '../domain/ownFields.ts';
import { OWN_FIELDS } from '../domain/ownFields.ts';
import type { FoundOrder, OwnRecord } from '../domain/ownFile.ts';
import { knownRegion } from '../domain/ownRegion.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { comparePartialDates, isPartialDate } from '../domain/partialDate.ts';
import { longDate } from './dates.ts';
import { count, countOf, listOf, someNames } from './numbers.ts';
import { onlyWay } from './ownDateOrder.ts';
import { fieldInWords } from './ownFieldNames.ts';
import type { Cell, TableModel } from './tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from './tableModel.ts';

type Read = {
  readonly rows: number;
  readonly faultCount: number;
  readonly fields: readonly OwnFieldName[];
  readonly unread: readonly string[];
  readonly found?: FoundOrder;
};

/** "Read day first: 31.12.2015 (line 4) leaves no other way, as there is no month 31." */
function foundOrderSentence(found: FoundOrder): string {
  const how = found.order === 'day-first' ? 'Read day first' : 'Read month first';
  return `${how}: ${onlyWay(found)}.`;
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
          `${countOf(undated.length, 'row has', 'rows have')} neither a date of application nor one of the working party: the wait is unknown and in no figure (${namesOf(undated)}).`,
        ]),
    ...(later.length === 0
      ? []
      : [
          `${countOf(later.length, 'row holds', 'rows hold')} a date after ${longDate(asOf)}, the day on which figures are taken: such a step counts once the as-of date is set to its day or later (${namesOf(later)}).`,
        ]),
    ...(byName.length === 0
      ? []
      : [
          `Known by name: ${someNames(
            byName.map(({ name, id }) => `${name} is ${id}`),
            MOST_NAMED,
          )}.`,
        ]),
    ...(made.length === 0
      ? []
      : [
          `${countOf(made.length, 'row has', 'rows have')} no code and no known name, so one was made, beginning with X.`,
        ]),
    ...unknownRegions(records),
    ...leftOpen(records),
  ];
}

/** "Not among the regions that can be filtered by: Atlantis in 2 rows." */
function unknownRegions(records: readonly OwnRecord[]): readonly string[] {
  const rows = new Map<string, number>();
  for (const { region } of records) {
    if (region === undefined || knownRegion(region) !== undefined) continue;
    rows.set(region, (rows.get(region) ?? 0) + 1);
  }
  if (rows.size === 0) return [];
  const named = [...rows].map(([region, times]) => `“${region}” in ${countOf(times, 'row')}`);
  return [
    `Shown as it is, but found by no filter of regions, which knows Africa, Americas, Asia, Europe and Oceania: ${someNames(named, MOST_NAMED)}.`,
  ];
}

/** Which groups the rows do not tell of: "Unknown, since left empty: ldc in 3 rows. …" */
function leftOpen(records: readonly OwnRecord[]): readonly string[] {
  const open = (['ldc', 'eaeu', 'formerSovietUnion'] as const).flatMap((field) => {
    const rows = records.filter((record) => record[field] === undefined).length;
    return rows === 0 ? [] : [`${field} in ${countOf(rows, 'row')}`];
  });
  return open.length === 0
    ? []
    : [`Unknown, since left empty, and on neither side of such a group: ${listOf(open)}.`];
}

const MOST_NAMED = 5;

function namesOf(records: readonly OwnRecord[]): string {
  return someNames(
    records.map(({ name }) => name),
    MOST_NAMED,
  );
}

/** "The first 10 of 57 rows", or "The first 10 of 57 rows without a fault" where others have one. */
function recordsCaption(shown: number, all: number, hasFaults: boolean): string {
  const rows = `${countOf(all, 'row')}${hasFaults ? ' without a fault' : ''}`;
  return shown < all ? `The first ${count(shown)} of ${rows}` : rows;
}

/** The first rows as they were understood, of `all` that are right: every column of the file. */
export function recordTable(
  records: readonly OwnRecord[],
  all: number,
  hasFaults: boolean,
  fields: readonly OwnFieldName[],
): TableModel {
  const hasNumbers = records.some(({ record }) => record !== undefined);
  const further = OWN_FIELDS.filter(({ name }) => fields.includes(name) && !ALWAYS.has(name));
  return {
    caption: recordsCaption(records.length, all, hasFaults),
    columns: [
      { key: 'name', header: fieldInWords('name') },
      ...(hasNumbers ? [{ key: 'record', header: 'Record', numeric: true as const }] : []),
      { key: 'line', header: 'Line', numeric: true },
      { key: 'id', header: fieldInWords('id') },
      { key: 'status', header: fieldInWords('status') },
      ...further.map(({ name, kind }) => ({
        key: name,
        header: fieldInWords(name),
        ...(kind === 'count' ? { numeric: true as const } : {}),
      })),
    ],
    rows: records.map((record) => ({
      id: record.id,
      cells: [
        textCell(record.name),
        ...(hasNumbers ? [numberOrUnknown(record.record)] : []),
        numberOrUnknown(record.line),
        textCell(record.id),
        textCell(record.status),
        ...further.map(({ name }) => fieldCell(record, name)),
      ],
    })),
  };
}

/** Made for every record, whether the file has them or not. */
const ALWAYS: ReadonlySet<OwnFieldName> = new Set(['name', 'id', 'status']);

function fieldCell(record: OwnRecord, field: OwnFieldName): Cell {
  const value = { ...record, ...record.dates }[field];
  if (value === undefined) return unknownCell();
  if (typeof value === 'boolean') return textCell(value ? 'yes' : 'no');
  if (typeof value === 'number') return numberCell(value);
  return isPartialDate(value) ? dateCell(value) : textCell(value);
}

function numberOrUnknown(value: number | undefined): Cell {
  return value === undefined ? unknownCell() : numberCell(value);
}
