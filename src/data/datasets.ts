import type { GenericSchema } from 'valibot';
import type { Economy } from '../domain/accession.ts';
import type { SourceCatalogue } from '../domain/dataset.ts';
import type { DatasetName, Fault } from '../domain/datasetFailure.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Release } from '../domain/release.ts';
import { accessionsSchema } from './accessionsSchema.ts';
import { changesSchema } from './changesSchema.ts';
import { checkAccessions } from './rules/checkAccessions.ts';
import { checkSources } from './rules/checkSources.ts';
import { ACCESSION_EXCEPTIONS } from './rules/exceptions.ts';
import { sourcesSchema } from './sourcesSchema.ts';

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

export const sourcesDataset: DatasetDefinition<SourceCatalogue> = {
  name: 'sources',
  path: 'sources.json',
  schema: sourcesSchema,
  rules: checkSources,
  count: (sources) => sources.size,
};

export const changesDataset: DatasetDefinition<readonly Release[]> = {
  name: 'changes',
  path: 'changes.json',
  schema: changesSchema,
  rules: () => [],
  count: (releases) => releases.length,
};
