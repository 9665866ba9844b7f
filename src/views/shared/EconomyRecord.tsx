import type { Applicant } from '../../domain/accession.ts';
import { datedMilestones, statementsOf } from '../../domain/economyFacts.ts';
import { longDate } from '../../wording/dates.ts';
import { documentName, MILESTONE_LABELS, PROVENANCE_LABELS } from '../../wording/provenance.ts';
import { ConflictList } from './ConflictList.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StatementList } from './StatementList.tsx';

/** Every dated step of one economy with its source, its documents and all conflicts. */
export function EconomyRecord({ applicant }: { readonly applicant: Applicant }) {
  const documents = applicant.documents ?? [];
  return (
    <>
      {datedMilestones(applicant).map(({ field, milestone }) => (
        <section key={field}>
          <h3>
            {MILESTONE_LABELS[field]}:{' '}
            <time dateTime={milestone.date}>{longDate(milestone.date)}</time>
          </h3>
          <StatementList statements={statementsOf(applicant, { record: applicant.id, field })} />
        </section>
      ))}
      {documents.length === 0 ? null : (
        <section>
          <h3>{PROVENANCE_LABELS.documents}</h3>
          <ul className="statement-list">
            {documents.map((document) => (
              <li key={document.symbol}>
                {documentName(document)} <SourceLine source={document.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ConflictList conflicts={applicant.conflicts ?? []} />
    </>
  );
}
