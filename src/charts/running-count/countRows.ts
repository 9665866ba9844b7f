import type { EconomyId } from '../../domain/accession.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { Zero } from '../../domain/path.ts';
import type { Counted, StepFacts } from '../../wording/runningCount.ts';

/** One more, with how many there had been with it. */
export type CountStep = StepFacts & {
  readonly id: string;
  /** Years on the axis: since the zero, or of the calendar. */
  readonly at: number;
  readonly fact: FactRef;
};

/** The running count of one economy, from where its path begins to where it ends. */
export type CountLane = {
  readonly id: EconomyId;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** In the order of time. */
  readonly steps: readonly CountStep[];
  /** Some are missing: the count is known at its steps and not between them. */
  readonly partial: boolean;
  /** "Kazakhstan, 20" */
  readonly text: string;
};

export type CountChart = {
  readonly counted: Counted;
  readonly zero: Zero;
  readonly lanes: readonly CountLane[];
  /** Ends and marks of the two axes, the same for all. */
  readonly years: readonly number[];
  readonly counts: readonly number[];
};
