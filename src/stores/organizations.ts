import { create } from 'zustand';
import type { Organization } from '../domain/organization.ts';

type OrganizationsState = {
  /** The records on screen; undefined until a view that needs them has loaded them. */
  readonly organizations: readonly Organization[] | undefined;
};

export const useOrganizationsStore = create<OrganizationsState>(() => ({
  organizations: undefined,
}));

export function organizationsArrived(organizations: readonly Organization[]): void {
  useOrganizationsStore.setState({ organizations });
}
