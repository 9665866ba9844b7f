import type { Applicant } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault, surelyAfter } from './rule.ts';

/** A working party meets after it is established and not after membership. */
export function meetingsWithinSpan({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap((economy) => (economy.status === 'observer' ? [] : outside(economy)));
}

function outside(economy: Applicant): readonly Fault[] {
  const start = economy.milestones.workingPartyEstablished?.date;
  const end = economy.status === 'member' ? economy.milestones.membership.date : undefined;
  return (economy.meetings?.list ?? []).flatMap(({ date }, index) => {
    const field = `meetings.list.${index}.date`;
    if (start !== undefined && surelyAfter(start, date)) {
      const rule = `must not come before workingPartyEstablished (${start})`;
      return [accessionFault(economy.id, field, date, rule)];
    }
    if (end === undefined || !surelyAfter(date, end)) return [];
    return [accessionFault(economy.id, field, date, `must not come after membership (${end})`)];
  });
}
