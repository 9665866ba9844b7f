import type { Applicant, Milestone } from './accession.ts';
import type { Day, PartialDate } from './partialDate.ts';
import { pointOf } from './partialDate.ts';
import type { Span } from './span.ts';
import { spanBetween } from './span.ts';

export const DURATION_STARTS = ['application', 'working-party'] as const;
export const DURATION_ENDS = ['membership', 'approval'] as const;

export type DurationStart = (typeof DURATION_STARTS)[number];
export type DurationEnd = (typeof DURATION_ENDS)[number];

/** What a duration counts. One definition holds for every figure on screen. */
export type DurationDefinition = { readonly from: DurationStart; readonly to: DurationEnd };

/**
 * The wait of one applicant as it stood on a day. A wait that cannot be measured
 * carries no length, so that nothing can draw it as zero.
 */
export type Wait =
  | { readonly kind: 'finished'; readonly span: Span }
  | { readonly kind: 'running'; readonly span: Span }
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'unknown'; readonly missing: 'start' | 'end' };

/** A wait that has a length. */
export type MeasuredWait = Extract<Wait, { readonly kind: 'finished' | 'running' }>;

export function isMeasured(wait: Wait): wait is MeasuredWait {
  return wait.kind === 'finished' || wait.kind === 'running';
}

/** The step of the record at which a definition begins to count; its end is named as it is. */
export function startField({ from }: Pick<DurationDefinition, 'from'>) {
  return from === 'application' ? 'application' : 'workingPartyEstablished';
}

export function startOf(applicant: Applicant, from: DurationStart): Milestone | undefined {
  return applicant.milestones[startField({ from })];
}

export function endOf(applicant: Applicant, end: DurationEnd): Milestone | undefined {
  if (end === 'approval') return applicant.milestones.approval;
  return applicant.status === 'member' ? applicant.milestones.membership : undefined;
}

/** Whether a dated step had been taken on `asOf`, partial dates standing at their point. */
export function reachedBy(date: PartialDate, asOf: PartialDate): boolean {
  return pointOf(date) <= pointOf(asOf);
}

/**
 * The wait of `applicant` by `definition` as known on `asOf`; running waits end there.
 * Lengths are whole days between the points of the two dates.
 */
export function waitOf(
  applicant: Applicant,
  definition: DurationDefinition,
  asOf: PartialDate,
): Wait {
  const start = startOf(applicant, definition.from);
  if (start === undefined) return { kind: 'unknown', missing: 'start' };
  if (!reachedBy(start.date, asOf)) return { kind: 'not-begun' };
  const end = endOf(applicant, definition.to);
  if (end !== undefined && reachedBy(end.date, asOf)) {
    return { kind: 'finished', span: spanBetween(start.date, end.date) };
  }
  if (end === undefined && isPastAdoption(applicant, asOf)) {
    return { kind: 'unknown', missing: 'end' };
  }
  return { kind: 'running', span: spanBetween(start.date, asOf) };
}

/** After the working party has adopted its report, approval may fall on any day. */
function isPastAdoption(applicant: Applicant, asOf: PartialDate): boolean {
  if (applicant.status !== 'member') return false;
  const { workingPartyAdoption, membership } = applicant.milestones;
  return reachedBy((workingPartyAdoption ?? membership).date, asOf);
}

/** Whether the economy was a member of the WTO on `asOf`. */
export function isMemberOn(applicant: Applicant, asOf: PartialDate): boolean {
  return applicant.status === 'member' && reachedBy(applicant.milestones.membership.date, asOf);
}

/**
 * Whether the economy had applied by `asOf`. Where the application itself is not dated,
 * the establishment of its working party proves it.
 */
export function hadAppliedBy(applicant: Applicant, asOf: PartialDate): boolean {
  const proof = applicant.milestones.application ?? applicant.milestones.workingPartyEstablished;
  return proof !== undefined && reachedBy(proof.date, asOf);
}

/** Days from the start of a wait to `date`; never below 0, since points may cross within a year. */
export function daysInto(start: PartialDate, date: PartialDate): Day {
  return Math.max(0, pointOf(date) - pointOf(start));
}
