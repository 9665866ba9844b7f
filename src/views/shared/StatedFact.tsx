import type { Applicant } from '../../domain/accession.ts';
import {
  conflictsOn,
  isMilestoneField,
  milestoneIn,
  statementsOf,
} from '../../domain/economyFacts.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { statedInWords } from '../../wording/cards.ts';
import { longDate } from '../../wording/dates.ts';
import { ConflictList } from './ConflictList.tsx';
import { StatementList } from './StatementList.tsx';

type Props = { readonly applicant: Applicant; readonly fact: FactRef };

/** A fact that sources state: its value, who states it, who disagrees. */
export function StatedFact({ applicant, fact }: Props) {
  return (
    <>
      <StatedValue applicant={applicant} fact={fact} />
      <StatementList statements={statementsOf(applicant, fact)} />
      <ConflictList conflicts={conflictsOn(applicant, fact)} />
    </>
  );
}

function StatedValue({ applicant, fact: { field } }: Props) {
  const milestone = isMilestoneField(field) ? milestoneIn(applicant, field) : undefined;
  if (milestone !== undefined) {
    return (
      <p className="fact-value">
        <time dateTime={milestone.date}>{longDate(milestone.date)}</time>
      </p>
    );
  }
  const stated = field === 'stage' || field === 'activity' ? applicant[field] : undefined;
  return stated === undefined ? null : <p className="fact-value">{statedInWords(stated)}</p>;
}
