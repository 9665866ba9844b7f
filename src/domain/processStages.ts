import type { Applicant, Milestone } from './accession.ts';
import { reachedBy } from './duration.ts';
import type { PartialDate } from './partialDate.ts';
import { precisionOf } from './partialDate.ts';
import { spanBetween } from './span.ts';

/** The steps between which the guide measures; the others overlap with the meetings. */
export const PROCESS_BOUNDS = [
  'application',
  'workingPartyEstablished',
  'firstMeeting',
  'workingPartyAdoption',
  'approval',
  'membership',
] as const;
export type ProcessBound = (typeof PROCESS_BOUNDS)[number];

/** How long finished accessions took from one step to the next. Days between points of dates. */
export type ProcessStage = {
  readonly from: ProcessBound;
  readonly to: ProcessBound;
  /** Members whose record dates both steps; the rest cannot be measured here. */
  readonly measured: number;
  readonly finished: number;
  /** Undefined where nobody is measured. */
  readonly days:
    | {
        readonly median: number;
        readonly least: number;
        readonly most: number;
        readonly shortest: Applicant;
        readonly longest: Applicant;
        /** At least one of the dates is known to the month or year only. */
        readonly about: boolean;
      }
    | undefined;
};

export function boundOf(applicant: Applicant, bound: ProcessBound): Milestone | undefined {
  if (bound !== 'membership') return applicant.milestones[bound];
  return applicant.status === 'member' ? applicant.milestones.membership : undefined;
}

/** The stages of the process over the accessions finished by `asOf`. */
export function processStages(
  applicants: readonly Applicant[],
  asOf: PartialDate,
): readonly ProcessStage[] {
  const finished = finishedBy(applicants, asOf);
  return PROCESS_BOUNDS.slice(1).map((to, index) => {
    const from = PROCESS_BOUNDS[index] ?? 'application';
    const lengths = finished.flatMap((applicant) => lengthOf(applicant, from, to));
    return { from, to, measured: lengths.length, finished: finished.length, days: spread(lengths) };
  });
}

function finishedBy(applicants: readonly Applicant[], asOf: PartialDate): readonly Applicant[] {
  return applicants.filter((one) => {
    const membership = boundOf(one, 'membership');
    return membership !== undefined && reachedBy(membership.date, asOf);
  });
}

/** The single lengths of which a stage tells the median, in days. */
export function stageLengths(
  applicants: readonly Applicant[],
  { from, to }: Pick<ProcessStage, 'from' | 'to'>,
  asOf: PartialDate,
): readonly Length[] {
  return finishedBy(applicants, asOf).flatMap((applicant) => lengthOf(applicant, from, to));
}

type Length = { readonly applicant: Applicant; readonly days: number; readonly about: boolean };

/** Points of partial dates may cross within their year; a stage then has no length. */
function lengthOf(applicant: Applicant, from: ProcessBound, to: ProcessBound): readonly Length[] {
  const [start, end] = [boundOf(applicant, from), boundOf(applicant, to)];
  if (start === undefined || end === undefined) return [];
  const about = [start, end].some(({ date }) => precisionOf(date) !== 'day');
  return [{ applicant, days: Math.max(0, spanBetween(start.date, end.date).days), about }];
}

function spread(lengths: readonly Length[]): ProcessStage['days'] {
  const sorted = lengths.toSorted((a, b) => a.days - b.days);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (first === undefined || last === undefined || upper === undefined || lower === undefined) {
    return undefined;
  }
  return {
    median: (lower.days + upper.days) / 2,
    least: first.days,
    most: last.days,
    shortest: first.applicant,
    longest: last.applicant,
    about: lengths.some((length) => length.about),
  };
}

/** Where an applicant stands: the last step it had taken by `asOf`, and the one it waits for. */
export type ProcessPlace = {
  readonly reached: ProcessBound | undefined;
  readonly since: PartialDate | undefined;
  readonly next: ProcessBound | undefined;
};

export function placeInProcess(applicant: Applicant, asOf: PartialDate): ProcessPlace {
  const taken = PROCESS_BOUNDS.filter((bound) => {
    const milestone = boundOf(applicant, bound);
    return milestone !== undefined && reachedBy(milestone.date, asOf);
  });
  const reached = taken.at(-1);
  const index = reached === undefined ? -1 : PROCESS_BOUNDS.indexOf(reached);
  return {
    reached,
    since: reached === undefined ? undefined : boundOf(applicant, reached)?.date,
    next: PROCESS_BOUNDS[index + 1],
  };
}
