import type { Fact } from '../../domain/organization.ts';
import type { SourceKey } from '../../domain/provenance.ts';

/** The sources of facts, numbered in the order in which they first appear. */
export function footnotesOf(facts: readonly Fact[]): ReadonlyMap<SourceKey, number> {
  const sources = [...new Set(facts.map(({ source }) => source))];
  return new Map(sources.map((source, index) => [source, index + 1]));
}
