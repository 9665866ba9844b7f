import type { Applicant, Economy } from '../../domain/accession.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { isMilestoneField } from '../../domain/economyFacts.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { useOwnData } from '../../stores/ownData.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ABOUT_LABELS, errorReport } from '../../wording/aboutData.ts';
import { FACT_LABELS, factTitle, MILESTONE_LABELS } from '../../wording/provenance.ts';
import { TERM_OF_FIELD, WHAT_THIS_MEANS } from '../../wording/termOfField.ts';
import { linkTo, paths } from '../paths.ts';
import { CopyText } from './CopyText.tsx';
import { DurationAccount } from './DurationAccount.tsx';
import { EconomyRecord } from './EconomyRecord.tsx';
import type { AccountProps } from './factAccount.ts';
import { MeetingsAccount, SilenceAccount } from './MeetingsAccount.tsx';
import { SourcesStatus } from './SourcesStatus.tsx';
import { StatedFact } from './StatedFact.tsx';
import { TermLink } from './TermLink.tsx';
import './fact-dialog.css';

type Props = {
  readonly fact: FactRef;
  readonly economies: readonly Economy[];
  readonly definition: DurationDefinition;
  readonly asOf: PartialDate;
  readonly onClose: () => void;
};

/** From a figure to what it rests on: its value, who states it, how it is computed, who disagrees. */
export function FactDialog({ fact, economies, definition, asOf, onClose }: Props) {
  const own = useOwnData((state) => state.own);
  const applicant = applicantsOf(economies).find(({ id }) => id === fact.record);
  if (applicant === undefined) return null;
  return (
    <Dialog title={factTitle(applicant.name, factLabel(fact.field))} onClose={onClose}>
      <div className="fact-dialog">
        <SourcesStatus />
        <WhatThisMeans field={fact.field} />
        <FactBody applicant={applicant} fact={fact} definition={definition} asOf={asOf} />
        {own?.economies.includes(applicant) === true ? null : (
          <ReportError applicant={applicant} label={factLabel(fact.field)} />
        )}
      </div>
    </Dialog>
  );
}

function factLabel(field: string): string {
  if (isMilestoneField(field)) return MILESTONE_LABELS[field];
  const known = Object.entries(FACT_LABELS).find(([name]) => name === field);
  return known?.[1] ?? field;
}

function FactBody(props: AccountProps) {
  switch (props.fact.field) {
    case 'duration':
      return <DurationAccount {...props} />;
    case 'longestSilence':
      return <SilenceAccount {...props} />;
    case 'meetings':
    case 'lastMeeting':
      return <MeetingsAccount {...props} />;
    case 'record':
      return <EconomyRecord applicant={props.applicant} />;
    default:
      return <StatedFact applicant={props.applicant} fact={props.fact} />;
  }
}

/** A ready text with the record; the reader says what is wrong with it. */
function ReportError({
  applicant,
  label,
}: {
  readonly applicant: Applicant;
  readonly label: string;
}) {
  const version = useDatasetStore((state) => state.dataset?.version) ?? '';
  const { id, name } = applicant;
  return (
    <p className="no-print">
      <CopyText
        className="link-button"
        label={ABOUT_LABELS.reportError}
        done={ABOUT_LABELS.reportCopied}
        text={() =>
          errorReport({
            subject: `${id}: ${factTitle(name, label)}`,
            version,
            link: linkTo(paths.durations, new URLSearchParams({ highlight: id }), version),
          })
        }
      />
    </p>
  );
}

/** The term of the field, explained once in the guide. */
function WhatThisMeans({ field }: { readonly field: string }) {
  const term = TERM_OF_FIELD.get(field);
  return term === undefined ? null : (
    <p>
      <TermLink term={term} isOnlyLink>
        {WHAT_THIS_MEANS}
      </TermLink>
    </p>
  );
}
