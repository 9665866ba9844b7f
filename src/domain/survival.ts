import { normalDeviate } from './chiSquare.ts';

/** One case. `time`: days under observation, 0 or more. `event`: it ended so; else censored. */
export type Observation = { readonly time: number; readonly event: boolean };

/** The curve from one distinct time on. At equal times events come before censorings. */
export type SurvivalStep = {
  readonly time: number;
  /** Cases under observation just before `time`. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share without the event just after `time`. */
  readonly survival: number;
  /** Greenwood's, of `survival`. Undefined at survival 0, where R has NaN. */
  readonly standardError: number | undefined;
  /** Ends of the log-log band. Undefined at survival 1 and 0, where R has NA. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

export type SurvivalCurve = {
  readonly observations: number;
  readonly events: number;
  readonly steps: readonly SurvivalStep[];
};

/** A time in days with its band. Undefined: not reached. */
export type QuantileTime = {
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

/** The curve on one day. */
export type CurveState = Pick<
  SurvivalStep,
  'survival' | 'standardError' | 'lower' | 'upper' | 'atRisk'
>;

type Level = { readonly time: number; readonly reached: number };

/**
 * Kaplan and Meier's estimate with Greenwood's standard error and a pointwise log-log band, as
 * `survfit(conf.type = "log-log")` of R `survival` 3.5: one step per distinct time. No observations
 * give a curve without steps. RangeError for a time that is negative or not finite, and for a
 * `confidence` outside 0 to 1.
 * Kaplan and Meier, JASA 53 (1958) 457; Kalbfleisch and Prentice, Failure Time Data, 2nd ed., 1.4.
 */
export function kaplanMeier(
  observations: readonly Observation[],
  confidence = 0.95,
): SurvivalCurve {
  refuseImpossible(observations);
  const steps = stepsOf(observations, deviateOf(confidence));
  return { observations: observations.length, events: countEvents(observations), steps };
}

/** Found once for each confidence: the search for it takes sixty halvings. */
const deviates = new Map<number, number>();

function deviateOf(confidence: number): number {
  const deviate = deviates.get(confidence) ?? normalDeviate(confidence);
  deviates.set(confidence, deviate);
  return deviate;
}

/** RangeError for a time that is negative or not finite. */
export function refuseImpossible(observations: readonly Observation[]): void {
  for (const { time } of observations) {
    if (!(time >= 0 && time < Infinity)) throw new RangeError(`Not a time from 0 on: ${time}`);
  }
}

function countEvents(observations: readonly Observation[]): number {
  return observations.filter(({ event }) => event).length;
}

function stepsOf(observations: readonly Observation[], z: number): readonly SurvivalStep[] {
  let atRisk = observations.length;
  let survival = 1;
  let variance = 0;
  return countsByTime(observations).map(({ time, events, censored }) => {
    const before = atRisk;
    atRisk -= events + censored;
    survival *= 1 - events / before;
    // Greenwood's sum, the variance of log survival; infinite once nobody is left.
    variance += events / (before * (before - events));
    const counts = { time, atRisk: before, events, censored };
    return { ...counts, survival, ...uncertaintyOf(survival, variance, z) };
  });
}

function countsByTime(observations: readonly Observation[]) {
  const counts = new Map<number, { events: number; censored: number }>();
  for (const { time, event } of observations) {
    const count = counts.get(time) ?? { events: 0, censored: 0 };
    count[event ? 'events' : 'censored'] += 1;
    counts.set(time, count);
  }
  return [...counts].toSorted(([a], [b]) => a - b).map(([time, count]) => ({ time, ...count }));
}

// Symmetric on the scale of log(-log survival), so the band stays within 0 and 1.
function uncertaintyOf(survival: number, variance: number, z: number) {
  const standardError = survival > 0 ? survival * Math.sqrt(variance) : undefined;
  if (survival === 0 || survival === 1) {
    return { standardError, lower: undefined, upper: undefined };
  }
  const width = Math.exp((z * Math.sqrt(variance)) / -Math.log(survival));
  return { standardError, lower: survival ** width, upper: survival ** (1 / width) };
}

/** Differences below this are rounding: `tolerance` of R's `quantile.survfit`. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The time in days by which a share `p` has had the event, with its band: where a level line cuts
 * the curve and the ends of its band, as R `quantile.survfit`. A curve flat at exactly 1 - p gives
 * the middle of the flat part, up to the last observed time if it ends flat. 0 for p = 0.
 * RangeError for p outside 0 to 1. Brookmeyer and Crowley, Biometrics 38 (1982) 29.
 */
export function quantileTime(curve: SurvivalCurve, p: number): QuantileTime {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a share from 0 to 1: ${p}`);
  const crossing = (end: 'survival' | 'lower' | 'upper') =>
    crossingTime(levelsOf(curve, end), p, curve.steps.at(-1)?.time ?? 0);
  return {
    estimate: crossing('survival'),
    lower: crossing('lower'),
    upper: crossing('upper'),
  };
}

function levelsOf(curve: SurvivalCurve, end: 'survival' | 'lower' | 'upper'): readonly Level[] {
  const start: Level = { time: 0, reached: 0 };
  const levels = curve.steps.flatMap(({ time, [end]: value }) =>
    value === undefined ? [] : [{ time, reached: 1 - value }],
  );
  return [start, ...levels];
}

function crossingTime(levels: readonly Level[], p: number, lastTime: number): number | undefined {
  if (p === 0) return 0;
  const begin = firstReaching(levels, p - TOLERANCE);
  const endsFlat = Math.abs((levels.at(-1)?.reached ?? 0) - p) < TOLERANCE;
  const finish = endsFlat ? lastTime : firstReaching(levels, p + TOLERANCE);
  return begin === undefined || finish === undefined ? undefined : (begin + finish) / 2;
}

function firstReaching(levels: readonly Level[], share: number): number | undefined {
  return levels.find(({ reached }) => reached >= share)?.time;
}

/**
 * The curve at `time` (days). `atRisk`: cases whose observed time is `time` or longer. Before the
 * first step survival is 1 without a band; after the last observation it is carried and nobody is
 * at risk. RangeError for NaN.
 */
export function stateAt(curve: SurvivalCurve, time: number): CurveState {
  if (Number.isNaN(time)) throw new RangeError('Not a time: NaN');
  const step = curve.steps.findLast((candidate) => candidate.time <= time);
  const atRisk = curve.steps.find((candidate) => candidate.time >= time)?.atRisk ?? 0;
  const { survival = 1, standardError, lower, upper } = step ?? { standardError: 0 };
  return { survival, standardError, lower, upper, atRisk };
}
