import type { Economy } from './accession.ts';
import type { Organization } from './organization.ts';
import type { PartialDate } from './partialDate.ts';
import { isPartialDate } from './partialDate.ts';
import type { SourceKey } from './provenance.ts';
import type { Timeline } from './timeline.ts';
import type { TrackRecord } from './tracks.ts';
import { walkTexts } from './walkTexts.ts';

/** The part of the product in which something rests on a source. */
export const USE_PLACES = ['accessions', 'timelines', 'tracks', 'organizations'] as const;
export type UsePlace = (typeof USE_PLACES)[number];

/** `states` it, gives the `same`, is read `beside` it, or is one side of a `dispute`. */
export type UseRole = 'states' | 'same' | 'beside' | 'dispute';

/** One thing that rests on a source: a fact, an event or one side of a conflict. */
export type Use = {
  readonly source: SourceKey;
  readonly role: UseRole;
  readonly kind: 'fact' | 'event' | 'conflict';
  readonly place: UsePlace;
  /** Code of the economy or name of the organization whose record it is. */
  readonly record: string;
  /** The economy that it is about; absent where it is about an organization alone. */
  readonly economy?: string;
  /** Path inside the record, or the id of the event. */
  readonly part: string;
  /** What the record itself calls it; absent where the path alone says it. */
  readonly title?: string;
  readonly date?: PartialDate;
};

export type Records = {
  readonly economies: readonly Economy[];
  readonly timelines: readonly Timeline[];
  readonly tracks: readonly TrackRecord[];
  readonly organizations: readonly Organization[];
};

const ROLES: ReadonlyMap<string, UseRole> = new Map([
  ['source', 'states'],
  ['sources', 'states'],
  ['sinceSource', 'states'],
  ['alsoSource', 'same'],
  ['crossCheck', 'same'],
  ['seeAlso', 'beside'],
]);

/** Everything that rests on each source, in the order of the records. */
export function relianceOf(records: Records): ReadonlyMap<SourceKey, readonly Use[]> {
  const bySource = new Map<SourceKey, Use[]>();
  const seen = new Set<string>();
  for (const use of usesOf(records)) {
    const id = [use.source, use.place, use.record, use.kind, use.part].join(' ');
    if (seen.has(id)) continue;
    seen.add(id);
    const held = bySource.get(use.source);
    if (held === undefined) bySource.set(use.source, [use]);
    else held.push(use);
  }
  return bySource;
}

function usesOf({ economies, timelines, tracks, organizations }: Records): readonly Use[] {
  return [
    ...economies.flatMap(usesInAccession),
    ...timelines.flatMap(usesInTimeline),
    ...tracks.flatMap(usesInTracks),
    ...organizations.flatMap(usesInOrganization),
  ];
}

type Part = Omit<Use, 'source' | 'role'>;

/** The sources that `value` names, each with what it does for that part. */
function usesIn(value: unknown, part: Part): readonly Use[] {
  const uses: Use[] = [];
  walkTexts(value, (_, key, text) => {
    const role = part.kind === 'conflict' && ROLES.has(key) ? 'dispute' : ROLES.get(key);
    if (role !== undefined) uses.push({ ...part, source: text, role });
  });
  return uses;
}

function usesInAccession(economy: Economy): readonly Use[] {
  const { id, conflicts = [], documents = [], meetings, ...rest } = economy;
  const base = { place: 'accessions', record: id, economy: id } as const;
  const milestones = economy.status === 'observer' ? {} : economy.milestones;
  const facts = Object.entries({ ...rest, ...milestones, milestones: undefined });
  return [
    ...facts.flatMap(([part, fact]) =>
      usesIn(fact, { ...base, kind: 'fact', part, ...dateOf(fact) }),
    ),
    ...usesIn(meetings?.count, { ...base, kind: 'fact', part: 'meetings' }),
    ...(meetings?.list ?? []).flatMap((meeting, index) =>
      usesIn(meeting, {
        ...base,
        kind: 'event',
        part: `meetings.list.${index}`,
        date: meeting.date,
      }),
    ),
    ...documents.flatMap((document, index) =>
      usesIn(document, {
        ...base,
        kind: 'fact',
        part: `documents.${index}`,
        title: document.symbol,
        ...dateOf(document),
      }),
    ),
    ...conflicts.flatMap((conflict, index) =>
      usesIn(conflict, {
        ...base,
        kind: 'conflict',
        part: `conflicts.${index}`,
        title: conflict.field,
      }),
    ),
  ];
}

