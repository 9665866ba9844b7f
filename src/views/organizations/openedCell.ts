import { datedFacts } from '../../domain/datedFacts.ts';
import { relationOf } from '../../domain/organization.ts';
import type { FactRef } from '../../domain/provenance.ts';
import { ECONOMY_NAMES } from '../../wording/relations.ts';
import { openedFact, openedRelation } from './opened.ts';
import type { OrganizationCard } from './selectCards.ts';
import type { Opened } from './SourceDialog.tsx';

/** What a cell of the overview rests on: a fact by its id or topic, or a standing by the economy. */
export function openedCell(
  cards: readonly OrganizationCard[],
  { record, field }: FactRef,
): Opened | undefined {
  const organization = cards.find((card) => card.organization.id === record)?.organization;
  if (organization === undefined) return undefined;
  const relation = relationOf(organization, field);
  if (relation !== undefined) {
    return openedRelation(organization, relation, ECONOMY_NAMES[field] ?? field);
  }
  const byId = organization.facts.filter(({ id }) => id === field);
  const facts = byId.length > 0 ? byId : organization.facts.filter(({ topic }) => topic === field);
  const [fact] = datedFacts(facts.map((one) => ({ ...one, id: field })));
  return fact === undefined ? undefined : openedFact(organization, [fact.latest, ...fact.earlier]);
}
