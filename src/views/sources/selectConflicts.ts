import type { SourceCatalogue } from '../../domain/dataset.ts';
import { foldedName } from '../../domain/foldedName.ts';
import { parsePartialDate } from '../../domain/partialDate.ts';
import type { ConflictSide, RecordedConflict } from '../../domain/recordedConflicts.ts';
import { longDate } from '../../wording/dates.ts';
import { conflictingValue } from '../../wording/provenance.ts';
import { CONFLICT_COLUMNS, CONFLICTS_MEASURE } from '../../wording/sources.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { textCell } from '../../wording/tableModel.ts';
import { timelineEventPath } from '../paths.ts';
import type { Named } from './selectUses.ts';
import { placeOf, recordName } from './selectUses.ts';

/** A conflict with whose it is, and where it stands. */
export type ToldConflict = RecordedConflict & { readonly name: string; readonly path: string };

export function selectConflicts(
  conflicts: readonly RecordedConflict[],
  named: Named,
  find: string,
): readonly ToldConflict[] {
  const wanted = foldedName(find.trim());
  return conflicts
    .map((conflict) => ({
      ...conflict,
      name: recordName(conflict, named),
      path: pathOf(conflict, named),
    }))
    .filter(({ name, about, why = '', sides }) =>
      [name, about, why, ...sides.map(sideInWords)].some((text) =>
        foldedName(text).includes(wanted),
      ),
    );
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

/** The side that the record shows, in words; undefined where it takes none. */
export function preferredInWords({ sides, preferred }: RecordedConflict): string | undefined {
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
        textCell(preferredInWords(conflict) ?? ''),
        textCell(conflict.why ?? ''),
      ],
    })),
  };
}
