import type { FigureAccount } from '../../wording/figureAccount.ts';
import { waitsInWords } from '../../wording/figureAccount.ts';
import { COHORTS_FORMULA, cohortFormula, DISTRIBUTION_TITLE } from '../../wording/distribution.ts';
import { basisOf } from '../shared/waitAccounts.ts';
import type { DistributionSelection } from './selectDistribution.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** How the counts of each cohort come about, and its share within ten years. */
export function distributionAccount(
  { measured, definition, asOf }: DurationsSelection,
  { figures }: DistributionSelection,
): FigureAccount {
  return {
    title: DISTRIBUTION_TITLE[definition.from],
    definition: waitsInWords(definition, measured.length, asOf),
    formula: [COHORTS_FORMULA, ...figures.map((cohort) => cohortFormula(cohort, definition))],
    basis: basisOf(measured, definition),
    asOf,
  };
}
