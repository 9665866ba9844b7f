import { datasetQuery } from './queries.ts';
import { sourcesDataset } from './sourcesDataset.ts';

export const sourcesQuery = datasetQuery(sourcesDataset);
