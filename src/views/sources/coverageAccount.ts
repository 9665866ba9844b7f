import type { PartialDate } from '../../domain/partialDate.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  ALL_STEPS,
  COVERAGE_FORMULA,
  coverageMeasure,
  coverageSummary,
} from '../../wording/coverage.ts';
import { MILESTONE_LABELS } from '../../wording/provenance.ts';
import { COVERED_STEPS, coverageSums } from '../../domain/coverage.ts';
import type { CoverageSelection } from './selectCoverage.ts';

/** How the sums of one step come about, or of all steps together. */
export function coverageAccount(
  { rows }: CoverageSelection,
  field: string,
  asOf: PartialDate,
): FigureAccount {
  const asked = COVERED_STEPS.find((one) => one === field);
  const counted = rows.flatMap(({ applicant, steps }) =>
    steps
      .filter(({ step }) => asked === undefined || step === asked)
      .map((one) => ({ ...one, record: applicant.id })),
  );
  const sums = coverageSums(counted, () => undefined);
  return {
    title: asked === undefined ? ALL_STEPS : MILESTONE_LABELS[asked],
    definition: coverageMeasure(asOf),
    formula: [COVERAGE_FORMULA, coverageSummary(sums, rows.length)],
    basis: counted.flatMap(({ record, step, date }) =>
      date === undefined ? [] : [{ record, field: step }],
    ),
    asOf,
  };
}
