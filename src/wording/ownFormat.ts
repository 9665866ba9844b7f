import type { OwnFieldName, OwnKind } from '../domain/ownFields.ts';
import { OWN_FIELDS, OWN_LIMITS } from '../domain/ownFields.ts';
import { FIRST_YEAR, LAST_YEAR } from '../domain/partialDate.ts';
import { count } from './numbers.ts';
import { MEGABYTE } from './ownData.ts';
import type { TableModel } from './tableModel.ts';
import { textCell, unknownCell } from './tableModel.ts';

export const FORMAT_TITLE = 'The format of your own data';
export const FORMAT_LEDE =
  'A table with one row for each accession. In CSV the first row names the columns, in any order; in JSON the file is a list of records, or an object with such a list named “economies”. A name or a code is all that a row must have.';

const KIND_WORDS: Readonly<Record<OwnKind, string>> = {
  code: 'Three capital letters: the ISO 3166-1 code, or one of your own, best beginning with X.',
  name: 'A text.',
  text: 'A text.',
  status: '“member” or “negotiating”.',
  date: `A day, a month or a year: 2015-11-30, 2015-11, 2015; of the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
  count: 'A whole number from 0 to 999, in digits alone.',
  'yes-no': '“yes” or “no”; in JSON also true or false.',
  address: 'A text; it becomes a link where it begins with https: or http:.',
};

const FIELD_WORDS: Readonly<Record<OwnFieldName, string>> = {
  id: 'Code of the economy. Without it the name decides: one of the bundled data is known by it, and any other gets a code made for this file.',
  name: 'Name of the economy. May be left out where the code is one of the bundled data.',
  status: 'Left empty, whoever has a date of membership is a member.',
  region:
    'Africa, Americas, Asia, Europe or Oceania, in capitals or not, can be filtered by; any other text is shown as it is.',
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
  ldc: 'Least developed country. Left empty, it is unknown and stands neither among them nor among the others.',
  eaeu: 'Member of the Eurasian Economic Union. Left empty, it is unknown, as above.',
  formerSovietUnion: 'Was part of the Soviet Union. Left empty, it is unknown, as above.',
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
  `A date such as 11/12/2015 can be read both ways: the file is read after you have said which comes first, the day or the month. 31.12.2015 can be read one way alone, and 11.2015 is a month. Dates with the year first, as above, need no question.`,
  'Steps stand in their order: application, working party, first meeting, latest meeting, adoption, approval, membership. A date of part precision is given its doubt.',
  'An economy of the bundled data is known by its other names too: Vietnam, Cape Verde, “Iran (Islamic Republic of)”. You are asked about a name that is a slip away from one of them, and about a known code beside a name that nobody knows. A code and a name of two economies are a fault.',
  'A column that the format does not know is named in the preview and not read.',
  'Lists of meetings, documents and conflicts between sources are not part of this format; timelines and organizations stay with the bundled data.',
];
