import { organizationsQuery } from '../../data/organizationsQuery.ts';
import { queryClient } from '../../data/queryClient.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationsArrived } from '../../stores/organizations.ts';
import { loadDataset } from '../shared/loadDataset.ts';

/** The organizations, and the accessions, which date who joined the WTO: both or neither. */
export async function loadOrganizations(): Promise<null> {
  const [loaded] = await Promise.all([queryClient.query(organizationsQuery), loadDataset()]);
  organizationsArrived(loaded.value);
  return null;
}

/** The organizations alone, for who has the accessions already. */
export async function organizationsOnRecord(): Promise<readonly Organization[]> {
  return (await queryClient.query(organizationsQuery)).value;
}
