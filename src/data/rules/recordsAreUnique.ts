import type { Economy } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';

/** One record per economy: a second one under the same code or name would be counted twice. */
export function recordsAreUnique({ economies }: RuleContext): readonly Fault[] {
  return [...repeated(economies, 'id'), ...repeated(economies, 'name')];
}

function repeated(economies: readonly Economy[], field: 'id' | 'name'): readonly Fault[] {
  const seen = new Set<string>();
  return economies.flatMap((economy) => {
    const isNew = !seen.has(economy[field]);
    seen.add(economy[field]);
    return isNew ? [] : [accessionFault(economy.id, field, economy[field], 'must be used once')];
  });
}
