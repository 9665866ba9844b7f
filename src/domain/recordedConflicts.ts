import type { DisputedFact, Economy, EconomyId } from './accession.ts';
import { isMilestoneField, milestoneIn } from './economyFacts.ts';
import type { Organization, OrganizationConflict } from './organization.ts';
import type { PartialDate } from './partialDate.ts';
import { parsePartialDate } from './partialDate.ts';
import type { ConflictingValue, SourceKey } from './provenance.ts';
import type { Records, UsePlace } from './reliance.ts';

/** One value of a conflict, and everyone who gives it. */
export type ConflictSide = Omit<ConflictingValue, 'source'> & {
  readonly sources: readonly SourceKey[];
  readonly isPreferred: boolean;
};

/** What sources say differently, wherever it is on record, in one form. */
export type RecordedConflict = {
  readonly id: string;
  readonly place: UsePlace;
  readonly record: string;
  /** The economies it is about: whose record it is, or which an organization differs on. */
  readonly economies: readonly EconomyId[];
  readonly about: string;
  readonly sides: readonly ConflictSide[];
  /** The side preferred where it is none of the sides by itself: a date or words. */
  readonly preferred?: PartialDate | string;
  /** The date on record, where it is known more or less precisely than the side preferred. */
  readonly shown?: PartialDate;
  /** Absent where nothing is known but that they differ. */
  readonly why?: string;
  /** Events of the record that it bears on. */
  readonly events: readonly string[];
};

export function conflictsOnRecord({
  economies,
  timelines,
  organizations,
}: Records): readonly RecordedConflict[] {
  return [
    ...economies.flatMap((economy) =>
      (economy.conflicts ?? []).map((conflict, index): RecordedConflict => {
        const { id } = economy;
        const { field, about, values, preferred, why } = conflict;
        const sides = values.map(({ source, ...value }) => ({
          ...value,
          sources: [source],
          isPreferred: source === preferred || isValue(value, preferred),
        }));
        return {
          id: `${id}-${index}`,
          place: 'accessions',
          record: id,
          economies: [id],
          about: field,
          sides,
          ...(sides.some(({ isPreferred }) => isPreferred)
            ? {}
            : { preferred: parsePartialDate(preferred) ?? preferred }),
          ...shownBeside(sides, dateOnRecord(economy, about)),
          why,
          events: [],
        };
      }),
    ),
    ...timelines.flatMap(({ economy, conflicts }) =>
      conflicts.map(({ topic, values, resolution, events }, index): RecordedConflict => ({
        id: `timeline-${economy}-${index}`,
        place: 'timelines',
        record: economy,
        economies: [economy],
        about: topic,
        sides: values.map((side) => ({ ...side, isPreferred: false })),
        why: resolution,
        events,
      })),
    ),
    ...organizations.flatMap((organization) =>
      organization.conflicts.map((conflict, index): RecordedConflict => {
        const { id } = organization;
        const { topic, values, note } = conflict;
        return {
          id: `${id}-${index}`,
          place: 'organizations',
          record: id,
          economies: economiesOf(conflict, organization),
          about: topic,
          sides: values.map(({ value, source }) => ({
            value,
            sources: [source],
            isPreferred: false,
          })),
          ...(note === undefined ? {} : { why: note }),
          events: [],
        };
      }),
    ),
  ];
}

function dateOnRecord(economy: Economy, about: DisputedFact): PartialDate | undefined {
  if (economy.status === 'observer' || !isMilestoneField(about)) return undefined;
  return milestoneIn(economy, about)?.date;
}

function shownBeside(sides: readonly ConflictSide[], onRecord: PartialDate | undefined) {
  const side = sides.find(({ isPreferred }) => isPreferred);
  const date = side?.date ?? parsePartialDate(String(side?.value ?? ''));
  return onRecord === undefined || date === undefined || date === onRecord
    ? {}
    : { shown: onRecord };
}

/** Whose relation with the organization it bears on, or whose place in one of its series. */
function economiesOf(
  { on }: OrganizationConflict,
  { relations, series }: Pick<Organization, 'relations' | 'series'>,
): readonly EconomyId[] {
  const held = [
    ...relations.map(({ economy, events, figures }) => ({
      economy,
      parts: [...events, ...figures],
    })),
    ...series.flatMap(({ economy, id }) =>
      economy === undefined ? [] : [{ economy, parts: [{ id }] }],
    ),
  ];
  const meant = held.filter(
    ({ economy, parts }) => on.includes(economy) || parts.some(({ id }) => on.includes(id)),
  );
  return [...new Set(meant.map(({ economy }) => economy))];
}

function isValue({ date, number, value }: Omit<ConflictingValue, 'source'>, preferred: string) {
  return [date, number, value].some((one) => one !== undefined && String(one) === preferred);
}
