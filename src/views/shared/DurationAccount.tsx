import { isMeasured, startField, waitOf } from '../../domain/duration.ts';
import type { MilestoneField } from '../../domain/economyFacts.ts';
import { uncapitalised } from '../../wording/numbers.ts';
import { AS_OF_DAY, MILESTONE_LABELS, PROVENANCE_LABELS } from '../../wording/provenance.ts';
import type { AccountProps } from './factAccount.ts';
import { SpanAccount } from './SpanAccount.tsx';
import { StatedFact } from './StatedFact.tsx';

/** How long an economy waited: between which dates, and who states each of them. */
export function DurationAccount({ applicant, definition, asOf }: AccountProps) {
  const wait = waitOf(applicant, definition, asOf);
  if (!isMeasured(wait)) return <p>{PROVENANCE_LABELS.noSource}</p>;
  const start = startField(definition);
  const fields: readonly MilestoneField[] =
    wait.kind === 'finished' ? [start, definition.to] : [start];
  const isFinished = wait.kind === 'finished';
  const end = isFinished ? uncapitalised(MILESTONE_LABELS[definition.to]) : AS_OF_DAY;
  return (
    <>
      <SpanAccount span={wait.span} from={uncapitalised(MILESTONE_LABELS[start])} to={end} />
      {fields.map((field) => (
        <section key={field}>
          <h3>{MILESTONE_LABELS[field]}</h3>
          <StatedFact applicant={applicant} fact={{ record: applicant.id, field }} />
        </section>
      ))}
    </>
  );
}
