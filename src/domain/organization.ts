import type { EconomyId } from './accession.ts';
import type { PartialDate } from './partialDate.ts';
import type { Sourced, SourceKey } from './provenance.ts';

/** Short name in lower case, as in the address: `wto`. */
export type OrganizationId = string;

/** What an organization works on; the reader filters by it. */
export const ORGANIZATION_FIELDS = [
  'trade',
  'trade-and-development',
  'intellectual-property',
  'regional-union',
  'customs',
  'parliaments',
  'training',
] as const;
export type OrganizationField = (typeof ORGANIZATION_FIELDS)[number];

/** What a fact is about, in one set of names, so that facts of two organizations can stand in a row. */
export const FACT_TOPICS = [
  'name',
  'founded',
  'founding-instrument',
  'origins',
  'seat',
  'members',
  'observers',
  'head',
  'earlier-head',
  'languages',
  'governing-bodies',
  'decisions',
  'functions',
  'legal-basis',
  'other',
  'website',
] as const;
export type FactTopic = (typeof FACT_TOPICS)[number];

/** How sure a source's statement is, where there is reason to ask. */
export type Doubt = 'mild' | 'strong';

/** A statement with what must be known of it. */
export type Annotated = Sourced & {
  /** Further sources that the note rests on. */
  readonly seeAlso?: readonly SourceKey[];
  readonly doubt?: Doubt;
};

export type FactValue = string | number | readonly string[];

/**
 * One statement of a fact. Statements that share an `id` are one fact at different times.
 * At least one of `value` and `date` is there; a date alone is the value.
 */
export type Fact = Annotated & {
  readonly id: string;
  readonly label: string;
  readonly value?: FactValue;
  readonly unit?: string;
  /** What the bare number does not say. */
  readonly qualifier?: 'about' | 'more than' | 'up to';
  /** The value itself, or the day since which it holds. */
  readonly date?: PartialDate;
  /** When it was true. Without it the source itself is undated. */
  readonly asOf?: PartialDate;
};

export type OrganizationFact = Fact & { readonly topic: FactTopic };

export const EVENT_KINDS = [
  'visit',
  'meeting',
  'seminar',
  'agreement',
  'membership',
  'working-party',
  'office',
  'decision',
  'document',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened between an organization and an economy. */
export type RelationEvent = Annotated & {
  readonly id: string;
  readonly date: PartialDate;
  readonly end?: PartialDate;
  readonly kind: EventKind;
  readonly title: string;
  readonly place?: string;
  /** Names, with the office where the source gives it. */
  readonly people?: readonly string[];
  /** Set for that day; no source says that it took place. */
  readonly planned?: true;
  /** The same event on the timeline of the economy. */
  readonly timelineEvent?: string;
};

/** `none`: a source gives reason why there is none. `unknown`: no source was found. */
export const STANDINGS = [
  'founding-member',
  'member',
  'observer',
  'applicant',
  'agreement',
  'relations',
  'participant',
  'none',
  'unknown',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where an economy stands with an organization. */
export type Relation = {
  readonly economy: EconomyId;
  readonly standing: Standing;
  /** The standing in a few words, for a card. */
  readonly brief: string;
  readonly status: string;
  /** Absent only where nothing was found. */
  readonly source?: SourceKey;
  readonly since?: PartialDate;
  /** Where another source than that of the status gives the date. */
  readonly sinceSource?: SourceKey;
  readonly note?: string;
  readonly seeAlso?: readonly SourceKey[];
  readonly figures: readonly Fact[];
  readonly events: readonly RelationEvent[];
};

export type SeriesPoint = Annotated & {
  readonly date: PartialDate;
  /** A text where the source gives no number. */
  readonly value: number | string;
  /** It follows from what the source says and is not stated by it. */
  readonly inferred?: true;
};

/** One quantity over time. A rank is better the lower it is. */
export type FactSeries = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly measure: 'count' | 'rank';
  /** The economy that is ranked or counted, where the series is about one. */
  readonly economy?: EconomyId;
  readonly points: readonly SeriesPoint[];
};

/** What sources say differently, and of which parts of the record. */
export type OrganizationConflict = {
  readonly topic: string;
  /** Ids of facts, series, figures and events, or codes of economies. */
  readonly on: readonly string[];
  readonly values: readonly { readonly value: string | number; readonly source: SourceKey }[];
  readonly note?: string;
  readonly seeAlso?: readonly SourceKey[];
};

export type Organization = {
  readonly id: OrganizationId;
  readonly abbreviation: string;
  readonly name: string;
  readonly field: OrganizationField;
  /** What kind of body it is, in the words of the record. */
  readonly kind: string;
  /** City of its seat. */
  readonly seat: string;
  /** Ids of the facts, figures and series that its card shows. */
  readonly highlights: readonly string[];
  readonly facts: readonly OrganizationFact[];
  readonly relations: readonly Relation[];
  readonly series: readonly FactSeries[];
  readonly conflicts: readonly OrganizationConflict[];
  /** What no source was found for. */
  readonly missing: readonly string[];
};

export function organizationById(
  organizations: readonly Organization[],
  id: OrganizationId,
): Organization | undefined {
  return organizations.find((organization) => organization.id === id);
}

/** The relation with one economy; the record may have been narrowed to a day. */
export function relationOf<Found extends Relation>(
  { relations }: { readonly relations: readonly Found[] },
  economy: EconomyId,
): Found | undefined {
  return relations.find((relation) => relation.economy === economy);
}

/** The conflicts that bear on a part of the record, named by its id. */
export function conflictsAbout(
  { conflicts }: Pick<Organization, 'conflicts'>,
  id: string,
): readonly OrganizationConflict[] {
  return conflicts.filter((conflict) => conflict.on.includes(id));
}
