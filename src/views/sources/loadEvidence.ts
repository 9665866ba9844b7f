import { changesQuery } from '../../data/changesQuery.ts';
import type { LoadedDataset } from '../../data/fetchDataset.ts';
import { organizationsQuery } from '../../data/organizationsQuery.ts';
import { accessionsQuery, manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import { sourcesQuery } from '../../data/sourcesQuery.ts';
import { timelineQueries } from '../../data/timelineQuery.ts';
import { tracksQuery } from '../../data/tracksQuery.ts';
import type { DatasetName } from '../../domain/datasetFailure.ts';
import type { FileCheck } from '../../domain/publication.ts';
import { sourcesArrived, sourcesFailed } from '../../stores/dataset.ts';
import { evidenceArrived } from '../../stores/evidence.ts';
import { organizationsArrived } from '../../stores/organizations.ts';
import { loadDataset } from '../shared/loadDataset.ts';

type Settled<Value> =
  | { readonly name: DatasetName; readonly loaded: LoadedDataset<Value> }
  | { readonly name: DatasetName; readonly error: unknown };

async function settled<Value>(
  name: DatasetName,
  asked: Promise<LoadedDataset<Value>>,
): Promise<Settled<Value>> {
  try {
    return { name, loaded: await asked };
  } catch (error) {
    return { name, error };
  }
}

/** Every published file, each with how its check ended: one that fails leaves the others on screen. */
export async function loadEvidence(): Promise<null> {
  await loadDataset();
  const [accessions, sources, organizations, tracks, changes, ...timelines] = await Promise.all([
    settled('accessions', queryClient.query(accessionsQuery)),
    settled('sources', queryClient.query(sourcesQuery)),
    settled('organizations', queryClient.query(organizationsQuery)),
    settled('tracks', queryClient.query(tracksQuery)),
    settled('changes', queryClient.query(changesQuery)),
    ...timelineQueries().map(({ name, query }) => settled(name, queryClient.query(query))),
  ]);
  const all = [accessions, organizations, sources, changes, tracks, ...timelines];
  if ('loaded' in sources) sourcesArrived(sources.loaded.value, sources.loaded.version);
  else sourcesFailed(sources.error);
  if ('loaded' in organizations) organizationsArrived(organizations.loaded.value);
  const manifest = queryClient.getQueryData(manifestQuery.queryKey);
  // What failed for want of the manifest can only be had with a new one.
  if (all.some((one) => 'error' in one)) {
    queryClient.removeQueries({ queryKey: manifestQuery.queryKey });
  }
  evidenceArrived({
    timelines: timelines.flatMap((one) => ('loaded' in one ? [one.loaded.value] : [])),
    tracks: 'loaded' in tracks ? tracks.loaded.value : [],
    releases: 'loaded' in changes ? changes.loaded.value : undefined,
    publication:
      manifest === undefined ? undefined : { ...manifest, files: [...manifest.entries.values()] },
    checks: new Map(all.map((one) => [one.name, checkOf(one)])),
  });
  return null;
}

function checkOf(one: Settled<unknown>): FileCheck {
  return 'loaded' in one ? { state: one.loaded.integrity } : { state: 'failed', error: one.error };
}
