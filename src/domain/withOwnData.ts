import type { Dataset } from './dataset.ts';
import type { OwnData } from './ownData.ts';

/** What is on screen: the bundled data, changed by what the reader brought. */
export function withOwnData(dataset: Dataset, own: OwnData | undefined): Dataset {
  if (own === undefined) return dataset;
  const { mode, fileName, economies, replaced } = own;
  const kept = mode === 'added' ? dataset.economies.filter(({ id }) => !replaced.includes(id)) : [];
  return {
    ...dataset,
    economies: [...kept, ...economies],
    own: { mode, fileName, ids: new Set(economies.map(({ id }) => id)) },
  };
}
