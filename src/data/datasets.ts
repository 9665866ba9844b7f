import type { GenericSchema } from 'valibot';
import type { Economy } from '../domain/accession.ts';
import type { DatasetName, Fault } from '../domain/datasetFailure.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { accessionsSchema } from './accessionsSchema.ts';
import { checkAccessions } from './rules/checkAccessions.ts';
import { ACCESSION_EXCEPTIONS } from './rules/exceptions.ts';

/** One file of data: its name in the manifest, its schema and the rules across its fields. */
export type DatasetDefinition<Value> = {
  readonly name: Exclude<DatasetName, 'manifest'>;
  readonly path: string;
  readonly schema: GenericSchema<unknown, Value>;
  readonly rules: (value: Value, newestEvidence: PartialDate) => readonly Fault[];
  readonly count: (value: Value) => number;
};

export const accessionsDataset: DatasetDefinition<readonly Economy[]> = {
  name: 'accessions',
  path: 'accessions.json',
  schema: accessionsSchema,
  // That every source resolves is checked where both files are at hand: before they are published.
  rules: (economies, newestEvidence) =>
    checkAccessions({ economies, newestEvidence }, ACCESSION_EXCEPTIONS),
  count: (economies) => economies.length,
};
