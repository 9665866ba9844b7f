import type { Applicant } from './accession.ts';
import type { DurationDefinition, MeasuredWait, Wait } from './duration.ts';
import { isMeasured, waitOf } from './duration.ts';
import type { PartialDate } from './partialDate.ts';
import type { Observation } from './survival.ts';

export type Measured = {
  readonly applicant: Applicant;
  readonly wait: MeasuredWait;
};

export type Unmeasured = {
  readonly applicant: Applicant;
  readonly wait: Exclude<Wait, MeasuredWait>;
};

/** Applicants parted by whether their wait has a length; nobody is lost on the way. */
export type MeasuredPopulation = {
  readonly measured: readonly Measured[];
  readonly unmeasured: readonly Unmeasured[];
};

export function measureAll(
  applicants: readonly Applicant[],
  definition: DurationDefinition,
  asOf: PartialDate,
): MeasuredPopulation {
  const measured: Measured[] = [];
  const unmeasured: Unmeasured[] = [];
  for (const applicant of applicants) {
    const wait = waitOf(applicant, definition, asOf);
    if (isMeasured(wait)) measured.push({ applicant, wait });
    else unmeasured.push({ applicant, wait });
  }
  return { measured, unmeasured };
}

/** Waits as observations: a running one is censored at its present length, in days. */
export function observationsOf(measured: readonly Measured[]): readonly Observation[] {
  return measured.map(({ wait }) => ({
    time: Math.max(0, wait.span.days),
    event: wait.kind === 'finished',
  }));
}

/** The middle length of the finished waits, in days: the mean of the two middle ones when even. */
export function medianOfFinished(measured: readonly Measured[]): number | undefined {
  const days = measured
    .filter(({ wait }) => wait.kind === 'finished')
    .map(({ wait }) => wait.span.days)
    .toSorted((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.ceil(days.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** How one length stands among finished waits: how many were shorter, and how many there are. */
export type Standing = { readonly shorter: number; readonly longer: number; readonly of: number };

export function standingAmongFinished(days: number, finished: readonly Measured[]): Standing {
  return {
    shorter: finished.filter(({ wait }) => wait.span.days < days).length,
    longer: finished.filter(({ wait }) => wait.span.days > days).length,
    of: finished.length,
  };
}
