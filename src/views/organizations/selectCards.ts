import { datedFacts } from '../../domain/datedFacts.ts';
import type { DatedFact } from '../../domain/datedFacts.ts';
import type { FactSeries, Organization } from '../../domain/organization.ts';
import { relationOf } from '../../domain/organization.ts';
import type { OrganizationAsOf, RelationAsOf } from '../../domain/organizationAsOf.ts';
import { organizationAsOf } from '../../domain/organizationAsOf.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FieldFilter } from './search.ts';

/** The two economies that every card tells of. */
export const CARD_ECONOMIES = ['BLR', 'KAZ'] as const;

export type Highlight =
  | { readonly kind: 'fact'; readonly fact: DatedFact }
  | { readonly kind: 'series'; readonly series: FactSeries };

export type OrganizationCard = {
  readonly organization: OrganizationAsOf;
  readonly highlights: readonly Highlight[];
  readonly relations: readonly RelationAsOf[];
  /** Every fact and figure of the record; several dates of one make one. */
  readonly facts: number;
  readonly events: number;
};

type Filter = { readonly field: FieldFilter; readonly find: string };

/** The cards in the order of the file, which is that of their part in the story. */
export function selectCards(
  organizations: readonly Organization[],
  { field, find }: Filter,
  asOf: PartialDate,
): readonly OrganizationCard[] {
  return organizations
    .filter((one) => field === 'any' || one.field === field)
    .filter((one) => holdsText(one, find))
    .map((one) => cardOf(organizationAsOf(one, asOf)));
}

export function cardOf(organization: OrganizationAsOf): OrganizationCard {
  const { facts, relations, series, highlights } = organization;
  const all = datedFacts([...facts, ...relations.flatMap(({ figures }) => figures)]);
  return {
    organization,
    highlights: highlights.flatMap((id) => highlightOf(id, all, series)),
    relations: CARD_ECONOMIES.flatMap((economy) => relationOf(organization, economy) ?? []),
    facts: all.length,
    events: relations.reduce((sum, { events }) => sum + events.length, 0),
  };
}

function highlightOf(
  id: string,
  facts: readonly DatedFact[],
  series: readonly FactSeries[],
): readonly Highlight[] {
  const fact = facts.find((one) => one.id === id);
  if (fact !== undefined) return [{ kind: 'fact', fact }];
  const found = series.find((one) => one.id === id);
  return found === undefined || found.points.length === 0
    ? []
    : [{ kind: 'series', series: found }];
}

/** Every word typed stands somewhere in the record: names, facts, people, titles of events. */
function holdsText(organization: Organization, typed: string): boolean {
  const { abbreviation, name, kind, seat, facts, relations, series } = organization;
  const text = plain(
    JSON.stringify([
      abbreviation,
      name,
      kind,
      seat,
      facts.map(({ label, value }) => [label, value]),
      series.map(({ label }) => label),
      relations.map(({ status, events }) => [status, events.map((one) => [one.title, one.people])]),
    ]),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
