import { organizationsDataset } from './organizationsDataset.ts';
import { datasetQuery } from './queries.ts';

export const organizationsQuery = datasetQuery(organizationsDataset);
