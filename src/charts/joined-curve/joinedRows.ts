import type { EconomyId } from '../../domain/accession.ts';
import type { Side } from '../../domain/grouping.ts';

/** One accession whose wait has the length of a step. */
export type StepCase = {
  readonly id: EconomyId;
  readonly name: string;
  readonly finished: boolean;
};

/** The curve from one length of wait on. */
export type JoinedStep = {
  readonly id: string;
  readonly days: number;
  readonly years: number;
  /** A date behind one of its waits is not given to the day. */
  readonly about: boolean;
  /** Cases still waiting just before this length. */
  readonly atRisk: number;
  readonly finished: number;
  /** Still open: their wait has this length on the as-of date. */
  readonly open: number;
  /** Share that had finished by this length, 0 to 1. */
  readonly share: number;
  /** Ends of the 95% band of `share`. Undefined while it is 0 and once it is 1. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly cases: readonly StepCase[];
};

export type JoinedGroup = {
  readonly side: Side;
  readonly cases: number;
  readonly finished: number;
  readonly steps: readonly JoinedStep[];
  /** Years from which on fewer than ten wait; 0 where there never were ten. */
  readonly fewFrom: number | undefined;
};

/** Counts below one tick of the axis, for each group in turn. */
export type CountedTick = {
  readonly years: number;
  readonly counts: readonly {
    readonly side: Side;
    readonly waiting: number;
    readonly finished: number;
  }[];
};
