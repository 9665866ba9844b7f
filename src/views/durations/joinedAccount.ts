import type { Grouping, Side } from '../../domain/grouping.ts';
import { splitByGroup } from '../../domain/grouping.ts';
import { logRank } from '../../domain/logRank.ts';
import type { Measured } from '../../domain/population.ts';
import { observationsOf } from '../../domain/population.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
import {
  expectedInWords,
  GROUPS_DEFINITION,
  groupsTitle,
  LOG_RANK_FORMULA,
  testInWords,
} from '../../wording/groupAccount.ts';
import { sideLabel } from '../../wording/groupComparison.ts';
import {
  FINISHED_MEDIAN_LABEL,
  JOINED_TITLE,
  MEDIAN_LABEL,
  shareTitle,
  tenYearsLabel,
} from '../../wording/joined.ts';
import { finishedMedianAccount, medianAccount, shareAccount } from '../shared/waitAccounts.ts';
import type { DurationsSelection } from './selectDurations.ts';
import type { JoinedSelection } from './selectJoined.ts';
import { FIRST_DAYS } from './selectJoined.ts';

/** The three figures under the curve, each of everyone; and the two groups set against each other. */
export type JoinedFigure = 'median' | 'finished-median' | 'ten-years' | 'groups';

export function joinedAccount(
  selection: DurationsSelection,
  { definition, grouping }: JoinedSelection,
  figure: JoinedFigure,
): FigureAccount {
  switch (figure) {
    case 'median':
      return medianAccount(MEDIAN_LABEL[definition.to], selection);
    case 'finished-median':
      return finishedMedianAccount(FINISHED_MEDIAN_LABEL[definition.to], selection);
    case 'ten-years':
      return shareAccount(tenYearsLabel(definition), selection, FIRST_DAYS);
    case 'groups':
      return groupsAccount(selection, grouping ?? 'ldc');
  }
}

/** The median of each group, and the test that holds one against the other. */
function groupsAccount(selection: DurationsSelection, grouping: Grouping): FigureAccount {
  const { definition } = selection;
  const split = splitByGroup(selection.measured, grouping);
  const sides = (['within', 'others'] as const).map((side) => ({ side, measured: split[side] }));
  const test = logRank(sides.map(({ measured }) => observationsOf(measured)));
  const medians = sides.map(({ side, measured }) =>
    medianAccount(sideLabel(side, grouping), { ...selection, measured }),
  );
  return {
    title: groupsTitle(grouping),
    definition: GROUPS_DEFINITION,
    formula: [
      ...medians.flatMap(({ title, value, formula }) => [
        `${title}: ${value}.`,
        ...formula.slice(2),
      ]),
      LOG_RANK_FORMULA,
      ...sides.flatMap(({ side }, index) => {
        const group = test.groups[index];
        return group === undefined ? [] : [expectedInWords(side, group, grouping, definition)];
      }),
      testInWords(test),
    ],
    basis: medians.flatMap(({ basis }) => basis),
    asOf: selection.asOf,
  };
}

/** One step of one curve: `record` names the curve, `field` its length in days. */
export function joinedShareAccount(
  selection: DurationsSelection,
  { definition, grouping }: JoinedSelection,
  { record, field }: FactRef,
): FigureAccount {
  const side = record === 'within' || record === 'others' ? record : 'all';
  const days = Number(field);
  const measured = measuredOf(selection, side, grouping);
  const title = shareTitle(JOINED_TITLE[definition.to], days, sideLabel(side, grouping));
  return shareAccount(title, { ...selection, measured }, days);
}

function measuredOf(
  { measured }: DurationsSelection,
  side: Side,
  grouping: JoinedSelection['grouping'],
): readonly Measured[] {
  if (side === 'all' || grouping === undefined) return measured;
  return splitByGroup(measured, grouping)[side];
}
