import type { EconomyId } from './accession.ts';
import { withCodes } from './ownCodes.ts';
import type { KnownEconomy, OwnRecord } from './ownFile.ts';
import type { OwnDraft } from './ownRecord.ts';

/** What the reader says of a record that may be an economy of the bundled data. */
export type DoubtAnswer = 'same' | 'other';
export type DoubtAnswers = ReadonlyMap<EconomyId, DoubtAnswer>;

export type Settled = {
  readonly records: readonly OwnRecord[];
  /** Names of records that would be one economy with an earlier one of the file. */
  readonly repeated: readonly string[];
};

/** Records whose doubt the reader has settled one way or the other; the rest stay as they are. */
export function settleDoubts(
  records: readonly OwnRecord[],
  answers: DoubtAnswers,
  known: readonly KnownEconomy[],
): Settled {
  if (answers.size === 0) return { records, repeated: [] };
  const coded = withCodes(
    records.map((record) => settled(record, answers.get(record.id))),
    known,
  );
  const seen = new Set<EconomyId>();
  const repeated = coded.filter(({ id }) => seen.size === seen.add(id).size);
  return { records: coded, repeated: repeated.map(({ name }) => name) };
}

function settled(record: OwnRecord, answer: DoubtAnswer | undefined): OwnDraft {
  const { doubt, ...sure } = record;
  if (doubt === undefined || answer === undefined) return record;
  if (answer === 'same') return { ...sure, id: doubt.of.id, idFrom: 'name' };
  return doubt.kind === 'near-name' ? sure : { ...sure, id: undefined, idFrom: 'made' };
}
