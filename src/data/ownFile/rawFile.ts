import type { OwnFieldName } from '../../domain/ownFields.ts';
import { ownFieldOf } from '../../domain/ownFields.ts';
import type { OwnFault, OwnRefusal } from '../../domain/ownFile.ts';
import type { RawRow } from '../../domain/ownRecord.ts';

/** A row that could be taken apart, or why it could not. */
export type RowOrFaults = RawRow | { readonly faults: readonly OwnFault[] };

/** A file taken apart into rows; no value is read yet. */
export type RawFile = {
  readonly rows: readonly RowOrFaults[];
  readonly fields: readonly OwnFieldName[];
  /** Heads that the format does not know, as they stand in the file. */
  readonly unread: readonly string[];
};

/** Work in slices: each step gives the share done, so that it can be told and stopped. */
export type Slices<Result> = Generator<number, Result>;

export class OwnFileRefused extends Error {
  override readonly name = 'OwnFileRefused';
  readonly refusal: OwnRefusal;

  constructor(refusal: OwnRefusal) {
    super(refusal.what);
    this.refusal = refusal;
  }
}

/** Which head names which field; refused where one field is named twice or no row can be named. */
export function columnsOf(heads: readonly string[], line = 1) {
  const fields = heads.map((head) => ownFieldOf(head)?.name);
  const known = fields.filter((field) => field !== undefined);
  if (known.length === 0) throw new OwnFileRefused({ what: 'no-columns', line });
  const repeated = known.find((field, index) => known.indexOf(field) !== index);
  if (repeated !== undefined) {
    throw new OwnFileRefused({ what: 'repeated-column', line, value: repeated });
  }
  if (!known.includes('name') && !known.includes('id')) {
    throw new OwnFileRefused({ what: 'no-name-column', line });
  }
  const unread = heads.filter((head, index) => fields[index] === undefined && head.trim() !== '');
  return { fields, known, unread };
}
