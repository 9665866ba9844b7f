import type { Side } from '../../domain/grouping.ts';
import { splitByGroup } from '../../domain/grouping.ts';
import type { Measured } from '../../domain/population.ts';
import type { FactRef } from '../../domain/provenance.ts';
import type { FigureAccount } from '../../wording/figureAccount.ts';
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

/** The three figures under the curve; each is of everyone, whether or not groups are compared. */
export type JoinedFigure = 'median' | 'finished-median' | 'ten-years';

export function joinedAccount(
  selection: DurationsSelection,
  { definition }: JoinedSelection,
  figure: JoinedFigure,
): FigureAccount {
  switch (figure) {
    case 'median':
      return medianAccount(MEDIAN_LABEL[definition.to], selection);
    case 'finished-median':
      return finishedMedianAccount(FINISHED_MEDIAN_LABEL[definition.to], selection);
    case 'ten-years':
      return shareAccount(tenYearsLabel(definition), selection, FIRST_DAYS);
  }
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
