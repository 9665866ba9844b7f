import type { Applicant, FormalMeeting } from './accession.ts';
import { isMemberOn, reachedBy } from './duration.ts';
import type { MilestoneField } from './economyFacts.ts';
import { meetingsHeldCount } from './meetings.ts';
import type { PartialDate } from './partialDate.ts';
import { pointOf } from './partialDate.ts';
import { firstMeetingDate, meetingsBy } from './path.ts';

/** Whether a step was taken by a day: an unknown date is never a step not taken. */
export type Reached =
  | { readonly kind: 'dated'; readonly date: PartialDate }
  | { readonly kind: 'not-reached' }
  | { readonly kind: 'unknown' };

/** Steps that only a finished accession has taken: none of them can be hidden in a running one. */
const FINAL_STEPS: ReadonlySet<MilestoneField> = new Set([
  'workingPartyAdoption',
  'approval',
  'membership',
]);

export function stepReached(
  applicant: Applicant,
  field: MilestoneField,
  asOf: PartialDate,
): Reached {
  const date = stepDate(applicant, field);
  if (date !== undefined) {
    return reachedBy(date, asOf) ? { kind: 'dated', date } : { kind: 'not-reached' };
  }
  if (FINAL_STEPS.has(field) && !isMemberOn(applicant, asOf) && applicant.status !== 'member') {
    return { kind: 'not-reached' };
  }
  return field === 'firstMeeting' ? meetingReached(applicant, 1, asOf) : { kind: 'unknown' };
}

function stepDate(applicant: Applicant, field: MilestoneField): PartialDate | undefined {
  if (field === 'firstMeeting') return firstMeetingDate(applicant);
  if (field !== 'membership') return applicant.milestones[field]?.date;
  return applicant.status === 'member' ? applicant.milestones.membership.date : undefined;
}

/** When the nth formal meeting was held. Fewer held than n, by a count of all: not reached. */
export function meetingReached(applicant: Applicant, n: number, asOf: PartialDate): Reached {
  const found = nthMeeting(applicant, n);
  if (found !== undefined) {
    return reachedBy(found.date, asOf)
      ? { kind: 'dated', date: found.date }
      : { kind: 'not-reached' };
  }
  const held =
    applicant.meetings === undefined ? undefined : meetingsHeldCount(applicant.meetings, asOf);
  const isCounted = held !== undefined && !held.atLeast && held.value < n;
  return { kind: isCounted ? 'not-reached' : 'unknown' };
}

/** The first sitting of the nth meeting. */
function nthMeeting(applicant: Applicant, n: number): FormalMeeting | undefined {
  const listed = applicant.meetings?.list.find(({ number }) => number === n);
  if (n > 1 || applicant.milestones.firstMeeting === undefined) return listed;
  return { ...applicant.milestones.firstMeeting, number: 1 };
}

/** Different meetings a complete list holds by a day; undefined where the list is not complete. */
export function meetingsOnDay(applicant: Applicant, day: PartialDate): number | undefined {
  if (applicant.meetings?.listStatus !== 'complete') return undefined;
  const numbers = applicant.meetings.list
    .filter(({ date }) => reachedBy(date, day))
    .map(({ number, date }) => number ?? date);
  return new Set(numbers).size;
}

/** A meeting after which two applicants had held as many formal meetings as each other. */
export type EvenDay = {
  readonly date: PartialDate;
  readonly held: number;
  /** Whose meeting it was. */
  readonly by: Applicant;
};

/**
 * The last meeting that left the two even, while neither was a member. Undefined unless both have a
 * complete list, or where they never were even after at least one meeting each.
 */
export function lastEvenDay(a: Applicant, b: Applicant, asOf: PartialDate): EvenDay | undefined {
  const days = [a, b]
    .flatMap((by) => meetingsBy(by, asOf).map(({ date }) => ({ by, date })))
    .toSorted((left, right) => pointOf(left.date) - pointOf(right.date));
  return days
    .flatMap(({ by, date }) => {
      const [heldA, heldB] = [meetingsOnDay(a, date), meetingsOnDay(b, date)];
      const bothWait = !isMemberOn(a, date) && !isMemberOn(b, date);
      const isEven = heldA !== undefined && heldA > 0 && heldA === heldB;
      return isEven && bothWait ? [{ by, date, held: heldA }] : [];
    })
    .at(-1);
}