function usesInTimeline(timeline: Timeline): readonly Use[] {
  const { economy, events, facts, conflicts } = timeline;
  const base = { place: 'timelines', record: economy, economy } as const;
  return [
    ...events.flatMap((event) =>
      usesIn(event, {
        ...base,
        kind: 'event',
        part: event.id,
        title: event.title,
        date: event.start,
      }),
    ),
    ...facts.flatMap((fact, index) =>
      usesIn(fact, { ...base, kind: 'fact', part: `facts.${index}`, title: fact.label }),
    ),
    ...conflicts.flatMap((conflict, index) =>
      usesIn(conflict, {
        ...base,
        kind: 'conflict',
        part: `conflicts.${index}`,
        title: conflict.topic,
      }),
    ),
  ];
}

function usesInTracks(record: TrackRecord): readonly Use[] {
  const base = { place: 'tracks', record: record.id, economy: record.id } as const;
  const { entries, agreements, agreementTotals, partners, workingParty, statements } = record;
  const numbers = { agreementTotals, partners, workingParty };
  return [
    ...entries.flatMap((entry) =>
      usesIn(entry, {
        ...base,
        kind: 'event',
        part: entry.id,
        title: entry.title,
        date: entry.date,
      }),
    ),
    ...agreements.flatMap((one, index) =>
      usesIn(one, {
        ...base,
        kind: 'event',
        part: `agreements.${index}`,
        title: one.partner,
        date: one.date,
      }),
    ),
    ...Object.entries(numbers).flatMap(([name, all]) =>
      all.flatMap((one, index) =>
        usesIn(one, {
          ...base,
          kind: 'fact',
          part: `${name}.${index}`,
          ...(one.asOf === undefined ? {} : { date: one.asOf }),
        }),
      ),
    ),
    ...statements.flatMap((one) =>
      usesIn(one, { ...base, kind: 'fact', part: one.id, title: one.text, date: one.date }),
    ),
  ];
}

function usesInOrganization(organization: Organization): readonly Use[] {
  const { id, facts, relations, series, conflicts } = organization;
  const base = { place: 'organizations', record: id } as const;
  return [
    ...facts.flatMap((fact) =>
      usesIn(fact, { ...base, kind: 'fact', part: fact.id, title: fact.label, ...asOfOf(fact) }),
    ),
    ...relations.flatMap(({ economy, events, figures, ...relation }) => [
      ...usesIn(relation, { ...base, economy, kind: 'fact', part: `relation.${economy}` }),
      ...figures.flatMap((fact) =>
        usesIn(fact, {
          ...base,
          economy,
          kind: 'fact',
          part: fact.id,
          title: fact.label,
          ...asOfOf(fact),
        }),
      ),
      ...events.flatMap((event) =>
        usesIn(event, {
          ...base,
          economy,
          kind: 'event',
          part: event.id,
          title: event.title,
          date: event.date,
        }),
      ),
    ]),
    ...series.flatMap(({ id: part, label, points }) =>
      usesIn(points, { ...base, kind: 'fact', part, title: label }),
    ),
    ...conflicts.flatMap((conflict, index) =>
      usesIn(conflict, {
        ...base,
        kind: 'conflict',
        part: `conflicts.${index}`,
        title: conflict.topic,
      }),
    ),
  ];
}

function asOfOf({ asOf }: { readonly asOf?: PartialDate }) {
  return asOf === undefined ? {} : { date: asOf };
}

function dateOf(fact: unknown): { readonly date?: PartialDate } {
  if (typeof fact !== 'object' || fact === null || !('date' in fact)) return {};
  const { date } = fact;
  return typeof date === 'string' && isPartialDate(date) ? { date } : {};
}

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
