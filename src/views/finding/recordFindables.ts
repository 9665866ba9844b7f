import { datedFacts } from '../../domain/datedFacts.ts';
import type { SourceCatalogue } from '../../domain/dataset.ts';
import type { Organization } from '../../domain/organization.ts';
import { shortDate } from '../../wording/dates.ts';
import { WHERE_TO } from '../../wording/finding.ts';
import { factText } from '../../wording/organizationFacts.ts';
import { ECONOMY_NAMES } from '../../wording/relations.ts';
import { organizationFactPath, organizationPath, sourcePath } from '../paths.ts';
import type { Findable } from './findable.ts';
import { markOf } from './findable.ts';

export function organizationFindables(organizations: readonly Organization[]): readonly Findable[] {
  return organizations.map(({ id, name, abbreviation, kind, seat }) => ({
    id,
    group: 'organizations',
    title: abbreviation === name ? name : `${name} (${abbreviation})`,
    names: [abbreviation, name],
    words: `${kind} ${seat}`,
    detail: WHERE_TO.card,
    leads: { to: organizationPath(id) },
  }));
}

/** Each fact of a card by its newest value. */
export function factFindables(organizations: readonly Organization[]): readonly Findable[] {
  return organizations.flatMap(({ id, name, abbreviation, facts }) =>
    datedFacts(facts).map(({ id: fact, label, latest }) => ({
      id: `${id}/${fact}`,
      group: 'facts' as const,
      title: `${abbreviation}: ${label}`,
      words: `${name} ${factText(latest)}`,
      detail: factText(latest),
      leads: { to: organizationFactPath(id, fact), part: { marks: [markOf('.fact-list', fact)] } },
    })),
  );
}

/** Each event with Belarus or Kazakhstan. */
export function relationFindables(organizations: readonly Organization[]): readonly Findable[] {
  return organizations.flatMap(({ id, name, abbreviation, relations }) =>
    relations.flatMap(({ economy, events }) =>
      // What stands on a timeline too is found there.
      events
        .filter(({ timelineEvent }) => timelineEvent === undefined)
        .map((event) => ({
          id: `${id}/${economy}/${event.id}`,
          group: 'events' as const,
          title: event.title,
          words: [
            name,
            abbreviation,
            ECONOMY_NAMES[economy] ?? economy,
            event.date,
            event.place ?? '',
            ...(event.people ?? []),
          ].join(' '),
          detail: `${abbreviation} and ${ECONOMY_NAMES[economy] ?? economy}, ${shortDate(event.date)}`,
          leads: {
            to: organizationPath(id, event.id),
            part: { marks: [markOf('.event-list', event.id)] },
          },
        })),
    ),
  );
}

export function sourceFindables(catalogue: SourceCatalogue): readonly Findable[] {
  return [...catalogue.values()].map(({ key, title, publisher = '', url = '' }) => ({
    id: key,
    group: 'sources',
    title,
    words: `${key} ${publisher} ${url}`,
    detail: publisher === '' ? WHERE_TO.source : publisher,
    leads: { to: sourcePath(key) },
  }));
}
