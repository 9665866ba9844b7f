import type { Economy, EconomyId } from './accession.ts';
import { reachedBy } from './duration.ts';
import type { Organization, Relation, Standing } from './organization.ts';
import { relationOf } from './organization.ts';
import type { PartialDate } from './partialDate.ts';
import type { SourceKey } from './provenance.ts';

/** Where one economy stands with one organization, and who says so. */
export type Participation = {
  readonly economy: EconomyId;
  readonly standing: Standing;
  readonly since?: PartialDate;
  readonly source?: SourceKey;
  readonly note?: string;
  /** The record dates its beginning after the day asked for. */
  readonly notYet?: true;
};

const WTO = 'wto';

/**
 * The record of the organization says it; for the WTO, the record of the accession where the
 * organization's own is silent. Where neither knows, it is unknown, never "not a member".
 */
export function participationIn(
  organization: Organization,
  economy: Economy,
  asOf: PartialDate,
): Participation {
  const relation = relationOf(organization, economy.id);
  if (relation !== undefined) return fromRelation(relation, asOf);
  const joined = organization.id === WTO ? membershipOf(economy) : undefined;
  if (joined === undefined) return { economy: economy.id, standing: 'unknown' };
  return datedBy(
    { economy: economy.id, standing: 'member', since: joined.date, source: joined.source },
    asOf,
  );
}

function fromRelation(relation: Relation, asOf: PartialDate): Participation {
  const { economy, standing, since, source, sinceSource, note } = relation;
  const stated = sinceSource ?? source;
  return datedBy(
    {
      economy,
      standing,
      ...(since === undefined ? {} : { since }),
      ...(stated === undefined ? {} : { source: stated }),
      ...(note === undefined ? {} : { note }),
    },
    asOf,
  );
}

function datedBy(participation: Participation, asOf: PartialDate): Participation {
  const { since } = participation;
  return since === undefined || reachedBy(since, asOf)
    ? participation
    : { ...participation, notYet: true };
}

function membershipOf(economy: Economy) {
  return economy.status === 'member' ? economy.milestones.membership : undefined;
}
