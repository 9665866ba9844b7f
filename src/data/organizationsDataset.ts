import type { Organization } from '../domain/organization.ts';
import type { DatasetDefinition } from './datasets.ts';
import { organizationsSchema } from './organizationsSchema.ts';
import { checkOrganizations } from './rules/checkOrganizations.ts';

/** Apart from the other datasets, so that its schema and rules stay out of the first view. */
export const organizationsDataset: DatasetDefinition<readonly Organization[]> = {
  name: 'organizations',
  path: 'organizations.json',
  schema: organizationsSchema,
  rules: checkOrganizations,
  count: (organizations) => organizations.length,
};
