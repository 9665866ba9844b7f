import type { LoaderFunctionArgs } from 'react-router-dom';
import { redirect } from 'react-router-dom';
import { economyById } from '../../domain/dataset.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { rememberedTimeline, timelineVisited } from '../../stores/timelines.ts';
import { timelinePath } from '../paths.ts';
import { askForSources, loadDataset } from '../shared/loadDataset.ts';
import { loadRecord } from '../shared/loadRecord.ts';

/** The accession records, and beside them the whole record of this economy where there is one. */
export async function loadTimeline({ params, request }: LoaderFunctionArgs): Promise<null> {
  const id = params['id'] ?? '';
  await Promise.all([loadDataset(), loadRecord(id)]);
  const { dataset } = useDatasetStore.getState();
  if (dataset !== undefined && economyById(dataset.economies, id) !== undefined) {
    timelineVisited(id);
  }
  // A link to one event shows its source at once.
  if (new URL(request.url).searchParams.has('event')) askForSources();
  return null;
}

/** Whoever has looked at an economy before goes on there. */
export async function loadChoice(): Promise<Response | null> {
  const remembered = rememberedTimeline();
  if (remembered !== undefined) return redirect(timelinePath(remembered));
  return loadDataset();
}
