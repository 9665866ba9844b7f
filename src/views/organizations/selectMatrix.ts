import type { Economy } from '../../domain/accession.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Participation } from '../../domain/participation.ts';
import { participationIn } from '../../domain/participation.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { CARD_ECONOMIES } from './selectCards.ts';

export type MatrixRow = {
  readonly organization: Organization;
  readonly cells: readonly Participation[];
};

export type Matrix = {
  readonly economies: readonly Economy[];
  readonly rows: readonly MatrixRow[];
};

/** Belarus and Kazakhstan first, then the other members of the EAEU by name. */
export function selectMatrix(
  organizations: readonly Organization[],
  economies: readonly Economy[],
  asOf: PartialDate,
): Matrix {
  const leading = CARD_ECONOMIES.flatMap((id) => economies.filter((one) => one.id === id));
  const others = economies
    .filter((one) => one.groups.includes('eaeu') && !leading.includes(one))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const columns = [...leading, ...others];
  return {
    economies: columns,
    rows: organizations.map((organization) => ({
      organization,
      cells: columns.map((economy) => participationIn(organization, economy, asOf)),
    })),
  };
}
