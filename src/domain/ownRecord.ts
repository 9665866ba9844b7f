import type { EconomyId } from './accession.ts';
import { foldedName } from './foldedName.ts';
import type { RawCell } from './ownCell.ts';
import { readCell } from './ownCell.ts';
import type { OwnDateField, OwnField, OwnFieldName } from './ownFields.ts';
import { OWN_FIELDS } from './ownFields.ts';
import { nameKey } from './nameKey.ts';
import type { KnownName } from './nearKnown.ts';
import { nearKnownFinder } from './nearKnown.ts';
import type {
  DateSample,
  OwnDoubt,
  OwnFault,
  OwnPlace,
  OwnRecord,
  ReadingOptions,
} from './ownFile.ts';
import { shown } from './shownCell.ts';
import type { PartialDate } from './partialDate.ts';
import { firstDayOf, isPartialDate, lastDayOf } from './partialDate.ts';

/** A row of a file: what stands under each head the format knows, and the line of each. */
export type RawRow = {
  readonly line: number;
  /** Its number in a JSON file. */
  readonly record?: number;
  readonly cells: ReadonlyMap<OwnFieldName, RawCell>;
  /** Lines of single values where a record runs over several. */
  readonly lines?: ReadonlyMap<OwnFieldName, number>;
};

/** A record whose code, where the file gives none, is made once all codes of the file are known. */
export type OwnDraft = Omit<OwnRecord, 'id'> & { readonly id: EconomyId | undefined };

export type RowReading = {
  readonly record: OwnDraft | undefined;
  readonly faults: readonly OwnFault[];
  /** Dates whose order only the reader knows. */
  readonly samples: readonly DateSample[];
};

/** Steps that follow one another in every accession. */
const IN_ORDER = [
  'application',
  'workingPartyEstablished',
  'firstMeeting',
  'latestMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
] as const satisfies readonly OwnDateField[];

/** Reads the rows of one file after one another: what must be unique is remembered from row to row. */
export function rowReader({ order, known }: ReadingOptions): (row: RawRow) => RowReading {
  const identify = identifier(known);
  const placeOfId = new Map<EconomyId, OwnPlace>();
  const placeOfName = new Map<string, OwnPlace>();

  return (row) => {
    const { values, faults, samples } = readCells(row, order);
    const at = faultAt(row);
    const place = placeOf(row);
    const given = textOf(values.get('id'));
    const { name, byName, doubt, codeOf } = identify(given, textOf(values.get('name')));
    if (name === undefined) {
      if (!faults.some(({ field }) => field === 'name')) faults.push(at('name', 'name-missing'));
      return { record: undefined, faults, samples };
    }
    if (codeOf !== undefined) {
      faults.push({ ...at('name', 'name-of-another'), against: { economy: codeOf } });
    }
    const folded = foldedName(name);
    const earlierName = placeOfName.get(folded);
    if (earlierName !== undefined) {
      faults.push({ ...at('name', 'repeated-name'), against: { place: earlierName } });
    }
    placeOfName.set(folded, earlierName ?? place);
    const id = given ?? byName;
    const earlierId = id === undefined ? undefined : placeOfId.get(id);
    if (earlierId !== undefined && earlierName === undefined) {
      const field = given === undefined ? 'name' : 'id';
      faults.push({ ...at(field, 'repeated-id'), against: { place: earlierId } });
    }
    if (id !== undefined) placeOfId.set(id, earlierId ?? place);
    const idFrom = given !== undefined ? 'file' : byName !== undefined ? 'name' : 'made';
    const about = { ...place, id, idFrom, name, ...(doubt && { doubt }) } as const;
    const record = recordOf(about, values);
    if (!faults.some(({ field }) => field === 'membership' || field === 'status')) {
      faults.push(...statusFaults(values, at));
    }
    faults.push(...orderFaults(record.dates, at));
    return { record: faults.length === 0 ? record : undefined, faults, samples };
  };
}

type Identity = {
  readonly name: string | undefined;
  /** The economy of that name, where the row gives no code. */
  readonly byName?: EconomyId | undefined;
  readonly doubt?: OwnDoubt | undefined;
  /** The economy of the code, where the name is plainly that of another. */
  readonly codeOf?: string;
};

/** Which economy a row means by its code and its name, as far as that is plain. */
function identifier(known: ReadingOptions['known']) {
  const byKey = new Map(
    known.flatMap(({ id, names }) => names.map((name) => [nameKey(name), id] as const)),
  );
  const byId = new Map(
    known.map(({ id, names: [name = id] }): readonly [EconomyId, KnownName] => [id, { id, name }]),
  );
  const nearKnown = nearKnownFinder(known);
  return (given: EconomyId | undefined, name: string | undefined): Identity => {
    const of = given === undefined ? undefined : byId.get(given);
    if (name === undefined) return { name: of?.name };
    const named = byKey.get(nameKey(name));
    if (given === undefined) {
      const near = named === undefined ? nearKnown(name) : undefined;
      return { name, byName: named, doubt: near && { kind: 'near-name', of: near } };
    }
    if (of === undefined || named === given) return { name };
    if (named !== undefined) return { name, codeOf: of.name };
    const isSlip = nearKnown(name)?.id === given;
    return { name, doubt: isSlip ? undefined : { kind: 'code-and-name', of } };
  };
}

