import { queryOptions } from '@tanstack/react-query';
import { DatasetError } from './DatasetError.ts';
import type { DatasetDefinition } from './datasets.ts';
import { accessionsDataset } from './datasets.ts';
import { fetchDataset } from './fetchDataset.ts';
import { fetchEmbedded } from './fetchEmbedded.ts';
import { fetchManifest } from './fetchManifest.ts';
import type { RequestOptions } from './requestBytes.ts';
import { retryDataset, retryDelay } from './retry.ts';
import { keepCopy } from './savedCopy.ts';

/** Published data do not change under a reader, and a browser's word on being offline is not taken. */
const PUBLISHED = {
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  // The values are frozen and never refetched, so there is nothing to share.
  structuralSharing: false,
  retryDelay,
} as const;

/** The single-file edition carries its data; all that follows is the same. */
const IS_ONE_FILE = import.meta.env.MODE === 'single-file';

function requestOptions(signal: AbortSignal): RequestOptions {
  const fetch = IS_ONE_FILE ? fetchEmbedded : globalThis.fetch;
  return { base: `${import.meta.env.BASE_URL}data/`, fetch, signal };
}

export const manifestQuery = queryOptions({
  ...PUBLISHED,
  queryKey: ['data', 'manifest'],
  queryFn: async ({ signal }) => fetchManifest(requestOptions(signal)),
  retry: retryDataset,
});

/** What a copy is made of: accessions, and the sources of their dates. */
const KEPT: ReadonlySet<string> = new Set(['accessions', 'sources']);

/** How the file of `definition` is asked for, checked and kept. */
export function datasetQuery<Value>(definition: DatasetDefinition<Value>) {
  return queryOptions({
    ...PUBLISHED,
    queryKey: ['data', definition.name],
    queryFn: async ({ client, signal }) => {
      const manifest = client.query(manifestQuery);
      const loaded = await fetchDataset(definition, manifest, requestOptions(signal));
      if (KEPT.has(definition.name)) void keepCopy(loaded);
      return loaded;
    },
    // The manifest has its own retries: without this, its failure would be retried thrice over.
    retry: (failureCount, error) =>
      error instanceof DatasetError &&
      error.dataset === definition.name &&
      retryDataset(failureCount, error),
  });
}

export const accessionsQuery = datasetQuery(accessionsDataset);
