import { use, useMemo } from 'react';
import { RECORDED_ECONOMIES } from '../../data/recordedEconomies.ts';
import type { EconomyId } from '../../domain/accession.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { useTimelinesStore } from '../../stores/timelines.ts';
import { recordOf } from '../shared/loadRecord.ts';
import type { Comparison } from './selectComparison.ts';

/** The full records of those compared, and why any of them could not be had. */
export type Records = {
  readonly ready: ReadonlyMap<EconomyId, Timeline>;
  readonly failed: ReadonlyMap<EconomyId, unknown>;
};

/** Asked for once they are wanted; undefined until then. */
export function useRecords({ paths, ownIds }: Comparison, wanted: boolean): Records | undefined {
  const published = paths.flatMap(({ applicant: { id } }) =>
    RECORDED_ECONOMIES.includes(id) && !ownIds.has(id) ? [id] : [],
  );
  if (wanted) for (const asked of published.map(recordOf)) use(asked);
  const timelines = useTimelinesStore((state) => state.timelines);
  const ids = published.join();
  return useMemo(() => {
    if (!wanted) return undefined;
    const ready = new Map<EconomyId, Timeline>();
    const failed = new Map<EconomyId, unknown>();
    for (const id of ids.split(',')) {
      const record = timelines.get(id);
      if (record?.state === 'ready') ready.set(id, record.timeline);
      else if (record?.state === 'failed') failed.set(id, record.error);
    }
    return { ready, failed };
  }, [wanted, ids, timelines]);
}
