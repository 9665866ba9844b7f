import type { Release } from '../domain/release.ts';
import { changesSchema } from './changesSchema.ts';
import type { DatasetDefinition } from './datasets.ts';

export const changesDataset: DatasetDefinition<readonly Release[]> = {
  name: 'changes',
  path: 'changes.json',
  schema: changesSchema,
  rules: () => [],
  count: (releases) => releases.length,
};
