import type { Economy, Member } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';

/** The WTO counts its members on from the 128 contracting parties of GATT 1947. */
const FIRST_ORDINAL = 129;

/** Article XII members are numbered without a gap, by date of membership. */
export function ordinalsRunOn({ economies }: RuleContext): readonly Fault[] {
  const members = economies
    .filter(isNumbered)
    .toSorted((a, b) => a.ordinal.value - b.ordinal.value);
  return members.flatMap((member, index) => [
    ...wrongOrdinal(member, FIRST_ORDINAL + index),
    ...outOfTurn(member, members[index - 1]),
  ]);
}

type Numbered = Member & Required<Pick<Member, 'ordinal'>>;

function isNumbered(economy: Economy): economy is Numbered {
  return economy.status === 'member' && economy.ordinal !== undefined;
}

function wrongOrdinal({ id, ordinal }: Numbered, due: number): readonly Fault[] {
  if (ordinal.value === due) return [];
  const rule = `must be ${due}: members are numbered once each, without a gap`;
  return [accessionFault(id, 'ordinal.value', ordinal.value, rule)];
}

function outOfTurn(member: Member, before: Member | undefined): readonly Fault[] {
  const { date } = member.milestones.membership;
  if (before === undefined || !surelyAfter(before.milestones.membership.date, date)) return [];
  const rule = `must not come before the membership of ${before.id}, which has a lower ordinal`;
  return [accessionFault(member.id, 'milestones.membership.date', date, rule)];
}
