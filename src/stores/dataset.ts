import { create } from 'zustand';
import type { Dataset, SourceCatalogue } from '../domain/dataset.ts';

/** The sources travel apart from the accessions, and their failure leaves the figures on screen. */
export type SourcesState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly catalogue: SourceCatalogue }
  /** Without an error they came, but of another version, and asking again brings the same. */
  | { readonly state: 'failed'; readonly error: unknown };

type DatasetState = {
  /** What is on screen now: the published data or a saved copy of them. */
  readonly dataset: Dataset | undefined;
  readonly sources: SourcesState;
  /** The reader has asked for the copy kept in this browser. */
  readonly savedCopyWanted: boolean;
  /** Why the published data, asked for again, could not take the place of what is on screen. */
  readonly refusal: unknown;
};

const WAITING = { state: 'waiting' } as const;

export const useDatasetStore = create<DatasetState>(() => ({
  dataset: undefined,
  sources: WAITING,
  savedCopyWanted: false,
  refusal: undefined,
}));

/** Sources belong to one version: with other data on screen they are asked for anew. */
export function datasetArrived(dataset: Dataset): void {
  useDatasetStore.setState(({ dataset: shown }) => {
    const isSame = shown?.version === dataset.version && shown.origin === dataset.origin;
    // The same data again would only draw the same page again.
    return isSame ? { refusal: undefined } : { dataset, sources: WAITING, refusal: undefined };
  });
}

/** Sources of another version than the data on screen say nothing of these, nor take theirs away. */
export function sourcesArrived(catalogue: SourceCatalogue, version: string): void {
  useDatasetStore.setState(({ dataset, sources }) => {
    if (dataset?.version === version) return { sources: { state: 'ready', catalogue } };
    return sources.state === 'ready' ? {} : { sources: { state: 'failed', error: undefined } };
  });
}

export function sourcesAsked(): void {
  useDatasetStore.setState({ sources: WAITING });
}

/** A late failure does not take away what has arrived meanwhile. */
export function sourcesFailed(error: unknown): void {
  useDatasetStore.setState(({ sources }) =>
    sources.state === 'ready' ? {} : { sources: { state: 'failed', error } },
  );
}

/** What is on screen stays: a copy of data is better than a page of error. */
export function publishedDataRefused(refusal: unknown): void {
  useDatasetStore.setState({ refusal });
}

export function savedCopyChosen(): void {
  useDatasetStore.setState({ savedCopyWanted: true });
}

export function publishedDataChosen(): void {
  useDatasetStore.setState({ savedCopyWanted: false });
}
