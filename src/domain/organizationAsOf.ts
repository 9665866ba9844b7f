import { saidBy } from './datedFacts.ts';
import type { Fact, Organization, Relation } from './organization.ts';
import type { PartialDate } from './partialDate.ts';
import { comparePartialDates } from './partialDate.ts';

/** A relation as known on a day; `notYet` where the record dates its beginning later. */
export type RelationAsOf = Relation & { readonly notYet?: true };

export type OrganizationAsOf = Omit<Organization, 'relations'> & {
  readonly relations: readonly RelationAsOf[];
};

/**
 * The record as known on `asOf`: what was said, happened or was counted later is left out. An undated
 * statement stays, since nobody can say that it was not true then, unless its own date is later.
 */
export function organizationAsOf(organization: Organization, asOf: PartialDate): OrganizationAsOf {
  const by = (date: PartialDate | undefined) =>
    date === undefined || comparePartialDates(date, asOf) <= 0;
  const known = <Said extends Fact>(facts: readonly Said[]) =>
    saidBy(facts, asOf).filter(({ date }) => by(date));
  return {
    ...organization,
    facts: known(organization.facts),
    relations: organization.relations.map((relation) => ({
      ...relation,
      ...(by(relation.since) ? {} : { notYet: true as const }),
      figures: known(relation.figures),
      events: relation.events.filter(({ date }) => by(date)),
    })),
    series: organization.series.map((series) => ({
      ...series,
      points: series.points.filter(({ date }) => by(date)),
    })),
  };
}
