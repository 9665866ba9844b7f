import type { Use } from './reliance.ts';

/** How much rests on a source, by what it is and whom it is about. */
export type RelianceCounts = {
  readonly facts: number;
  readonly events: number;
  readonly conflicts: number;
  readonly economies: number;
  readonly organizations: number;
};

export function relianceCounts(uses: readonly Use[]): RelianceCounts {
  const ofKind = (kind: Use['kind']) => uses.filter((use) => use.kind === kind).length;
  const organizations = uses.filter(({ place }) => place === 'organizations');
  return {
    facts: ofKind('fact'),
    events: ofKind('event'),
    conflicts: ofKind('conflict'),
    economies: new Set(uses.flatMap(({ economy }) => economy ?? [])).size,
    organizations: new Set(organizations.map(({ record }) => record)).size,
  };
}
