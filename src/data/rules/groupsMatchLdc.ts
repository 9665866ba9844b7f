import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';

/** The group of LDCs holds members that were LDCs when they joined and applicants that are now. */
export function groupsMatchLdc({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap(({ id, groups, ldc, ldcAtAccession }) => {
    const stated = (ldcAtAccession ?? ldc)?.value ?? false;
    if (groups.includes('ldc') === stated) return [];
    const field = ldcAtAccession === undefined ? 'ldc.value' : 'ldcAtAccession.value';
    const rule = `must ${stated ? '' : 'not '}hold "ldc", as ${field} says`;
    return [accessionFault(id, 'groups', groups.join(', '), rule)];
  });
}
