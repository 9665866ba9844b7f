import type { Fault } from '../../domain/datasetFailure.ts';
import type { RuleContext } from './rule.ts';
import { walkTexts } from '../../domain/walkTexts.ts';

const SOURCE_KEYS: ReadonlySet<string> = new Set([
  'source',
  'alsoSource',
  'crossCheck',
  'seeAlso',
  'sinceSource',
]);

/** Every statement leads to a source that is there. */
export function sourcesResolve({ economies, sources }: RuleContext): readonly Fault[] {
  return sources === undefined ? [] : unresolvedSources('accessions.json', economies, sources);
}

/** The source keys in the records of any file that the catalogue does not hold. */
export function unresolvedSources(
  file: string,
  records: readonly { readonly id: string }[],
  sources: { has(key: string): boolean },
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const record of records) {
    walkTexts(record, (field, key, value) => {
      if (!SOURCE_KEYS.has(key) || sources.has(value)) return;
      faults.push({ file, record: record.id, field, value, rule: 'must be a key of sources.json' });
    });
  }
  return faults;
}
