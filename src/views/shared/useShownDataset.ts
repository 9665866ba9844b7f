import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { withOwnData } from '../../domain/withOwnData.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';

/** The data of a view that shows the reader's own: the bundled ones and what the reader brought. */
export function useShownDataset(): Dataset | undefined {
  const dataset = useDatasetStore((state) => state.dataset);
  const own = useOwnData((state) => state.own);
  return useMemo(() => dataset && withOwnData(dataset, own), [dataset, own]);
}
