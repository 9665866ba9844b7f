import { changesQuery } from '../../data/changesQuery.ts';
import type { LoadedDataset } from '../../data/fetchDataset.ts';
import { organizationsQuery } from '../../data/organizationsQuery.ts';
import { accessionsQuery, manifestQuery } from '../../data/queries.ts';
import { queryClient } from '../../data/queryClient.ts';
import type { Settled } from '../../data/settled.ts';
import { settled } from '../../data/settled.ts';
import { sourcesQuery } from '../../data/sourcesQuery.ts';
import { timelineQueries } from '../../data/timelineQuery.ts';
import { tracksQuery } from '../../data/tracksQuery.ts';
import type { DatasetName } from '../../domain/datasetFailure.ts';
import type { FileCheck } from '../../domain/publication.ts';
import { sourcesArrived, sourcesFailed } from '../../stores/dataset.ts';
import { evidenceArrived } from '../../stores/evidence.ts';
import { organizationsArrived } from '../../stores/organizations.ts';
import { loadDataset } from '../shared/loadDataset.ts';

type Checked<Value> = { readonly name: DatasetName } & Settled<LoadedDataset<Value>>;

async function checked<Value>(
  name: DatasetName,
  asked: Promise<LoadedDataset<Value>>,
): Promise<Checked<Value>> {
  return { name, ...(await settled(asked)) };
}

/** Every published file, each with how its check ended: one that fails leaves the others on screen. */
export async function loadEvidence(): Promise<null> {
  await loadDataset();
  const [accessions, sources, organizations, tracks, changes, ...timelines] = await Promise.all([
    checked('accessions', queryClient.query(accessionsQuery)),
    checked('sources', queryClient.query(sourcesQuery)),
    checked('organizations', queryClient.query(organizationsQuery)),
    checked('tracks', queryClient.query(tracksQuery)),
    checked('changes', queryClient.query(changesQuery)),
    ...timelineQueries().map(({ name, query }) => checked(name, queryClient.query(query))),
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

function checkOf(one: Checked<unknown>): FileCheck {
  return 'loaded' in one ? { state: one.loaded.integrity } : { state: 'failed', error: one.error };
}
