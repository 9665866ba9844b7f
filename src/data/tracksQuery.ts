import { datasetQuery } from './queries.ts';
import { tracksDataset } from './tracksDataset.ts';

export const tracksQuery = datasetQuery(tracksDataset);
