import type { SlideContent, SlideLink } from '../exports/slideContent.ts';
import { slideLink } from '../exports/slideContent.ts';
import type { EconomyId } from '../domain/accession.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { TrackRecord } from '../domain/tracks.ts';
import { withOwnData } from '../domain/withOwnData.ts';
import { useDatasetStore } from '../stores/dataset.ts';
import { useOwnData } from '../stores/ownData.ts';
import { useTimelinesStore } from '../stores/timelines.ts';
import { useTracksStore } from '../stores/tracks.ts';
import { viewAt } from '../views/viewAt.ts';
import { faultSentence } from '../views/shared/faultSentence.ts';
import { loadDataset } from '../views/shared/loadDataset.ts';
import type { SlideData } from '../views/shared/SlideContents.ts';
import { missingContent } from '../views/shared/missingContent.ts';
import type { View } from '../wording/shell.ts';
import { dataNotHad, noSuchView } from '../wording/slideContent.ts';

/** Loads the data as the route does, and the words of the view on demand; without a part, of its first one. */
type ContentOfView = (
  link: SlideLink,
  part: string | undefined,
  data: SlideData,
) => Promise<SlideContent>;

/** Nothing of the last two can be a slide. */
const CONTENTS: Readonly<Record<View, ContentOfView | undefined>> = {
  durations: async (link, part = 'bars', data) => {
    const [{ slideContent }, dataset] = await Promise.all([
      import('../views/durations/slideContent.ts'),
      datasetOf(data),
    ]);
    return slideContent(link, part, dataset);
  },
  compare: async (link, part = 'paths', data) => {
    const [{ recordsWanted, slideContent, wantsTracks }, dataset] = await Promise.all([
      import('../views/compare/slideContent.ts'),
      datasetOf(data),
    ]);
    const [tracks, records] = await Promise.all([
      wantsTracks(part) ? publishedTracks() : [],
      timelinesOf(recordsWanted(link)),
    ]);
    return slideContent(link, part, { dataset, tracks, records });
  },
  timelines: async (link, part = 'gantt') => {
    const [{ economyOf, slideContent }, dataset] = await Promise.all([
      import('../views/timelines/slideContent.ts'),
      bundledDataset(),
    ]);
    const id = economyOf(link);
    const timeline = (await timelinesOf([id])).get(id);
    return slideContent(link, part, { dataset, timeline });
  },
  organizations: async (link, part) => {
    const [{ slideContent }, { organizationsOnRecord }, dataset] = await Promise.all([
      import('../views/organizations/slideContent.ts'),
      import('../views/organizations/loadOrganizations.ts'),
      bundledDataset(),
    ]);
    const organizations = await organizationsOnRecord();
    return slideContent(link, part, { dataset, organizations });
  },
  guide: async (link, part = 'process') => {
    const [{ slideContent }, dataset] = await Promise.all([
      import('../views/guide/slideContent.ts'),
      bundledDataset(),
    ]);
    return slideContent(link, part, dataset);
  },
  briefing: undefined,
  sources: undefined,
};

/** What the slide of a link says; what cannot be shown says why, and nothing is thrown. */
export async function contentOf(
  link: string,
  part?: string,
  data: SlideData = 'bundled',
): Promise<SlideContent> {
  const taken = slideLink(link);
  const view = viewAt(taken.path);
  const contentOfView = view === undefined ? undefined : CONTENTS[view];
  if (contentOfView === undefined) return missingContent(noSuchView(taken.path));
  try {
    return await contentOfView(taken, part, data);
  } catch (error) {
    return missingContent(dataNotHad(faultSentence(error)));
  }
}

/** The tracks; what keeps them away is thrown, since a slide without them would say there are none. */
async function publishedTracks(): Promise<readonly TrackRecord[]> {
  const { loadTracks } = await import('../views/compare/loadTracks.ts');
  await loadTracks();
  const { tracks } = useTracksStore.getState();
  if (tracks.state === 'ready') return tracks.records;
  throw tracks.state === 'failed' ? tracks.error : new Error('The loader placed no tracks.');
}

/** The full records of those that have one; what keeps one away is thrown, as above. */
async function timelinesOf(ids: readonly EconomyId[]): Promise<ReadonlyMap<EconomyId, Timeline>> {
  if (ids.length === 0) return new Map();
  const { loadRecord } = await import('../views/shared/loadRecord.ts');
  await Promise.all(ids.map(loadRecord));
  const { timelines } = useTimelinesStore.getState();
  return new Map(
    ids.flatMap((id) => {
      const record = timelines.get(id);
      if (record?.state === 'failed') throw record.error;
      return record === undefined ? [] : [[id, record.timeline] as const];
    }),
  );
}

/** On screen these views show the reader's own data as well. */
async function datasetOf(data: SlideData): Promise<Dataset> {
  const bundled = await bundledDataset();
  return data === 'bundled' ? bundled : withOwnData(bundled, useOwnData.getState().own);
}

/** The published data, or the copy of them that is on screen. */
async function bundledDataset(): Promise<Dataset> {
  const shown = useDatasetStore.getState().dataset;
  if (shown !== undefined) return shown;
  await loadDataset();
  const { dataset } = useDatasetStore.getState();
  if (dataset === undefined) throw new Error('The loader placed no data.');
  return dataset;
}
