import { accessionsQuery, manifestQuery, sourcesQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { readCopy } from '../../data/savedCopy.ts';
import type { SavedCopy } from '../../data/savedCopy.ts';
import type { Dataset } from '../../domain/dataset.ts';
import {
  datasetArrived,
  publishedDataChosen,
  sourcesArrived,
  sourcesAsked,
  sourcesFailed,
  useDatasetStore,
} from '../../stores/dataset.ts';

/** The one seam between the network and the screen: what passed every check goes to the store. */
export async function loadDataset(): Promise<null> {
  const copyWanted = untilCopyWanted();
  const copy = await Promise.race([publishData(), copyWanted.promise])
    .catch(copyInstead)
    .finally(copyWanted.forget);
  if (copy !== undefined) publishCopy(copy);
  return null;
}

/** The network may fail again before the copy that the reader asked for has been read. */
async function copyInstead(failure: unknown): Promise<SavedCopy> {
  const copy = useDatasetStore.getState().savedCopyWanted ? await readCopy() : undefined;
  if (copy === undefined) throw failure;
  return copy;
}

async function publishData(): Promise<undefined> {
  const loaded = await queryClient.query(accessionsQuery).catch(forgetManifest);
  const { value: economies, version, newestEvidence, integrity } = loaded;
  // A copy chosen while these were under way stays on screen.
  if (useDatasetStore.getState().savedCopyWanted) return;
  show({ economies, version, newestEvidence, integrity, origin: 'published' });
}

/** The manifest itself may be what is wrong, so the next try asks for it anew. */
function forgetManifest(failure: unknown): never {
  queryClient.removeQueries({ queryKey: manifestQuery.queryKey });
  throw failure;
}

async function loadSources(): Promise<void> {
  try {
    sourcesAsked();
    sourcesArrived((await queryClient.query(sourcesQuery)).value);
  } catch (error) {
    sourcesFailed(error);
  }
}

function publishCopy({ accessions, sources, version, newestEvidence }: SavedCopy): void {
  show({
    economies: accessions,
    version,
    newestEvidence,
    integrity: 'verified',
    origin: 'saved-copy',
  });
  if (sources !== undefined) sourcesArrived(sources);
}

function show(dataset: Dataset): void {
  const shown = useDatasetStore.getState().dataset;
  // The same data again would only draw the same page again.
  if (shown?.version === dataset.version && shown.origin === dataset.origin) return;
  datasetArrived(dataset);
}

/** Settles with the kept copy once the reader asks for it; while nobody asks, it stays open. */
function untilCopyWanted(): {
  readonly promise: Promise<SavedCopy>;
  readonly forget: () => void;
} {
  let forget = () => {};
  const promise = new Promise<SavedCopy>((resolve) => {
    function take(wanted: boolean): void {
      if (!wanted) return;
      void readCopy().then((copy) => {
        if (copy === undefined) publishedDataChosen();
        else resolve(copy);
      });
    }
    forget = useDatasetStore.subscribe((state) => take(state.savedCopyWanted));
    take(useDatasetStore.getState().savedCopyWanted);
  });
  return { promise, forget };
}

/**
 * The sources travel when the first fact is opened: the figures do not wait for them, and a failure
 * is told where a source is asked for.
 */
export function askForSources(): void {
  if (useDatasetStore.getState().sources.state !== 'ready') void loadSources();
}
