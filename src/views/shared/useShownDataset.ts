import { use, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { withOwnData } from '../../domain/withOwnData.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { ShowPartsContext } from './stageParts.ts';

/**
 * The data of a view that shows the reader's own: the bundled ones and what the reader brought. A
 * slide shows the bundled ones alone: its headline speaks of them, and elsewhere it has no others.
 */
export function useShownDataset(): Dataset | undefined {
  const dataset = useDatasetStore((state) => state.dataset);
  const own = useOwnData((state) => state.own);
  const shown = use(ShowPartsContext) === undefined ? own : undefined;
  return useMemo(() => dataset && withOwnData(dataset, shown), [dataset, shown]);
}
