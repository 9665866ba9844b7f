import type { Fault } from '../../domain/datasetFailure.ts';
import type { Conflict, ConflictingValue } from '../../domain/provenance.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';

/** What a conflict prefers is one of the values or sources that it sets side by side. */
export function conflictsPreferOneSide({ economies }: RuleContext): readonly Fault[] {
  return economies.flatMap(({ id, conflicts = [] }) =>
    conflicts.flatMap((conflict, index) => {
      if (conflict.values.some((side) => isPreferred(conflict, side))) return [];
      const rule = 'must name one of the values or sources of its conflict';
      return [accessionFault(id, `conflicts.${index}.preferred`, conflict.preferred, rule)];
    }),
  );
}

function isPreferred({ preferred }: Conflict, side: ConflictingValue): boolean {
  const names = [side.source, side.date, side.value, side.number];
  return names.some((name) => name !== undefined && String(name) === preferred);
}
