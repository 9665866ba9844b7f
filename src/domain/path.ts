import type { Applicant, FormalMeeting, Milestone } from './accession.ts';
import { isMemberOn, reachedBy } from './duration.ts';
import type { MilestoneField } from './economyFacts.ts';
import { datedMilestones } from './economyFacts.ts';
import { provenSilences } from './meetings.ts';
import type { Silence } from './meetings.ts';
import type { PartialDate } from './partialDate.ts';
import { comparePartialDates, firstDayOf, lastDayOf } from './partialDate.ts';
import type { Span } from './span.ts';
import { spanBetween } from './span.ts';

/** From which step the years of a path are counted. */
export const ZEROS = ['application', 'working-party', 'first-meeting'] as const;
export type Zero = (typeof ZEROS)[number];

export const ZERO_FIELDS = {
  application: 'application',
  'working-party': 'workingPartyEstablished',
  'first-meeting': 'firstMeeting',
} as const satisfies Readonly<Record<Zero, MilestoneField>>;

/** Silences of this many completed years or more are named. */
export const LONG_SILENCE_YEARS = 2;

export type PathStep = { readonly field: MilestoneField; readonly milestone: Milestone };

/** The time since the latest formal meeting of a case that is still running. */
export type OpenSilence = { readonly after: FormalMeeting; readonly span: Span };

/** One accession as it was known on a day: what was dated by then, in the order of time. */
export type Path = {
  readonly applicant: Applicant;
  readonly isMember: boolean;
  /** The date that counts as year 0; undefined where no source gives it or it had not come. */
  readonly zero: PartialDate | undefined;
  /** First dated step; undefined where nothing is dated. */
  readonly begin: PartialDate | undefined;
  /** Membership, or the as-of date of a running case. */
  readonly end: PartialDate;
  readonly steps: readonly PathStep[];
  readonly meetings: readonly FormalMeeting[];
  /** Long silences between meetings that the record proves. */
  readonly silences: readonly Silence[];
  /** However long; undefined where the latest meeting is not known, and for members. */
  readonly open: OpenSilence | undefined;
};

export function pathOf(applicant: Applicant, zero: Zero, asOf: PartialDate): Path {
  const steps = stepsBy(applicant, asOf);
  const isMember = isMemberOn(applicant, asOf);
  const { meetings } = applicant;
  return {
    applicant,
    isMember,
    zero: zeroOf(applicant, zero, asOf),
    begin: steps[0]?.milestone.date,
    end: applicant.status === 'member' && isMember ? applicant.milestones.membership.date : asOf,
    steps,
    meetings: meetingsBy(applicant, asOf),
    silences:
      meetings === undefined
        ? []
        : provenSilences(meetings, asOf).filter(({ span }) => span.years >= LONG_SILENCE_YEARS),
    open: isMember ? undefined : openSilence(applicant, asOf),
  };
}

/** The date that `zero` names for this applicant, where it had come by `asOf`. */
export function zeroOf(
  applicant: Applicant,
  zero: Zero,
  asOf: PartialDate,
): PartialDate | undefined {
  const field = ZERO_FIELDS[zero];
  if (field !== 'firstMeeting') return reached(applicant.milestones[field]?.date, asOf);
  return reached(firstMeetingDate(applicant), asOf);
}

function reached(date: PartialDate | undefined, asOf: PartialDate): PartialDate | undefined {
  return date !== undefined && reachedBy(date, asOf) ? date : undefined;
}

/** As the milestone dates it, else as the list of meetings does. */
export function firstMeetingDate(applicant: Applicant): PartialDate | undefined {
  const listed = applicant.meetings?.list.find(({ number }) => number === 1);
  return applicant.milestones.firstMeeting?.date ?? listed?.date;
}

/** Every dated step but the latest meeting, which is a meeting and no step of its own. */
function stepsBy(applicant: Applicant, asOf: PartialDate): readonly PathStep[] {
  return datedMilestones(applicant)
    .filter(({ field, milestone }) => field !== 'latestMeeting' && reachedBy(milestone.date, asOf))
    .toSorted((a, b) => comparePartialDates(a.milestone.date, b.milestone.date));
}

/** The meetings listed, and the first and the latest where the list leaves them out. */
export function meetingsBy(applicant: Applicant, asOf: PartialDate): readonly FormalMeeting[] {
  const listed = applicant.meetings?.list ?? [];
  const { firstMeeting, latestMeeting } = applicant.milestones;
  const extra: FormalMeeting[] = [
    ...(firstMeeting === undefined ? [] : [{ ...meetingOf(firstMeeting), number: 1 }]),
    ...(latestMeeting === undefined ? [] : [meetingOf(latestMeeting)]),
  ];
  const missing = extra.filter((one) => !listed.some((other) => isSameMeeting(one, other)));
  return [...listed, ...withoutTwins(missing)]
    .filter(({ date }) => reachedBy(date, asOf))
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
}

function meetingOf(milestone: Milestone & { readonly number?: number }): FormalMeeting {
  const { date, source, note, number } = milestone;
  return {
    date,
    source,
    ...(note === undefined ? {} : { note }),
    ...(number === undefined ? {} : { number }),
  };
}

function withoutTwins(meetings: readonly FormalMeeting[]): readonly FormalMeeting[] {
  return meetings.filter(
    (one, index) => !meetings.slice(0, index).some((other) => isSameMeeting(one, other)),
  );
}

/** The same number, or dates that may mean the same day. */
function isSameMeeting(a: FormalMeeting, b: FormalMeeting): boolean {
  if (a.number !== undefined && a.number === b.number) return true;
  return (
    firstDayOf(a.date) <= lastDayOf(b.end ?? b.date) &&
    firstDayOf(b.date) <= lastDayOf(a.end ?? a.date)
  );
}

function openSilence(applicant: Applicant, asOf: PartialDate): OpenSilence | undefined {
  const after = meetingsBy(applicant, asOf).at(-1);
  if (after === undefined || !isLatestKnown(applicant, after)) return undefined;
  return { after, span: spanBetween(after.end ?? after.date, asOf) };
}

/** A partial list may lack later meetings; only a step named the latest says that there are none. */
function isLatestKnown(applicant: Applicant, meeting: FormalMeeting): boolean {
  if (applicant.meetings?.listStatus === 'complete') return true;
  const { latestMeeting } = applicant.milestones;
  return latestMeeting !== undefined && isSameMeeting(meetingOf(latestMeeting), meeting);
}
