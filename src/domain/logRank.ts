import { chiSquareTail } from './chiSquare.ts';
import { refuseImpossible } from './survival.ts';
import type { Observation } from './survival.ts';

export type LogRankGroup = {
  readonly observations: number;
  readonly observed: number;
  /** Events the group would have had if all groups had the same curve. */
  readonly expected: number;
};

export type LogRank = {
  readonly chiSquare: number;
  /** Groups that could be compared, less one. */
  readonly degreesOfFreedom: number;
  /**
   * Undefined where there is nothing to compare: no events, fewer than two groups at risk when the
   * first event came, or every case ending at once. `chiSquare` is then 0.
   */
  readonly pValue: number | undefined;
  /** In the order given. */
  readonly groups: readonly LogRankGroup[];
};

type Groups = readonly (readonly Observation[])[];

/** One time at which events happened. */
type EventTime = {
  readonly events: number;
  readonly atRisk: number;
  /** Share of those at risk that belong to each group. */
  readonly shares: readonly number[];
};

/**
 * Do two or more groups have the same curve? The log-rank test with the hypergeometric covariance,
 * as R `survdiff(rho = 0)`: a group that was never at risk when an event came is left out. The
 * order of the groups does not matter. RangeError for fewer than two groups and for a time that is
 * negative or not finite. Mantel, Cancer Chemotherapy Reports 50 (1966) 163; Peto and Peto, J. R.
 * Statist. Soc. A 135 (1972) 185.
 */
export function logRank(groups: Groups): LogRank {
  if (groups.length < 2) throw new RangeError(`Two groups or more are compared: ${groups.length}`);
  const times = eventTimes(groups);
  const summaries = groups.map((group, index) => ({
    observations: group.length,
    observed: group.filter(({ event }) => event).length,
    expected: sum(times.map(({ events, shares }) => events * (shares[index] ?? 0))),
  }));
  return { ...testOf(summaries, times), groups: summaries };
}

function testOf(groups: readonly LogRankGroup[], times: readonly EventTime[]) {
  const compared = [...groups.keys()].filter((index) => (groups[index]?.expected ?? 0) > 0);
  const degreesOfFreedom = Math.max(0, compared.length - 1);
  // The differences add up to zero, so one group says nothing new and is dropped.
  const kept = compared.slice(1);
  const differences = kept.map((index) => differenceOf(groups[index]));
  const covariances = kept.map((row) => kept.map((column) => covariance(times, row, column)));
  const chiSquare = quadraticForm(covariances, differences);
  if (chiSquare === undefined || degreesOfFreedom === 0) {
    return { chiSquare: 0, degreesOfFreedom, pValue: undefined };
  }
  return { chiSquare, degreesOfFreedom, pValue: chiSquareTail(chiSquare, degreesOfFreedom) };
}

function differenceOf(group: LogRankGroup | undefined): number {
  return group === undefined ? 0 : group.observed - group.expected;
}

/** One sweep in the order of time, in which everyone is at risk until they leave. */
function eventTimes(groups: Groups): readonly EventTime[] {
  refuseImpossible(groups.flat());
  let left = groups.map((group) => group.length);
  return departures(groups).flatMap(({ events, leaving }) => {
    const [present, atRisk] = [left, sum(left)];
    left = left.map((cases, index) => cases - (leaving.get(index) ?? 0));
    return events === 0 ? [] : [{ events, atRisk, shares: present.map((one) => one / atRisk) }];
  });
}

/** Who leaves at one time, with the event or without: counted by the index of their group. */
type Departure = { events: number; readonly leaving: Map<number, number> };

function departures(groups: Groups): readonly Departure[] {
  const byTime = new Map<number, Departure>();
  for (const [index, group] of groups.entries()) {
    for (const { time, event } of group) {
      const departure = byTime.get(time) ?? { events: 0, leaving: new Map<number, number>() };
      departure.events += Number(event);
      departure.leaving.set(index, (departure.leaving.get(index) ?? 0) + 1);
      byTime.set(time, departure);
    }
  }
  return [...byTime].toSorted(([a], [b]) => a - b).map(([, departure]) => departure);
}

function covariance(times: readonly EventTime[], row: number, column: number): number {
  const terms = times.map(({ events, atRisk, shares }) => {
    const remaining = (row === column ? 1 : 0) - (shares[column] ?? 0);
    const factor = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    return factor * (shares[row] ?? 0) * remaining;
  });
  return sum(terms);
}

/**
 * v' M^-1 v by symmetric elimination, one pivot a call: M is positive definite wherever the test
 * is defined, so pivots need no exchange. Undefined where M is singular.
 */
function quadraticForm(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): number | undefined {
  const [[pivot = 0, ...across] = [], ...rows] = matrix;
  const [head, ...tail] = vector;
  if (head === undefined) return 0;
  if (pivot <= 0) return undefined;
  const factors = across.map((value) => value / pivot);
  const below = rows.map(([first = 0, ...row]) =>
    row.map((value, column) => value - first * (factors[column] ?? 0)),
  );
  const left = tail.map((value, row) => value - head * (factors[row] ?? 0));
  const rest = quadraticForm(below, left);
  return rest === undefined ? undefined : (head * head) / pivot + rest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
