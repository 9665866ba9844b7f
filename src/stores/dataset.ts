import { create } from 'zustand';
import type { Dataset, SourceCatalogue } from '../domain/dataset.ts';

/** The sources travel after the accessions, and their failure leaves the figures on screen. */
export type SourcesState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly catalogue: SourceCatalogue }
  | { readonly state: 'failed'; readonly error: unknown };

type DatasetState = {
  /** What is on screen now: the published data or a saved copy of them. */
  readonly dataset: Dataset | undefined;
  readonly sources: SourcesState;
  /** The reader has asked for the copy kept in this browser. */
  readonly savedCopyWanted: boolean;
};

export const useDatasetStore = create<DatasetState>(() => ({
  dataset: undefined,
  sources: { state: 'waiting' },
  savedCopyWanted: false,
}));

export function datasetArrived(dataset: Dataset): void {
  useDatasetStore.setState({ dataset });
}

export function sourcesArrived(catalogue: SourceCatalogue): void {
  useDatasetStore.setState({ sources: { state: 'ready', catalogue } });
}

export function sourcesAsked(): void {
  useDatasetStore.setState({ sources: { state: 'waiting' } });
}

export function sourcesFailed(error: unknown): void {
  useDatasetStore.setState({ sources: { state: 'failed', error } });
}

export function savedCopyChosen(): void {
  useDatasetStore.setState({ savedCopyWanted: true });
}

export function publishedDataChosen(): void {
  useDatasetStore.setState({ savedCopyWanted: false });
}
