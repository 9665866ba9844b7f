import type { Observation } from './survival.ts';
import { kaplanMeier, stateAt } from './survival.ts';

/** What became of others who had waited as long, by a number of further days. */
export type LaterShare = {
  /** Days after the wait they have in common. */
  readonly after: number;
  /** Share that had finished by then, 0 to 1. */
  readonly share: number;
  /** Ends of the 95% band; undefined where there is none. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Cases still followed and waiting then. */
  readonly atRisk: number;
};

export type Conditional = {
  /** Others that had waited `waited` days without finishing. */
  readonly atRisk: number;
  readonly shares: readonly LaterShare[];
};

/**
 * The Kaplan-Meier estimate among those whose wait went on after `waited` days, counted from there:
 * S(waited + t) / S(waited), with the log-log band of the cases then at risk. A later time that
 * nobody was followed for has no estimate and is left out.
 */
export function conditionalShares(
  observations: readonly Observation[],
  waited: number,
  later: readonly number[],
): Conditional {
  const beyond = observations
    .filter(({ time }) => time > waited)
    .map(({ time, event }) => ({ time: time - waited, event }));
  const curve = kaplanMeier(beyond);
  const last = curve.steps.at(-1);
  const isSettled = last?.survival === 0;
  const followed = last?.time ?? 0;
  return {
    atRisk: beyond.length,
    shares: later
      .filter((after) => beyond.length > 0 && (after <= followed || isSettled))
      .map((after) => {
        const { survival, lower, upper, atRisk } = stateAt(curve, after);
        return {
          after,
          share: 1 - survival,
          low: upper === undefined ? undefined : 1 - upper,
          high: lower === undefined ? undefined : 1 - lower,
          atRisk,
        };
      }),
  };
}
