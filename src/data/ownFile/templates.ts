import type { OwnFieldName } from '../../domain/ownFields.ts';
import { OWN_FIELDS } from '../../domain/ownFields.ts';
import type { OwnRecord } from '../../domain/ownFile.ts';

type OwnValue = string | number | boolean;
type OwnRow = Readonly<Partial<Record<OwnFieldName, OwnValue>>>;

/** Two invented accessions: one finished with all its steps, one under way with few dates known. */
const EXAMPLES: readonly OwnRow[] = [
  {
    id: 'XFR',
    name: 'Freedonia',
    status: 'member',
    region: 'Europe',
    subregion: 'Southern Europe',
    application: '1999-05-17',
    workingPartyEstablished: '1999-07-15',
    memorandum: '2000-03',
    firstMeeting: '2001-02-06',
    factualSummary: '2003-11',
    draftReport: '2005-06-30',
    latestMeeting: '2008-10-02',
    meetings: 9,
    workingPartyAdoption: '2008-10-02',
    approval: '2008-12-18',
    membership: '2009-04-30',
    ldc: false,
    eaeu: false,
    formerSovietUnion: false,
    sourceTitle: 'An invented example',
    sourceAddress: 'https://example.org/freedonia',
  },
  { name: 'Sylvania', status: 'negotiating', application: '2011', meetings: 2, ldc: true },
];

export function csvTemplate(): string {
  return csvOf(EXAMPLES);
}

export function jsonTemplate(): string {
  return `${JSON.stringify({ economies: jsonRowsOf(EXAMPLES) }, null, 2)}\n`;
}

/**
 * Records as a JSON file of the format: what is kept in a browser is read like any other file. A code
 * that was made is made anew then: no file may hold those of four letters.
 */
export function recordsToJson(records: readonly OwnRecord[]): string {
  const rows = records.map(({ line: _line, id, idFrom, dates, ...values }) => ({
    ...values,
    ...dates,
    ...(idFrom !== 'made' && { id }),
  }));
  return JSON.stringify({ economies: jsonRowsOf(rows) });
}

function jsonRowsOf(rows: readonly OwnRow[]) {
  return rows.map((row) =>
    Object.fromEntries(
      OWN_FIELDS.flatMap(({ name }) => (row[name] === undefined ? [] : [[name, row[name]]])),
    ),
  );
}

function csvOf(rows: readonly OwnRow[]): string {
  const lines = [
    OWN_FIELDS.map(({ name }) => name),
    ...rows.map((row) => OWN_FIELDS.map(({ name }) => cell(row[name]))),
  ];
  // The mark tells a spreadsheet that the letters are UTF-8.
  return `\uFEFF${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

function cell(value: OwnValue | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? '' : String(value);
}
