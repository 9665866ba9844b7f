import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { accessionFault } from './rule.ts';
import { walkTexts } from './walkTexts.ts';

const SOURCE_KEYS: ReadonlySet<string> = new Set(['source', 'alsoSource', 'crossCheck']);

/** Every statement leads to a source that is there. */
export function sourcesResolve({ economies, sources }: RuleContext): readonly Fault[] {
  if (sources === undefined) return [];
  const faults: Fault[] = [];
  for (const economy of economies) {
    walkTexts(economy, (path, key, text) => {
      if (!SOURCE_KEYS.has(key) || sources.has(text)) return;
      faults.push(accessionFault(economy.id, path, text, 'must be a key of sources.json'));
    });
  }
  return faults;
}
