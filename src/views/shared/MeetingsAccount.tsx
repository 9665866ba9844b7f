import type { FormalMeeting } from '../../domain/accession.ts';
import { conflictsOn, statementsOf } from '../../domain/economyFacts.ts';
import { longestSilence, meetingsHeldBy, meetingsHeldCount } from '../../domain/meetings.ts';
import { longDate } from '../../wording/dates.ts';
import { uncapitalised } from '../../wording/numbers.ts';
import {
  heldInWords,
  listStatusInWords,
  meetingName,
  PROVENANCE_LABELS,
} from '../../wording/provenance.ts';
import { ConflictList } from './ConflictList.tsx';
import type { AccountProps } from './factAccount.ts';
import { NoteText } from './NoteText.tsx';
import { SourceLine } from './SourceLine.tsx';
import { SpanAccount } from './SpanAccount.tsx';
import { StatementList } from './StatementList.tsx';

/** How many formal meetings there were, and each that is on record. */
export function MeetingsAccount({ applicant, fact, asOf }: AccountProps) {
  const { meetings } = applicant;
  if (meetings === undefined) return <p>{PROVENANCE_LABELS.noSource}</p>;
  const held = meetingsHeldCount(meetings, asOf);
  const all = { ...fact, field: 'meetings' };
  return (
    <>
      {held === undefined ? null : <p className="fact-value">{heldInWords(held)}</p>}
      <StatementList statements={statementsOf(applicant, all)} />
      <p>{listStatusInWords(meetings)}</p>
      <ol className="fact-meetings">
        {meetingsHeldBy(meetings, asOf).map((meeting) => (
          <MeetingLine key={`${meeting.date}${meeting.number ?? ''}`} meeting={meeting} />
        ))}
      </ol>
      <ConflictList conflicts={conflictsOn(applicant, all)} />
    </>
  );
}

function MeetingLine({ meeting }: { readonly meeting: FormalMeeting }) {
  return (
    <li>
      <time dateTime={meeting.date}>{longDate(meeting.date)}</time> {meetingName(meeting)}.{' '}
      {meeting.note === undefined ? null : (
        <em>
          <NoteText note={meeting.note} />.{' '}
        </em>
      )}
      <SourceLine source={meeting.source} />
    </li>
  );
}

/** The longest silence between two meetings that the record proves. */
export function SilenceAccount({ applicant, asOf }: AccountProps) {
  const { meetings } = applicant;
  if (meetings === undefined) return <p>{PROVENANCE_LABELS.noSource}</p>;
  const silence = longestSilence(meetings, asOf);
  if (silence === undefined) return <p>{listStatusInWords(meetings)}</p>;
  const { after, before, span } = silence;
  return (
    <>
      <SpanAccount
        span={span}
        from={uncapitalised(meetingName(after))}
        to={uncapitalised(meetingName(before))}
      />
      <p>{listStatusInWords(meetings)}</p>
      {[after, before].map((meeting) => (
        <p key={meeting.date}>
          {meetingName(meeting)}: <SourceLine source={meeting.source} />
        </p>
      ))}
    </>
  );
}
