import type { Measured } from '../../domain/population.ts';
import { observationsOf } from '../../domain/population.ts';
import { kaplanMeier, quantileTime } from '../../domain/survival.ts';
import type { RowsSummary } from '../../wording/durationFindings.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** The figures of the summary, from the same measured waits as the bars. */
export function selectRowsSummary({ measured, vouched }: DurationsSelection): RowsSummary {
  const finished = measured.filter(({ wait }) => wait.kind === 'finished');
  return {
    economies: measured.length,
    finished: finished.length,
    running: measured.length - finished.length,
    longest: named(extreme(measured, (a, b) => a > b)),
    shortest: named(extreme(finished, (a, b) => a < b)),
    medianDays: quantileTime(kaplanMeier(observationsOf(measured)), 0.5).estimate,
    vouched,
  };
}

function extreme(
  measured: readonly Measured[],
  isBeyond: (days: number, than: number) => boolean,
): Measured | undefined {
  return measured.reduce<Measured | undefined>(
    (best, one) =>
      best === undefined || isBeyond(one.wait.span.days, best.wait.span.days) ? one : best,
    undefined,
  );
}

function named(one: Measured | undefined): RowsSummary['longest'] {
  return one === undefined ? undefined : { name: one.applicant.name, wait: one.wait };
}
