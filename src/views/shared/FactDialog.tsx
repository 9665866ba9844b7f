import type { Applicant, Economy } from '../../domain/accession.ts';
import { applicantsOf } from '../../domain/dataset.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { waitOf } from '../../domain/duration.ts';
import type { FactField, MilestoneField } from '../../domain/economyFacts.ts';
import {
  conflictsOn,
  datedMilestones,
  isMilestoneField,
  statementsOf,
} from '../../domain/economyFacts.ts';
import { longestSilence, meetingsHeldBy, meetingsHeldCount } from '../../domain/meetings.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Span } from '../../domain/span.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { longDate } from '../../wording/dates.ts';
import {
  AS_OF_DAY,
  FACT_LABELS,
  factTitle,
  heldInWords,
  listStatusInWords,
  meetingName,
  MILESTONE_LABELS,
  PROVENANCE_LABELS,
  spanFormula,
  spanRange,
  spanResult,
} from '../../wording/provenance.ts';
import { statedInWords } from '../../wording/cards.ts';
import { ConflictList } from './ConflictList.tsx';
import { EconomyRecord } from './EconomyRecord.tsx';
import { NoteText } from './NoteText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StatementList } from './StatementList.tsx';
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
  const applicant = applicantsOf(economies).find(({ id }) => id === fact.record);
  if (applicant === undefined) return null;
  return (
    <Dialog title={factTitle(applicant.name, factLabel(fact.field))} onClose={onClose}>
      <div className="fact-dialog">
        <FactBody applicant={applicant} fact={fact} definition={definition} asOf={asOf} />
      </div>
    </Dialog>
  );
}

function factLabel(field: string): string {
  if (isMilestoneField(field)) return MILESTONE_LABELS[field];
  const known = Object.entries(FACT_LABELS).find(([name]) => name === field);
  return known?.[1] ?? field;
}

type BodyProps = {
  readonly applicant: Applicant;
  readonly fact: FactRef;
  readonly definition: DurationDefinition;
  readonly asOf: PartialDate;
};

function FactBody(props: BodyProps) {
  const { applicant, fact } = props;
  switch (fact.field) {
    case 'duration':
      return <DurationAccount {...props} />;
    case 'longestSilence':
      return <SilenceAccount {...props} />;
    case 'meetings':
    case 'lastMeeting':
      return <MeetingsAccount {...props} />;
    case 'record':
      return <EconomyRecord applicant={applicant} />;
    default:
      return <StatedFact {...props} />;
  }
}

function StatedFact({ applicant, fact }: BodyProps) {
  const value = factValue(applicant, fact.field);
  return (
    <>
      {value === undefined ? null : <p className="fact-value">{value}</p>}
      <StatementList statements={statementsOf(applicant, fact)} />
      <ConflictList conflicts={conflictsOn(applicant, fact)} />
    </>
  );
}

function factValue(applicant: Applicant, field: string) {
  const milestone = datedMilestones(applicant).find((one) => one.field === field)?.milestone;
  if (milestone !== undefined) {
    return <time dateTime={milestone.date}>{longDate(milestone.date)}</time>;
  }
  const stated =
    field === 'stage' ? applicant.stage : field === 'activity' ? applicant.activity : undefined;
  return stated === undefined ? undefined : statedInWords(stated);
}

function DurationAccount({ applicant, definition, asOf }: BodyProps) {
  const wait = waitOf(applicant, definition, asOf);
  const fields = boundFields(definition);
  const bounds: readonly MilestoneField[] =
    wait.kind === 'finished' ? [fields.from, fields.to] : [fields.from];
  if (wait.kind !== 'finished' && wait.kind !== 'running')
    return <p>{PROVENANCE_LABELS.noSource}</p>;
  const end = wait.kind === 'finished' ? MILESTONE_LABELS[fields.to].toLowerCase() : AS_OF_DAY;
  return (
    <>
      <SpanAccount span={wait.span} from={MILESTONE_LABELS[fields.from].toLowerCase()} to={end} />
      {bounds.map((field) => (
        <section key={field}>
          <h3>{MILESTONE_LABELS[field]}</h3>
          <StatedFact
            applicant={applicant}
            fact={{ record: applicant.id, field }}
            definition={definition}
            asOf={asOf}
          />
        </section>
      ))}
    </>
  );
}

/** The fields of a record that a definition measures between. */
function boundFields({ from, to }: DurationDefinition): {
  readonly from: FactField & MilestoneField;
  readonly to: FactField & MilestoneField;
} {
  return { from: from === 'application' ? 'application' : 'workingPartyEstablished', to };
}

type SpanAccountProps = { readonly span: Span; readonly from: string; readonly to: string };

function SpanAccount({ span, from, to }: SpanAccountProps) {
  return (
    <section>
      <h3>{PROVENANCE_LABELS.howComputed}</h3>
      <p>{spanFormula(span, from, to)}</p>
      <p>
        <data value={String(span.days)}>{spanResult(span)}</data>
      </p>
      {span.about ? <p>{spanRange(span)}</p> : null}
    </section>
  );
}

function SilenceAccount({ applicant, asOf }: BodyProps) {
  const { meetings } = applicant;
  const silence = meetings === undefined ? undefined : longestSilence(meetings, asOf);
  if (meetings === undefined || silence === undefined) {
    return (
      <p>{meetings === undefined ? PROVENANCE_LABELS.noSource : listStatusInWords(meetings)}</p>
    );
  }
  return (
    <>
      <SpanAccount
        span={silence.span}
        from={meetingName(silence.after).toLowerCase()}
        to={meetingName(silence.before).toLowerCase()}
      />
      <p>{listStatusInWords(meetings)}</p>
      {[silence.after, silence.before].map((meeting) => (
        <p key={meeting.date}>
          {meetingName(meeting)}: <SourceLine source={meeting.source} />
        </p>
      ))}
    </>
  );
}

function MeetingsAccount({ applicant, fact, asOf }: BodyProps) {
  const { meetings } = applicant;
  if (meetings === undefined) return <p>{PROVENANCE_LABELS.noSource}</p>;
  const held = meetingsHeldCount(meetings, asOf);
  return (
    <>
      {held === undefined ? null : <p className="fact-value">{heldInWords(held)}</p>}
      <StatementList statements={statementsOf(applicant, { ...fact, field: 'meetings' })} />
      <p>{listStatusInWords(meetings)}</p>
      <ol className="fact-meetings">
        {meetingsHeldBy(meetings, asOf).map((meeting) => (
          <li key={`${meeting.date}${meeting.number ?? ''}`}>
            <time dateTime={meeting.date}>{longDate(meeting.date)}</time> {meetingName(meeting)}.{' '}
            {meeting.note === undefined ? null : (
              <em>
                <NoteText note={meeting.note} />.{' '}
              </em>
            )}
            <SourceLine source={meeting.source} />
          </li>
        ))}
      </ol>
      <ConflictList conflicts={conflictsOn(applicant, { ...fact, field: 'meetings' })} />
    </>
  );
}
