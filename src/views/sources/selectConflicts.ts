import type { SourceCatalogue } from '../../domain/dataset.ts';
import { foldedName } from '../../domain/foldedName.ts';
import { parsePartialDate } from '../../domain/partialDate.ts';
import type { ConflictSide, RecordedConflict } from '../../domain/recordedConflicts.ts';
import { longDate } from '../../wording/dates.ts';
import { conflictingValue } from '../../wording/provenance.ts';
import { CONFLICT_COLUMNS, CONFLICTS_MEASURE } from '../../wording/conflicts.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { textCell } from '../../wording/tableModel.ts';
import { timelineEventPath } from '../paths.ts';
import type { Loss } from '../shared/searchReader.ts';
import type { SourcesSearch } from './search.ts';
import type { Named } from './selectUses.ts';
import { placeOf, recordName } from './selectUses.ts';

/** A conflict with whose it is, and where it stands. */
export type ToldConflict = RecordedConflict & { readonly name: string; readonly path: string };

type Wanted = Pick<SourcesSearch, 'find' | 'economy' | 'organization'>;

/** By name. An economy or a card that the records do not hold narrows nothing: the reader is told of it. */
export function selectConflicts(
  conflicts: readonly RecordedConflict[],
  named: Named,
  wanted: Wanted,
): readonly ToldConflict[] {
  const typed = foldedName(wanted.find.trim());
  const { economy, organization } = knownOf(wanted, named);
  return conflicts
    .filter(
      ({ economies, place, record }) =>
        (economy === undefined || economies.includes(economy)) &&
        (organization === undefined || (place === 'organizations' && record === organization)),
    )
    .map((conflict) => ({
      ...conflict,
      name: recordName(conflict, named),
      path: pathOf(conflict, named),
    }))
    .filter(({ name, about, why = '', sides }) =>
      [name, about, why, ...sides.map(sideInWords)].some((text) =>
        foldedName(text).includes(typed),
      ),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function knownOf({ economy, organization }: Wanted, { economies, organizations }: Named) {
  return {
    economy: economies.find(({ id }) => id === economy)?.id,
    organization: organizations.find(({ id }) => id === organization)?.id,
  };
}

/** What a link names that is not on record. Without the cards nobody can tell. */
export function selectUnknown(wanted: Wanted, named: Named): readonly Loss[] {
  const { economy, organization } = wanted;
  const known = knownOf(wanted, named);
  const isLost = known.organization === undefined && named.organizations.length > 0;
  return [
    ...(economy === undefined || known.economy !== undefined
      ? []
      : [{ name: 'economy', value: economy, why: 'no-such-record' } as const]),
    ...(organization === undefined || !isLost
      ? []
      : [{ name: 'organization', value: organization, why: 'no-such-card' } as const]),
  ];
}

type Choice = { readonly value: string; readonly label: string };

/** Everyone of whom a conflict is on record, and whoever is chosen, by name. */
export function selectConflictChoices(
  conflicts: readonly RecordedConflict[],
  named: Named,
  wanted: Wanted,
): { readonly economies: readonly Choice[]; readonly organizations: readonly Choice[] } {
  const economies = new Set([wanted.economy, ...conflicts.flatMap((one) => one.economies)]);
  const cards = conflicts.filter(({ place }) => place === 'organizations');
  const organizations = new Set([wanted.organization, ...cards.map(({ record }) => record)]);
  return {
    economies: named.economies
      .filter(({ id }) => economies.has(id))
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted(byLabel),
    organizations: named.organizations
      .filter(({ id }) => organizations.has(id))
      .map(({ id, abbreviation }) => ({ value: id, label: abbreviation }))
      .toSorted(byLabel),
  };
}

function byLabel(a: Choice, b: Choice): number {
  return a.label.localeCompare(b.label, 'en');
}

/** "Kazakhstan, WTO, \"visit\"": what narrows the list, for a file made of it. */
export function conflictFilters(wanted: Wanted, named: Named): string {
  const known = knownOf(wanted, named);
  const { economies, organizations } = named;
  return [
    economies.find(({ id }) => id === known.economy)?.name,
    organizations.find(({ id }) => id === known.organization)?.abbreviation,
    wanted.find === '' ? undefined : `"${wanted.find}"`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function pathOf(conflict: RecordedConflict, named: Named): string {
  const [event] = conflict.events;
  if (event !== undefined) return timelineEventPath(conflict.record, event);
  return placeOf({ ...conflict, kind: 'conflict', part: '' }, named);
}

/** "29 January 1996, number 7" */
export function sideInWords(side: ConflictSide): string {
  return conflictingValue(side);
}

/** What the record shows, in words; undefined where it takes no side. */
export function shownInWords({ sides, preferred, shown }: RecordedConflict): string | undefined {
  if (shown !== undefined) return longDate(shown);
  const side = sides.find(({ isPreferred }) => isPreferred);
  if (side !== undefined) return sideInWords(side);
  const date = preferred === undefined ? undefined : parsePartialDate(preferred);
  return date === undefined ? preferred : longDate(date);
}

export function selectConflictTable(
  conflicts: readonly ToldConflict[],
  catalogue: SourceCatalogue,
): TableModel {
  return {
    caption: CONFLICTS_MEASURE,
    columns: CONFLICT_COLUMNS,
    rows: conflicts.map((conflict) => ({
      id: conflict.id,
      cells: [
        textCell(conflict.about),
        textCell(conflict.name),
        textCell(
          conflict.sides
            .map((side) => {
              const by = side.sources.map((key) => catalogue.get(key)?.title ?? key).join('; ');
              return `${sideInWords(side)} (${by})`;
            })
            .join(' | '),
        ),
        textCell(shownInWords(conflict) ?? ''),
        textCell(conflict.why ?? ''),
      ],
    })),
  };
}
