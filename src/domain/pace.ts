import type { Applicant } from './accession.ts';
import type { HeldCount, Silence } from './meetings.ts';
import { longestSilence, meetingsHeldCount, provenSilences } from './meetings.ts';
import type { PartialDate } from './partialDate.ts';
import type { OpenSilence, Path } from './path.ts';
import { firstMeetingDate } from './path.ts';
import type { Span } from './span.ts';
import { spanBetween } from './span.ts';

/** How an accession went from meeting to meeting. What the record does not prove is absent. */
export type Pace = {
  readonly held: HeldCount | undefined;
  /** Days: the middle one of the gaps between meetings, the mean of the two when they are even. */
  readonly medianGap: { readonly days: number; readonly gaps: number } | undefined;
  readonly longestGap: Silence | undefined;
  readonly toFirstMeeting: Span | undefined;
  /** From the first meeting to the last; undefined unless the list is complete and holds two. */
  readonly firstToLast: Span | undefined;
  readonly sinceLast: OpenSilence | undefined;
};

export function paceOf({ applicant, meetings: held, open }: Path, asOf: PartialDate): Pace {
  const { meetings, milestones } = applicant;
  const first = held.length === 0 ? undefined : firstMeetingDate(applicant);
  const { application } = milestones;
  const last = held.at(-1);
  return {
    held: meetings === undefined ? undefined : meetingsHeldCount(meetings, asOf),
    medianGap: medianGap(applicant, asOf),
    longestGap: meetings === undefined ? undefined : longestSilence(meetings, asOf),
    toFirstMeeting:
      application === undefined || first === undefined
        ? undefined
        : spanBetween(application.date, first),
    firstToLast:
      meetings?.listStatus !== 'complete' || held.length < 2 || first === undefined || !last
        ? undefined
        : spanBetween(first, last.date),
    sinceLast: open,
  };
}

/** Days between meetings that follow one another; a resumed sitting belongs to its meeting. */
export function gapsBetweenMeetings({ meetings }: Applicant, asOf: PartialDate): readonly number[] {
  if (meetings === undefined) return [];
  return provenSilences(meetings, asOf)
    .filter(({ before }) => before.resumed !== true)
    .map(({ span }) => span.days);
}

function medianGap(applicant: Applicant, asOf: PartialDate): Pace['medianGap'] {
  const days = gapsBetweenMeetings(applicant, asOf).toSorted((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.ceil(days.length / 2) - 1];
  if (upper === undefined || lower === undefined) return undefined;
  return { days: (lower + upper) / 2, gaps: days.length };
}
