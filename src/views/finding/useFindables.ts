import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { RECORDED_ECONOMIES } from '../../data/recordedEconomies.ts';
import type { FindIndex } from '../../data/findIndex.ts';
import { findIndex, findNames } from '../../data/findIndex.ts';
import { organizationsQuery } from '../../data/organizationsQuery.ts';
import { queryClient } from '../../data/queryClient.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { timelineFromRecord } from '../../domain/timelineFromRecord.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { organizationsArrived, useOrganizationsStore } from '../../stores/organizations.ts';
import { useTimelinesStore } from '../../stores/timelines.ts';
import { RECORD_TITLES } from '../../wording/recordTitles.ts';
import { faultSentence } from '../shared/faultSentence.ts';
import { askForSources } from '../shared/loadDataset.ts';
import { loadRecord } from '../shared/loadRecord.ts';
import { sourcesFault } from '../shared/sourcesFault.ts';
import {
  documentFindables,
  economyFindables,
  eventFindables,
  ownFindables,
} from './economyFindables.ts';
import { controlFindables } from './controlFindables.ts';
import type { Findable } from './findable.ts';
import { actionFindables, slideFindables, termFindables, viewFindables } from './pageFindables.ts';
import { partFindables } from './partFindables.ts';
import {
  factFindables,
  organizationFindables,
  relationFindables,
  sourceFindables,
} from './recordFindables.ts';

export type Findables = {
  readonly indexes: readonly FindIndex<Findable>[];
  /** What is shown before anything is typed. */
  readonly first: readonly Findable[];
  /** Why something cannot be found now, a sentence a file. */
  readonly faults: readonly string[];
  /** Files are still on their way. */
  readonly waiting: boolean;
};

/** The data are frozen, so an index holds as long as what it was made of. */
const made = new WeakMap<object, FindIndex<Findable>>();

function indexOf<Source extends object>(
  source: Source,
  find: (source: Source) => readonly Findable[],
  makeIndex: (items: readonly Findable[]) => FindIndex<Findable> = findIndex,
): FindIndex<Findable> {
  const known = made.get(source);
  if (known !== undefined) return known;
  const index = makeIndex(find(source));
  made.set(source, index);
  return index;
}

/** All that can be found so far; whatever is not at hand is asked for when this is first used. */
export function useFindables(): Findables {
  const { waiting, fault } = useRecordsAsked();
  const dataset = useDatasetStore((state) => state.dataset);
  // There may be very many of the reader's own: the field is there before they are.
  const own = useDeferredValue(
    useOwnData((state) => state.own),
    undefined,
  );
  const sources = useDatasetStore((state) => state.sources);
  const timelines = useTimelinesStore((state) => state.timelines);
  const organizations = useOrganizationsStore((state) => state.organizations);
  const page = useMemo(() => {
    const first = [...viewFindables(), ...actionFindables()];
    const further = [
      ...partFindables(),
      ...controlFindables(),
      ...termFindables(),
      ...slideFindables(),
    ];
    return { first, index: findIndex([...first, ...further]) };
  }, []);
  return useMemo(() => {
    const indexes = [page.index];
    const faults = fault === undefined ? [] : [faultSentence(fault)];
    if (dataset !== undefined) indexes.push(indexOf(dataset, fromDataset));
    if (own !== undefined) indexes.push(indexOf(own, ownFindables, findNames));
    for (const { id, name } of dataset?.economies ?? []) {
      const record = timelines.get(id);
      if (record?.state === 'failed') faults.push(faultSentence(record.error));
      if (record?.state !== 'ready') continue;
      const economy = { id, name };
      indexes.push(
        indexOf(record.timeline, (timeline) => [
          ...documentFindables(economy, timeline),
          ...eventFindables(economy, timeline),
        ]),
      );
    }
    if (organizations !== undefined) indexes.push(indexOf(organizations, fromOrganizations));
    if (sources.state === 'ready') indexes.push(indexOf(sources.catalogue, sourceFindables));
    if (sources.state === 'failed') faults.push(sourcesFault(sources.error));
    return { indexes, first: page.first, faults, waiting: waiting || sources.state === 'waiting' };
  }, [page, dataset, own, sources, timelines, organizations, waiting, fault]);
}

/** Economies, and the events of those whose whole record is not published. */
function fromDataset({ economies }: Dataset): readonly Findable[] {
  const partial = economies
    .filter(({ id }) => !RECORDED_ECONOMIES.includes(id))
    .map((economy) => ({ economy, timeline: timelineFromRecord(economy, RECORD_TITLES) }));
  return [
    ...economyFindables(economies),
    ...partial.flatMap(({ economy, timeline }) => documentFindables(economy, timeline)),
    ...partial.flatMap(({ economy, timeline }) => eventFindables(economy, timeline)),
  ];
}

function fromOrganizations(
  organizations: Parameters<typeof factFindables>[0],
): readonly Findable[] {
  return [
    ...organizationFindables(organizations),
    ...factFindables(organizations),
    ...relationFindables(organizations),
  ];
}

/** Asks for every file once; each goes to its store, and one that fails leaves its group out. */
function useRecordsAsked(): { readonly waiting: boolean; readonly fault: unknown } {
  const [state, setState] = useState<{ readonly waiting: boolean; readonly fault: unknown }>({
    waiting: true,
    fault: undefined,
  });
  useEffect(() => {
    let isThere = true;
    askForSources();
    const asked = [loadOrganizationRecords(), ...RECORDED_ECONOMIES.map(loadRecord)];
    void Promise.allSettled(asked).then(([organizations]) => {
      if (!isThere) return;
      const fault: unknown =
        organizations?.status === 'rejected' ? organizations.reason : undefined;
      setState({ waiting: false, fault });
    });
    return () => {
      isThere = false;
    };
  }, []);
  return state;
}

async function loadOrganizationRecords(): Promise<void> {
  if (useOrganizationsStore.getState().organizations !== undefined) return;
  organizationsArrived((await queryClient.query(organizationsQuery)).value);
}
