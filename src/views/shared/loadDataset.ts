import { accessionsQuery, manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { readCopy } from '../../data/savedCopy.ts';
import type { SavedCopy } from '../../data/savedCopy.ts';
import { settled } from '../../data/settled.ts';
import {
  datasetArrived,
  publishedDataChosen,
  publishedDataRefused,
  sourcesArrived,
  sourcesAsked,
  sourcesFailed,
  useDatasetStore,
} from '../../stores/dataset.ts';
import { mayHoldOwnData } from '../../stores/ownData.ts';

/**
 * The one seam between the network and the screen: what passed every check goes to the store.
 * While the published data are awaited the reader may choose the kept copy; the choice decides
 * which of the two is shown, not which of them is ready first.
 */
export async function loadDataset(): Promise<null> {
  const wish = untilCopyWanted();
  try {
    await Promise.race([showPublished(), wish.shown]);
  } finally {
    wish.forget();
  }
  // Only where this browser keeps own data does their code delay the page.
  if (mayHoldOwnData()) {
    const restored = import('./restoreOwnData.ts').then(async (own) => own.restoreOwnData());
    await settled(restored);
  }
  return null;
}

async function showPublished(): Promise<void> {
  const outcome = await settled(queryClient.query(accessionsQuery));
  if (useDatasetStore.getState().savedCopyWanted && (await showCopy())) return;
  if ('error' in outcome) {
    // The manifest itself may be what is wrong, so the next try asks for it anew.
    queryClient.removeQueries({ queryKey: manifestQuery.queryKey });
    if (useDatasetStore.getState().dataset === undefined) throw outcome.error;
    publishedDataRefused(outcome.error);
    return;
  }
  const { value: economies, version, newestEvidence, integrity } = outcome.loaded;
  datasetArrived({ economies, version, newestEvidence, integrity, origin: 'published' });
}

/** Whether there was a copy to show. Without one the wish for it is dropped. */
async function showCopy(): Promise<boolean> {
  const copy = await readCopy();
  if (copy === undefined) publishedDataChosen();
  else placeCopy(copy);
  return copy !== undefined;
}

function placeCopy({ accessions, sources, version, newestEvidence }: SavedCopy): void {
  datasetArrived({
    economies: accessions,
    version,
    newestEvidence,
    integrity: 'verified',
    origin: 'saved-copy',
  });
  if (sources !== undefined) sourcesArrived(sources, version);
}

/** Settles once a copy is on screen that the reader asked for; while nobody asks, it stays open. */
function untilCopyWanted(): { readonly shown: Promise<void>; readonly forget: () => void } {
  let forget = () => {};
  const shown = new Promise<void>((resolve) => {
    function take(wanted: boolean): void {
      if (!wanted) return;
      void showCopy().then((isShown) => {
        if (isShown) resolve();
      });
    }
    forget = useDatasetStore.subscribe((state, before) => {
      if (state.savedCopyWanted !== before.savedCopyWanted) take(state.savedCopyWanted);
    });
    take(useDatasetStore.getState().savedCopyWanted);
  });
  return { shown, forget };
}

/**
 * The sources travel when the first fact is opened: the figures do not wait for them, and a failure
 * is told where a source is asked for.
 */
export function askForSources(): void {
  if (useDatasetStore.getState().sources.state !== 'ready') void loadSources();
}

async function requestSources() {
  const { sourcesQuery } = await import('../../data/sourcesQuery.ts');
  return queryClient.query(sourcesQuery);
}

export async function loadSources(): Promise<void> {
  sourcesAsked();
  const outcome = await settled(requestSources());
  if ('error' in outcome) sourcesFailed(outcome.error);
  else sourcesArrived(outcome.loaded.value, outcome.loaded.version);
}
