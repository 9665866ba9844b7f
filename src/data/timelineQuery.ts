import type { EconomyId } from '../domain/accession.ts';
import { datasetQuery } from './queries.ts';
import { TIMELINE_DATASETS } from './timelineDatasets.ts';

/** The query for the whole record of an economy; undefined where none is published. */
export function timelineQuery(economy: EconomyId) {
  const definition = TIMELINE_DATASETS.get(economy);
  return definition === undefined ? undefined : datasetQuery(definition);
}

/** The queries for every whole record that is published. */
export function timelineQueries() {
  return [...TIMELINE_DATASETS.values()].map((definition) => ({
    name: definition.name,
    query: datasetQuery(definition),
  }));
}
