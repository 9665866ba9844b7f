import type { DurationDefinition } from '../../domain/duration.ts';
import { startField } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Measured } from '../../domain/population.ts';
import {
  medianOfFinished,
  observationsOf,
  standingAmongFinished,
} from '../../domain/population.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { kaplanMeier, quantileTime, stateAt } from '../../domain/survival.ts';
import { NOT_REACHED } from '../../wording/definition.ts';
import { yearsFromDays } from '../../wording/durations.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  FIGURE_DEFINITIONS,
  kaplanMeierFormula,
  medianInWords,
  middleInWords,
  placeInWords,
  productInWords,
  waitsInWords,
} from '../../wording/figureAccount.ts';
import { percent } from '../../wording/numbers.ts';

/** Whose waits a figure is reckoned from, and how they were measured. */
export type Waits = {
  readonly measured: readonly Measured[];
  readonly definition: DurationDefinition;
  readonly asOf: PartialDate;
};

/** The dates between which each wait is counted; a running one has no end but the as-of date. */
export function basisOf(
  measured: readonly Measured[],
  definition: DurationDefinition,
): readonly FactRef[] {
  return measured.flatMap(({ applicant: { id }, wait }) => [
    { record: id, field: startField(definition) },
    ...(wait.kind === 'finished' ? [{ record: id, field: definition.to }] : []),
  ]);
}

export function medianAccount(title: string, waits: Waits): FigureAccount {
  const { measured, definition, asOf } = waits;
  const curve = kaplanMeier(observationsOf(measured));
  const { estimate } = quantileTime(curve, 0.5);
  return {
    title,
    value: estimate === undefined ? NOT_REACHED : yearsFromDays(estimate),
    definition: `${FIGURE_DEFINITIONS.median} ${waitsInWords(definition, measured.length, asOf)}`,
    formula: [kaplanMeierFormula(definition), ...medianInWords(curve, estimate, definition)],
    basis: basisOf(measured, definition),
    asOf,
  };
}

export function finishedMedianAccount(title: string, waits: Waits): FigureAccount {
  const { definition, asOf } = waits;
  const finished = waits.measured.filter(({ wait }) => wait.kind === 'finished');
  const days = medianOfFinished(finished);
  return {
    title,
    ...(days === undefined ? {} : { value: yearsFromDays(days) }),
    definition: FIGURE_DEFINITIONS.finishedMedian,
    formula: middleInWords(
      finished.map(({ applicant, wait }) => ({ name: applicant.name, days: wait.span.days })),
      'finished',
    ),
    basis: basisOf(finished, definition),
    asOf,
  };
}

/** The share that had finished by a length of wait, in days. */
export function shareAccount(title: string, waits: Waits, days: number): FigureAccount {
  const { measured, definition, asOf } = waits;
  const curve = kaplanMeier(observationsOf(measured));
  return {
    title,
    value: percent(1 - stateAt(curve, days).survival),
    definition: `${FIGURE_DEFINITIONS.share} ${waitsInWords(definition, measured.length, asOf)}`,
    formula: [kaplanMeierFormula(definition), ...productInWords(curve, days, definition)],
    basis: basisOf(measured, definition),
    asOf,
  };
}

/** The place of one length among those of the finished accessions. */
export function standingAccount(
  title: string,
  name: string,
  days: number,
  { measured, definition, asOf }: Waits,
): FigureAccount {
  const finished = measured.filter(({ wait }) => wait.kind === 'finished');
  const ordered = finished.toSorted((a, b) => b.wait.span.days - a.wait.span.days);
  return {
    title,
    definition: FIGURE_DEFINITIONS.standing,
    formula: placeInWords(
      name,
      days,
      standingAmongFinished(days, finished),
      finished.some(({ applicant }) => applicant.name === name),
    ),
    basis: basisOf(ordered, definition),
    asOf,
  };
}
