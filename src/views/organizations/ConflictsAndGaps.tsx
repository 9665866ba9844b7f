import type { OrganizationAsOf } from '../../domain/organizationAsOf.ts';
import { ORGANIZATION_LABELS } from '../../wording/organizations.ts';
import { ConflictList } from '../shared/ConflictList.tsx';
import { disagreementOf } from './disagreementOf.ts';

/** What sources say differently of this organization, and what none was found to say. */
export function ConflictsAndGaps({ record }: { readonly record: OrganizationAsOf }) {
  const { conflicts, missing } = record;
  return (
    <div className="conflicts-and-gaps">
      <ConflictList conflicts={conflicts.map(disagreementOf)} />
      {missing.length === 0 ? null : (
        <section className="panel" aria-labelledby="missing-title">
          <h2 id="missing-title" tabIndex={-1}>
            {ORGANIZATION_LABELS.missing}
          </h2>
          <ul>
            {missing.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
