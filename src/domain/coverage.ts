import type { Applicant, Milestone } from './accession.ts';
import { stepReached } from './comparison.ts';
import { milestoneIn, MILESTONE_FIELDS } from './economyFacts.ts';
import type { PartialDate } from './partialDate.ts';
import { precisionOf } from './partialDate.ts';
import type { SourceKey, SourceKind } from './provenance.ts';

/** The steps of which the product should know the day: the latest meeting is none, it moves on. */
export const COVERED_STEPS = MILESTONE_FIELDS.filter((step) => step !== 'latestMeeting');
export type CoveredStep = (typeof COVERED_STEPS)[number];

/** `unknown`: no source read dates it, whether or not it was taken. `not-reached`: it was not taken. */
export const PRECISIONS = ['day', 'month', 'year', 'unknown', 'not-reached'] as const;
export type CoveragePrecision = (typeof PRECISIONS)[number];

/** What is known of one step of one economy. */
export type Coverage = {
  readonly step: CoveredStep;
  readonly precision: CoveragePrecision;
  readonly date?: PartialDate;
  /** Everyone who gives the date, whoever is named for it first. */
  readonly sources: readonly SourceKey[];
  readonly inferred: boolean;
};

export type CoverageRow = { readonly applicant: Applicant; readonly steps: readonly Coverage[] };

export function coverageOf(
  applicants: readonly Applicant[],
  asOf: PartialDate,
): readonly CoverageRow[] {
  return applicants.map((applicant) => ({
    applicant,
    steps: COVERED_STEPS.map((step) => coverageOfStep(applicant, step, asOf)),
  }));
}

function coverageOfStep(applicant: Applicant, step: CoveredStep, asOf: PartialDate): Coverage {
  const reached = stepReached(applicant, step, asOf);
  if (reached.kind !== 'dated') {
    return { step, precision: reached.kind, sources: [], inferred: false };
  }
  const { date } = reached;
  const milestone = milestoneIn(applicant, step);
  return {
    step,
    precision: precisionOf(date),
    date,
    sources: sourcesOf(applicant, milestone, date),
    inferred: milestone?.inferred === true,
  };
}

/** A first meeting may be dated by the list of meetings alone. */
function sourcesOf(
  { meetings }: Applicant,
  milestone: Milestone | undefined,
  date: PartialDate,
): readonly SourceKey[] {
  if (milestone !== undefined) {
    return [...new Set([milestone.source, ...(milestone.crossCheck ?? [])])];
  }
  return (meetings?.list ?? []).flatMap((one) => (one.date === date ? [one.source] : []));
}

/** How many steps are known how well, and on the word of how many. */
export type CoverageSums = {
  readonly precision: Readonly<Record<CoveragePrecision, number>>;
  /** Dated steps by the number of sources. */
  readonly oneSource: number;
  readonly moreSources: number;
  /** Dated steps by the kind of the source named first. */
  readonly kinds: ReadonlyMap<SourceKind, number>;
};

export function coverageSums(
  steps: readonly Coverage[],
  kindOf: (source: SourceKey) => SourceKind | undefined,
): CoverageSums {
  const precision = { day: 0, month: 0, year: 0, unknown: 0, 'not-reached': 0 };
  const kinds = new Map<SourceKind, number>();
  for (const step of steps) {
    precision[step.precision] += 1;
    const [first] = step.sources;
    const kind = first === undefined ? undefined : kindOf(first);
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return {
    precision,
    oneSource: steps.filter(({ sources }) => sources.length === 1).length,
    moreSources: steps.filter(({ sources }) => sources.length > 1).length,
    kinds,
  };
}
