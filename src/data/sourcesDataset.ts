import type { SourceCatalogue } from '../domain/dataset.ts';
import type { DatasetDefinition } from './datasets.ts';
import { checkSources } from './rules/checkSources.ts';
import { sourcesSchema } from './sourcesSchema.ts';

export const sourcesDataset: DatasetDefinition<SourceCatalogue> = {
  name: 'sources',
  path: 'sources.json',
  schema: sourcesSchema,
  rules: checkSources,
  count: (sources) => sources.size,
};
