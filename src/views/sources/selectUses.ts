import type { Economy } from '../../domain/accession.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Use } from '../../domain/reliance.ts';
import {
  NOT_DATED,
  USE_KINDS,
  USE_PLACE_NAMES,
  USE_ROLES,
  USES_COLUMNS,
  usesCaption,
  useTitle,
} from '../../wording/sources.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { dateCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import {
  compareAddress,
  organizationPath,
  paths,
  timelineEventPath,
  timelinePath,
  withSearch,
} from '../paths.ts';

export type Named = {
  readonly economies: readonly Economy[];
  readonly organizations: readonly Organization[];
};

/** What rests on one source as a table, each row leading to where it stands. */
export function selectUses(title: string, uses: readonly Use[], named: Named): TableModel {
  return {
    caption: usesCaption(title),
    columns: USES_COLUMNS,
    rows: uses.map((use) => ({
      id: [use.place, use.record, use.part].join('/'),
      cells: [
        textCell(useTitle(use), { href: `#${placeOf(use, named)}` }),
        textCell(USE_KINDS[use.kind]),
        textCell(recordName(use, named)),
        use.date === undefined ? unknownCell(NOT_DATED) : dateCell(use.date),
        textCell(USE_ROLES[use.role]),
        textCell(USE_PLACE_NAMES[use.place]),
      ],
    })),
  };
}

/** "Belarus", "WTO", "UNCTAD and Belarus" */
export function recordName(
  { place, record, economy }: Pick<Use, 'place' | 'record' | 'economy'>,
  { economies, organizations }: Named,
): string {
  const nameOf = (id: string) => economies.find((one) => one.id === id)?.name ?? id;
  if (place !== 'organizations') return nameOf(record);
  const card = organizations.find(({ id }) => id === record)?.abbreviation ?? record;
  return economy === undefined ? card : `${card}, ${nameOf(economy)}`;
}

/** The view and the place in it where a reader finds what rests on the source. */
export function placeOf(
  { place, record, part, kind }: Pick<Use, 'place' | 'record' | 'part' | 'kind'>,
  { economies }: Pick<Named, 'economies'>,
): string {
  if (place === 'organizations') {
    return organizationPath(record, kind === 'event' ? part : undefined);
  }
  if (place === 'tracks') return compareAddress(['BLR', 'KAZ']);
  if (place === 'timelines') {
    return kind === 'event' ? timelineEventPath(record, part) : timelinePath(record);
  }
  // An observer has not applied, so it has a record but no bar and no card.
  const hasCard = economies.some(({ id, status }) => id === record && status !== 'observer');
  return hasCard
    ? withSearch(paths.durations, new URLSearchParams({ highlight: record }))
    : timelinePath(record);
}
