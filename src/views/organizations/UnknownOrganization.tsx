import { Link } from 'react-router-dom';
import { nearestNames } from '../../domain/nearestNames.ts';
import type { Organization } from '../../domain/organization.ts';
import {
  NEAREST_NAMES,
  noSuchOrganization,
  ORGANIZATION_LABELS,
} from '../../wording/organizations.ts';
import { organizationPath, paths } from '../paths.ts';
import { PageTitle } from '../shared/PageTitle.tsx';

const MOST_OFFERED = 3;
/** An address may hold anything at all. */
const LONGEST_SHOWN = 60;

type Props = { readonly typed: string; readonly organizations: readonly Organization[] };

/** An address that names no organization: says so and offers the nearest names. */
export function UnknownOrganization({ typed, organizations }: Props) {
  const shown = typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed;
  const near = nearestNames(
    shown,
    organizations.map((one) => ({ one, names: [one.id, one.abbreviation, one.name] })),
    MOST_OFFERED,
  );
  return (
    <main className="view-page organization-page" id="content">
      <PageTitle title={noSuchOrganization(shown)} />
      <p className="view-lede">{NEAREST_NAMES}</p>
      <ul className="unknown-organization">
        {near.map(({ one }) => (
          <li key={one.id}>
            <Link to={organizationPath(one.id)}>
              {one.abbreviation}, {one.name}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.organizations}>{ORGANIZATION_LABELS.allOrganizations}</Link>
      </p>
    </main>
  );
}
