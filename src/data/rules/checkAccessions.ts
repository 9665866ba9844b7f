import type { Fault } from '../../domain/datasetFailure.ts';
import { conflictsPreferOneSide } from './conflictsPreferOneSide.ts';
import { groupsMatchLdc } from './groupsMatchLdc.ts';
import { meetingsAreCounted } from './meetingsAreCounted.ts';
import { meetingsInOrder } from './meetingsInOrder.ts';
import { meetingsWithinSpan } from './meetingsWithinSpan.ts';
import { milestonesMatchMeetings } from './milestonesMatchMeetings.ts';
import { nothingAfterEvidence } from './nothingAfterEvidence.ts';
import { ordinalsRunOn } from './ordinalsRunOn.ts';
import { recordsAreUnique } from './recordsAreUnique.ts';
import type { Rule, RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';
import { sourcesResolve } from './sourcesResolve.ts';
import { stepsInOrder } from './stepsInOrder.ts';

const RULES = [
  ['recordsAreUnique', recordsAreUnique],
  ['ordinalsRunOn', ordinalsRunOn],
  ['stepsInOrder', stepsInOrder],
  ['meetingsAreCounted', meetingsAreCounted],
  ['meetingsInOrder', meetingsInOrder],
  ['meetingsWithinSpan', meetingsWithinSpan],
  ['milestonesMatchMeetings', milestonesMatchMeetings],
  ['conflictsPreferOneSide', conflictsPreferOneSide],
  ['sourcesResolve', sourcesResolve],
  ['nothingAfterEvidence', nothingAfterEvidence],
  ['groupsMatchLdc', groupsMatchLdc],
] as const satisfies readonly (readonly [string, Rule])[];

export type RuleName = (typeof RULES)[number][0];

/** A record that breaks a rule and is right to. */
export type Exception = {
  readonly rule: RuleName;
  readonly record: string;
  readonly field: string;
  readonly reason: string;
};

/** Every fault of every rule at once, but for the exceptions. */
export function checkAccessions(
  context: RuleContext,
  exceptions: readonly Exception[],
): readonly Fault[] {
  return breaches(context)
    .filter((breach) => !exceptions.some((it) => excuses(it, breach)))
    .map(({ fault }) => fault);
}

/**
 * Exceptions that excuse nothing any more. A fault for whoever edits the data, never for a reader:
 * a correction must not make an installed app refuse the better data.
 */
export function idleExceptions(
  context: RuleContext,
  exceptions: readonly Exception[],
): readonly Fault[] {
  const found = breaches(context);
  return exceptions
    .filter((it) => !found.some((breach) => excuses(it, breach)))
    .map(({ record, field, rule }) =>
      accessionFault(record, field, rule, 'needs no exception from this rule any more'),
    );
}

function breaches(context: RuleContext): readonly Breach[] {
  return RULES.flatMap(([rule, check]) => check(context).map((fault) => ({ rule, fault })));
}

type Breach = { readonly rule: RuleName; readonly fault: Fault };

function excuses({ rule, record, field }: Exception, breach: Breach): boolean {
  return rule === breach.rule && record === breach.fault.record && field === breach.fault.field;
}
