import type { SourceCatalogue } from '../../domain/dataset.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { loadSources } from './loadDataset.ts';

/** The sources for a file, which can also do without: it then names them by their keys. */
export async function catalogueOrNone(): Promise<SourceCatalogue | undefined> {
  if (useDatasetStore.getState().sources.state !== 'ready') await loadSources();
  const { sources } = useDatasetStore.getState();
  return sources.state === 'ready' ? sources.catalogue : undefined;
}
