import type { Economy, EconomyId } from '../../domain/accession.ts';
import { commonNames } from '../../domain/otherNames.ts';
import type { OwnData } from '../../domain/ownData.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { longDate, shortDate } from '../../wording/dates.ts';
import { timelineOf, WHERE_TO } from '../../wording/finding.ts';
import { paths, timelineEventPath, timelinePath, withSearch } from '../paths.ts';
import type { Findable, Part } from './findable.ts';
import { markOf } from './findable.ts';

/** Each economy where it is marked among all, and the timeline of each. */
export function economyFindables(economies: readonly Economy[]): readonly Findable[] {
  return economies.flatMap(({ id, name, officialName, status }) => [
    ...(status === 'observer'
      ? []
      : [
          {
            id,
            group: 'economies' as const,
            title: name,
            names: namesBeside(id, officialName),
            words: '',
            detail: WHERE_TO.durations,
            leads: {
              to: withSearch(paths.durations, new URLSearchParams({ highlight: id })),
              part: barOf(id),
            },
          },
        ]),
    {
      id: `${id}-timeline`,
      group: 'economies' as const,
      title: timelineOf(name),
      names: namesBeside(id, officialName),
      words: '',
      detail: WHERE_TO.timeline,
      leads: { to: timelinePath(id) },
    },
  ]);
}

/** Vietnam finds Viet Nam, and Cape Verde finds Cabo Verde. */
function namesBeside(id: EconomyId, officialName: string | undefined): readonly string[] {
  return [id, ...commonNames(id), ...(officialName === undefined ? [] : [officialName])];
}

/** Accessions of the reader's own, which have no timeline. */
export function ownFindables({ economies }: OwnData): readonly Findable[] {
  return economies.map(({ id, name }) => ({
    id: `own/${id}`,
    group: 'economies',
    title: name,
    names: [id],
    words: '',
    detail: WHERE_TO.ownDurations,
    // An address is made for what is opened, not for each of thousands.
    get leads() {
      return {
        to: withSearch(paths.durations, new URLSearchParams({ highlight: id })),
        part: barOf(id),
      };
    },
  }));
}

/** The bar; who has no wait to draw has a card all the same. */
function barOf(id: string): Part {
  return {
    marks: [markOf('.stage-bars-picture', id, 'data-mark'), `${markOf('.durations-side', id)} h2`],
  };
}

function detailOf(event: string): Part {
  return { marks: [`${markOf('.event-panel', event)} h2`] };
}

type Named = Pick<Economy, 'id' | 'name'>;

/** Every event of a timeline, by its title, documents, laws and people. */
export function eventFindables({ id, name }: Named, { events }: Timeline): readonly Findable[] {
  return events.map((event) => ({
    id: `${id}/${event.id}`,
    group: 'events',
    title: event.title,
    words: [
      name,
      id,
      event.start,
      longDate(event.start),
      event.subject ?? '',
      ...event.documents,
      ...event.laws.map(({ title }) => title),
      ...event.people,
    ].join(' '),
    detail: `${name}, ${shortDate(event.start)}`,
    leads: { to: timelineEventPath(id, event.id), part: detailOf(event.id) },
  }));
}

/** Every document symbol of a timeline; one that several events name leads to the first. */
export function documentFindables({ id, name }: Named, { events }: Timeline): readonly Findable[] {
  const known = new Map<string, Findable>();
  for (const event of events) {
    for (const symbol of event.documents) {
      if (known.has(symbol)) continue;
      known.set(symbol, {
        id: `${id}/${symbol}`,
        group: 'documents',
        title: symbol,
        // As it is spoken of: KAZ/66.
        names: [symbol.replace(/^WT\/(?:ACC\/)?/, '')],
        words: `${name} ${event.title}`,
        detail: `${event.title}, ${shortDate(event.start)}`,
        leads: { to: timelineEventPath(id, event.id), part: detailOf(event.id) },
      });
    }
  }
  return [...known.values()];
}
