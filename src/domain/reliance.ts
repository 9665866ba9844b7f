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

type Base = Pick<Part, 'place' | 'record' | 'economy'>;
type Told = Omit<Part, keyof Base | 'kind'>;

/** The uses of each item of a list, with what is told of it. */
function eachOf(base: Base) {
  return <Item>(
    kind: Use['kind'],
    items: readonly Item[],
    tell: (item: Item, index: number) => Told,
  ): readonly Use[] =>
    items.flatMap((item, index) => usesIn(item, { ...base, kind, ...tell(item, index) }));
}

function usesInAccession(economy: Economy): readonly Use[] {
  const { id, conflicts = [], documents = [], meetings, ...rest } = economy;
  const base = { place: 'accessions', record: id, economy: id } as const;
  const each = eachOf(base);
  const milestones = economy.status === 'observer' ? {} : economy.milestones;
  const facts = Object.entries({ ...rest, ...milestones, milestones: undefined });
  return [
    ...facts.flatMap(([part, fact]) =>
      usesIn(fact, { ...base, kind: 'fact', part, ...dateOf(fact) }),
    ),
    ...usesIn(meetings?.count, { ...base, kind: 'fact', part: 'meetings' }),
    ...each('event', meetings?.list ?? [], ({ date }, index) => ({
      part: `meetings.list.${index}`,
      date,
    })),
    ...each('fact', documents, (document, index) => ({
      part: `documents.${index}`,
      title: document.symbol,
      ...dateOf(document),
    })),
    ...each('conflict', conflicts, ({ field: title }, index) => ({
      part: `conflicts.${index}`,
      title,
    })),
  ];
}

function usesInTimeline({ economy, events, facts, conflicts }: Timeline): readonly Use[] {
  const each = eachOf({ place: 'timelines', record: economy, economy });
  return [
    ...each('event', events, ({ id: part, title, start: date }) => ({ part, title, date })),
    ...each('fact', facts, ({ label: title }, index) => ({ part: `facts.${index}`, title })),
    ...each('conflict', conflicts, ofTopic),
  ];
}

function usesInTracks(record: TrackRecord): readonly Use[] {
  const { entries, agreements, agreementTotals, partners, workingParty, statements } = record;
  const each = eachOf({ place: 'tracks', record: record.id, economy: record.id });
  const numbers = Object.entries({ agreementTotals, partners, workingParty });
  return [
    ...each('event', entries, ({ id: part, title, date }) => ({ part, title, date })),
    ...each('event', agreements, ({ partner: title, date }, index) => ({
      part: `agreements.${index}`,
      title,
      date,
    })),
    ...numbers.flatMap(([name, all]) =>
      each('fact', all, (one, index) => ({ part: `${name}.${index}`, ...asOfOf(one) })),
    ),
    ...each('fact', statements, ({ id: part, text: title, date }) => ({ part, title, date })),
  ];
}

function usesInOrganization(organization: Organization): readonly Use[] {
  const { id: record, facts, relations, series, conflicts } = organization;
  const base = { place: 'organizations', record } as const;
  const each = eachOf(base);
  return [
    ...each('fact', facts, ofFact),
    ...relations.flatMap(({ economy, events, figures, ...relation }) => {
      const eachOfEconomy = eachOf({ ...base, economy });
      return [
        ...eachOfEconomy('fact', [relation], () => ({ part: `relation.${economy}` })),
        ...eachOfEconomy('fact', figures, ofFact),
        ...eachOfEconomy('event', events, ({ id: part, title, date }) => ({ part, title, date })),
      ];
    }),
    ...series.flatMap(({ id: part, label: title, points }) =>
      each('fact', [points], () => ({ part, title })),
    ),
    ...each('conflict', conflicts, ofTopic),
  ];
}

function ofTopic({ topic: title }: { readonly topic: string }, index: number): Told {
  return { part: `conflicts.${index}`, title };
}

type LabelledFact = { readonly id: string; readonly label: string; readonly asOf?: PartialDate };

function ofFact(fact: LabelledFact): Told {
  return { part: fact.id, title: fact.label, ...asOfOf(fact) };
}

function asOfOf({ asOf }: { readonly asOf?: PartialDate }) {
  return asOf === undefined ? {} : { date: asOf };
}

function dateOf(fact: unknown): { readonly date?: PartialDate } {
  if (typeof fact !== 'object' || fact === null || !('date' in fact)) return {};
  const { date } = fact;
  return typeof date === 'string' && isPartialDate(date) ? { date } : {};
}
