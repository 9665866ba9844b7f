import type {
  CountedTick,
  JoinedGroup,
  JoinedStep,
  StepCase,
} from '../../charts/joined-curve/joinedRows.ts';
import { tickYears } from '../../charts/tickYears.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import { ENOUGH_AT_RISK } from '../../domain/enough.ts';
import type { Grouping, Side } from '../../domain/grouping.ts';
import { splitByGroup } from '../../domain/grouping.ts';
import { logRank } from '../../domain/logRank.ts';
import type { Measured } from '../../domain/population.ts';
import { medianOfFinished, observationsOf } from '../../domain/population.ts';
import { DAYS_PER_YEAR, yearsOf } from '../../domain/span.ts';
import type { QuantileTime, SurvivalCurve } from '../../domain/survival.ts';
import { kaplanMeier, quantileTime, stateAt } from '../../domain/survival.ts';
import type { Comparison } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

const FIRST_YEARS = 10;
/** Ten mean years. */
export const FIRST_DAYS = FIRST_YEARS * DAYS_PER_YEAR;

/** A share that had finished, with its 95% band where there is one. */
export type ShareEstimate = {
  readonly share: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
};

/** Medians and shares of one group of cases. */
export type JoinedFigures = {
  readonly side: Side;
  readonly cases: number;
  readonly finished: number;
  readonly median: QuantileTime;
  /** Of the finished cases alone, in days. */
  readonly medianOfFinished: number | undefined;
  /** Undefined where nobody has been followed for ten years. */
  readonly withinTenYears: ShareEstimate | undefined;
};

/** What the log-rank test says of two groups. */
export type GroupTest = {
  readonly pValue: number | undefined;
  /** Fewer of the group had finished than equal curves would give. */
  readonly withinIsSlower: boolean;
};

export type JoinedSelection = {
  readonly definition: DurationDefinition;
  /** Undefined where one curve shows everyone. */
  readonly grouping: Grouping | undefined;
  readonly groups: readonly JoinedGroup[];
  readonly ticks: readonly CountedTick[];
  /** Of everyone in the selection, whether or not groups are compared. */
  readonly figures: JoinedFigures;
  readonly groupFigures: readonly JoinedFigures[];
  /** Undefined unless two groups hold cases. */
  readonly test: GroupTest | undefined;
  /** Cases that the comparison can place on neither side, by name. */
  readonly unplaced: readonly string[];
};

type Part = {
  readonly side: Side;
  readonly measured: readonly Measured[];
  readonly curve: SurvivalCurve;
};

/** The share that had finished by length of wait, for everyone or for two groups. */
export function selectJoined(
  { measured, definition }: DurationsSelection,
  comparison: Comparison,
): JoinedSelection {
  const everyone = partOf('all', measured);
  const grouping = comparison === 'none' ? undefined : comparison;
  const split = grouping === undefined ? undefined : splitByGroup(measured, grouping);
  const sides =
    split === undefined ? [] : [partOf('within', split.within), partOf('others', split.others)];
  const parts = (split === undefined ? [everyone] : sides).filter(hasCases);
  return {
    definition,
    grouping,
    groups: parts.map(groupOf),
    ticks: countedTicks(parts),
    figures: figuresOf(everyone),
    groupFigures: sides.map(figuresOf),
    test: testOf(sides),
    unplaced: split?.unplaced.map(({ applicant }) => applicant.name) ?? [],
  };
}

function partOf(side: Side, measured: readonly Measured[]): Part {
  return { side, measured, curve: kaplanMeier(observationsOf(measured)) };
}

function hasCases({ measured }: Part): boolean {
  return measured.length > 0;
}

function groupOf({ side, measured, curve }: Part): JoinedGroup {
  const byDays = waitsByDays(measured);
  const steps = curve.steps.map(
    ({ time, atRisk, events, censored, survival, lower, upper }): JoinedStep => {
      const waits = byDays.get(time) ?? [];
      return {
        id: `${side}-${time}`,
        days: time,
        years: yearsOf(time),
        about: waits.some(({ wait }) => wait.span.about),
        atRisk,
        finished: events,
        open: censored,
        share: 1 - survival,
        low: complement(upper),
        high: complement(lower),
        cases: waits.map(stepCase),
      };
    },
  );
  const { observations: cases, events: finished } = curve;
  return { side, cases, finished, steps, fewFrom: fewFrom(cases, steps) };
}

/** The waits by the length at which the estimate counts them. */
function waitsByDays(measured: readonly Measured[]): ReadonlyMap<number, readonly Measured[]> {
  const byDays = new Map<number, Measured[]>();
  for (const one of measured) {
    const days = Math.max(0, one.wait.span.days);
    const sharing = byDays.get(days);
    if (sharing === undefined) byDays.set(days, [one]);
    else sharing.push(one);
  }
  return byDays;
}

function stepCase({ applicant: { id, name }, wait }: Measured): StepCase {
  return { id, name, finished: wait.kind === 'finished' };
}

/** The last step leaves nobody, which by itself is no reason to grey anything. */
function fewFrom(cases: number, steps: readonly JoinedStep[]): number | undefined {
  if (cases < ENOUGH_AT_RISK) return 0;
  const step = steps.find(
    ({ atRisk, finished, open }) => atRisk - finished - open < ENOUGH_AT_RISK,
  );
  return step === steps.at(-1) ? undefined : step?.years;
}

function figuresOf({ side, measured, curve }: Part): JoinedFigures {
  return {
    side,
    cases: curve.observations,
    finished: curve.events,
    median: quantileTime(curve, 0.5),
    medianOfFinished: medianOfFinished(measured),
    withinTenYears: shareWithin(curve, FIRST_DAYS),
  };
}

/** Known as long as somebody was followed that far, or once everybody has finished. */
function shareWithin(curve: SurvivalCurve, days: number): ShareEstimate | undefined {
  const { survival, lower, upper, atRisk } = stateAt(curve, days);
  if (curve.observations === 0 || (atRisk === 0 && survival > 0)) return undefined;
  return { share: 1 - survival, lower: complement(upper), upper: complement(lower) };
}

function complement(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 1 - share;
}

function testOf(sides: readonly Part[]): GroupTest | undefined {
  if (sides.length < 2 || !sides.every(hasCases)) return undefined;
  const { pValue, groups } = logRank(sides.map(({ measured }) => observationsOf(measured)));
  const [within] = groups;
  return { pValue, withinIsSlower: within !== undefined && within.observed < within.expected };
}

function countedTicks(parts: readonly Part[]): readonly CountedTick[] {
  const longest = Math.max(0, ...parts.flatMap(({ curve }) => curve.steps.at(-1)?.time ?? 0));
  return tickYears(yearsOf(longest)).map((years) => {
    const days = years * DAYS_PER_YEAR;
    return {
      years,
      counts: parts.map(({ side, curve }) => ({
        side,
        waiting: stateAt(curve, days).atRisk,
        finished: finishedBy(curve, days),
      })),
    };
  });
}

function finishedBy({ steps }: SurvivalCurve, days: number): number {
  return steps.reduce((total, { time, events }) => total + (time <= days ? events : 0), 0);
}