type Values = ReadonlyMap<OwnFieldName, string | number | boolean>;
type FaultAt = (field: OwnFieldName, what: OwnFault['what']) => OwnFault;

function readCells(row: RawRow, order: ReadingOptions['order']) {
  const values = new Map<OwnFieldName, string | number | boolean>();
  const faults: OwnFault[] = [];
  const samples: DateSample[] = [];
  const at = faultAt(row);
  for (const field of OWN_FIELDS) {
    const reading = readCell(field.kind, row.cells.get(field.name), order);
    if (reading.kind === 'value') values.set(field.name, reading.value);
    else if (reading.kind === 'fault') faults.push(at(field.name, reading.what));
    else if (reading.kind === 'order-unknown') {
      samples.push(sampleOf(row, field, reading.text));
    }
  }
  return { values, faults, samples };
}

function faultAt(row: RawRow): FaultAt {
  return (field, what) => ({
    ...placeOf(row, field),
    field,
    value: shown(row.cells.get(field)),
    what,
  });
}

function placeOf({ line, lines, record }: RawRow, field?: OwnFieldName): OwnPlace {
  const ofField = field === undefined ? undefined : lines?.get(field);
  return { line: ofField ?? line, ...(record === undefined ? {} : { record }) };
}

function sampleOf(row: RawRow, { name: field }: OwnField, date: string): DateSample {
  const name = shown(row.cells.get('name') ?? row.cells.get('id')).trim();
  return { ...placeOf(row), name, field, value: shown(date) };
}

function recordOf(
  about: Pick<OwnDraft, 'line' | 'record' | 'id' | 'idFrom' | 'name' | 'doubt'>,
  values: Values,
): OwnDraft {
  const dates: Partial<Record<OwnDateField, PartialDate>> = {};
  for (const { name, kind } of OWN_FIELDS) {
    const value = kind === 'date' ? values.get(name) : undefined;
    if (kind === 'date' && typeof value === 'string' && isPartialDate(value)) dates[name] = value;
  }
  const status = textOf(values.get('status'));
  const isMember = status === undefined ? dates.membership !== undefined : status === 'member';
  const meetings = values.get('meetings');
  return {
    ...about,
    status: isMember ? 'member' : 'negotiating',
    dates,
    ...textsOf(values),
    ...truthsOf(values),
    ...(typeof meetings === 'number' ? { meetings } : {}),
  };
}

function textsOf(values: Values) {
  const [region, subregion] = [textOf(values.get('region')), textOf(values.get('subregion'))];
  const title = textOf(values.get('sourceTitle'));
  const address = textOf(values.get('sourceAddress'));
  return {
    ...(region !== undefined && { region }),
    ...(subregion !== undefined && { subregion }),
    ...(title !== undefined && { sourceTitle: title }),
    ...(address !== undefined && { sourceAddress: address }),
  };
}

function truthsOf(values: Values) {
  const [ldc, eaeu, former] = (['ldc', 'eaeu', 'formerSovietUnion'] as const).map((name) =>
    values.get(name),
  );
  return {
    ...(typeof ldc === 'boolean' && { ldc }),
    ...(typeof eaeu === 'boolean' && { eaeu }),
    ...(typeof former === 'boolean' && { formerSovietUnion: former }),
  };
}

function textOf(value: string | number | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A member has the date on which it joined; who negotiates has none yet. */
function statusFaults(values: Values, at: FaultAt): readonly OwnFault[] {
  const status = values.get('status');
  const joined = values.has('membership');
  if (status === 'member' && !joined) return [at('membership', 'membership-missing')];
  if (status === 'negotiating' && joined) return [at('membership', 'membership-unexpected')];
  return [];
}

/** A step is too early where every day of its date lies before the date of a step it follows. */
function orderFaults(dates: OwnRecord['dates'], at: FaultAt): readonly OwnFault[] {
  return IN_ORDER.flatMap((field, index) => {
    const date = dates[field];
    const before = IN_ORDER.slice(0, index).find((one) => isSurelyAfter(dates[one], date));
    const against = before === undefined ? undefined : dates[before];
    if (before === undefined || against === undefined) return [];
    return [{ ...at(field, 'too-early'), against: { field: before, date: against } }];
  });
}

function isSurelyAfter(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && firstDayOf(a) > lastDayOf(b);
}
