import type { LoaderFunctionArgs } from 'react-router-dom';
import { redirect, replace } from 'react-router-dom';
import { economyById } from '../../domain/dataset.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { rememberedTimeline, timelineVisited } from '../../stores/timelines.ts';
import { timelinePath } from '../paths.ts';
import { askForSources, loadDataset } from '../shared/loadDataset.ts';
import { loadRecord } from '../shared/loadRecord.ts';
import { economyCode } from './economyCode.ts';

/** The accession records, and beside them the whole record of this economy where there is one. */
export async function loadTimeline({
  params,
  request,
}: LoaderFunctionArgs): Promise<Response | null> {
  const typed = params['id'] ?? '';
  const id = economyCode(typed);
  await Promise.all([loadDataset(), loadRecord(id)]);
  const { dataset } = useDatasetStore.getState();
  const isKnown = dataset !== undefined && economyById(dataset.economies, id) !== undefined;
  const { search, searchParams } = new URL(request.url);
  if (isKnown && id !== typed) return replace(`${timelinePath(id)}${search}`);
  if (isKnown) timelineVisited(id);
  // A link to one event shows its source at once.
  if (searchParams.has('event')) askForSources();
  return null;
}

/** Whoever has looked at an economy before goes on there. */
export async function loadChoice(): Promise<Response | null> {
  const remembered = rememberedTimeline();
  if (remembered !== undefined) return redirect(timelinePath(remembered));
  return loadDataset();
}
