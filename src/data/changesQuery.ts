import { datasetQuery } from './queries.ts';
import { changesDataset } from './changesDataset.ts';

export const changesQuery = datasetQuery(changesDataset);
