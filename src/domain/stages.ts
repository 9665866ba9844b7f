import type { Applicant, Milestone } from './accession.ts';
import type { DurationDefinition, DurationEnd, MeasuredWait } from './duration.ts';
import { daysInto, isMeasured, reachedBy, waitOf } from './duration.ts';
import type { PartialDate } from './partialDate.ts';
import type { Span } from './span.ts';

/** The bounds that cut a wait into stages, in the order of the process. */
export const STAGE_BOUNDS = [
  'workingPartyEstablished',
  'firstMeeting',
  'approval',
  'membership',
] as const;

export type StageBound = (typeof STAGE_BOUNDS)[number];

/**
 * One stretch of a wait, in days since its start. A stage is named by the bound that ends it.
 * `undated` covers stages whose inner bound no source dates; `open` is still running.
 */
export type StageStretch =
  | {
      readonly kind: 'stage';
      readonly endsAt: StageBound;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'undated';
      readonly missing: readonly StageBound[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'open'; readonly from: number; readonly to: number };

/** A wait that can be drawn: its length and the stretches that fill it without gap or overlap. */
export type StagedWait = {
  readonly kind: 'finished' | 'running';
  readonly span: Span;
  readonly stretches: readonly StageStretch[];
};

function boundsOf(definition: DurationDefinition): readonly StageBound[] {
  const first = definition.from === 'working-party' ? 1 : 0;
  const lastBound: DurationEnd = definition.to;
  return STAGE_BOUNDS.slice(first, STAGE_BOUNDS.indexOf(lastBound) + 1);
}

function milestoneAt(applicant: Applicant, bound: StageBound): Milestone | undefined {
  if (bound !== 'membership') return applicant.milestones[bound];
  return applicant.status === 'member' ? applicant.milestones.membership : undefined;
}

/** The stages of `applicant` by `definition` as known on `asOf`; undefined where it has no length. */
export function stagedWait(
  applicant: Applicant,
  definition: DurationDefinition,
  asOf: PartialDate,
): StagedWait | undefined {
  const wait = waitOf(applicant, definition, asOf);
  return isMeasured(wait) ? stagesOf(applicant, wait, definition, asOf) : undefined;
}

/** The stages of a wait that has been measured already, by the same definition and day. */
export function stagesOf(
  applicant: Applicant,
  wait: MeasuredWait,
  definition: DurationDefinition,
  asOf: PartialDate,
): StagedWait {
  const stretches = datedStretches(applicant, boundsOf(definition), wait, asOf);
  const drawn = stretches.at(-1)?.to ?? 0;
  const { days } = wait.span;
  if (wait.kind === 'running') stretches.push({ kind: 'open', from: drawn, to: days });
  return { kind: wait.kind, span: wait.span, stretches };
}

function datedStretches(
  applicant: Applicant,
  bounds: readonly StageBound[],
  { kind, span }: Pick<StagedWait, 'kind' | 'span'>,
  asOf: PartialDate,
): StageStretch[] {
  const stretches: StageStretch[] = [];
  let from = 0;
  let missing: StageBound[] = [];
  for (const bound of bounds) {
    const milestone = milestoneAt(applicant, bound);
    if (milestone === undefined) {
      missing.push(bound);
      continue;
    }
    // What led to a finished wait had been taken by its end, wherever the point of its date lies.
    if (kind === 'running' && !reachedBy(milestone.date, asOf)) break;
    // Points of partial dates may cross within their year; a stage then has no length.
    const to = Math.max(from, Math.min(daysInto(span.from, milestone.date), span.days));
    stretches.push(
      missing.length > 0
        ? { kind: 'undated', missing, from, to }
        : { kind: 'stage', endsAt: bound, from, to },
    );
    from = to;
    missing = [];
  }
  return stretches;
}
