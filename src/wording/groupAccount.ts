import type { DurationDefinition } from '../domain/duration.ts';
import type { Grouping, Side } from '../domain/grouping.ts';
import type { LogRank } from '../domain/logRank.ts';
import { finishedVerb } from './definition.ts';
import { sideLabel } from './groupComparison.ts';
import { count, countOf } from './numbers.ts';

export const GROUPS_DEFINITION =
  'Whether two groups wait equally long. The log-rank test holds how many of each group finished against how many would have, had both the same curve.';

export const LOG_RANK_FORMULA =
  'Log-rank test: at each length at which somebody finished, those who did are shared out between the groups by how many of each still waited until then. The sum of these shares is the number expected of a group. χ² is (finished − expected)² ÷ variance; the variance adds up, over the same lengths, d × (n − d) ÷ (n − 1) × a ÷ n × (1 − a ÷ n), with d who finished, n who still waited and a of them in the group.';

/** 9.62 */
function hundredths(value: number): string {
  return value.toFixed(2);
}

/** "LDCs and others" */
export function groupsTitle(grouping: Grouping): string {
  return `${sideLabel('within', grouping)} and ${sideLabel('others', grouping).toLowerCase()}`;
}

/** "LDCs: 10 of 14 joined; 9.62 were expected." */
export function expectedInWords(
  side: Side,
  { observations, observed, expected }: LogRank['groups'][number],
  grouping: Grouping,
  definition: DurationDefinition,
): string {
  const who = sideLabel(side, grouping);
  return `${who}: ${count(observed)} of ${count(observations)} ${finishedVerb(definition)}; ${hundredths(expected)} expected.`;
}

/** "χ² = (10 − 9.62)² ÷ 6.41 = 0.02 on 1 degree of freedom, exceeded by chance alone with p = 0.881." */
export function testInWords({ chiSquare, degreesOfFreedom, pValue, groups }: LogRank): string {
  const [first] = groups;
  if (first === undefined || pValue === undefined) {
    return 'None finished while both had cases waiting, so there is no test.';
  }
  const difference = first.observed - first.expected;
  // The variance follows from the two, save where they leave nothing to divide.
  const variance = chiSquare === 0 ? 'variance' : hundredths((difference * difference) / chiSquare);
  const freedom = countOf(degreesOfFreedom, 'degree', 'degrees');
  return `χ² = (${count(first.observed)} − ${hundredths(first.expected)})² ÷ ${variance} = ${hundredths(chiSquare)} on ${freedom} of freedom; chance alone gives as much or more with p = ${pValue.toFixed(3)}.`;
}
