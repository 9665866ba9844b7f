import type { ChangedValue, Release } from '../../domain/release.ts';
import { CHANGE_COLUMNS, changesCaption } from '../../wording/aboutData.ts';
import type { TableModel } from '../../wording/tableModel.ts';
import { textCell, unknownCell } from '../../wording/tableModel.ts';

/** Each figure that one version changed: what, old, new, why. */
export function changesTable({ version, changes }: Release): TableModel {
  return {
    caption: changesCaption(version),
    columns: CHANGE_COLUMNS,
    rows: changes.map(({ file, record, field, old, new: now, why }) => ({
      id: `${file}/${record}/${field}`,
      cells: [textCell(record), textCell(field), valueCell(old), valueCell(now), textCell(why)],
    })),
  };
}

function valueCell(value: ChangedValue) {
  return value === null ? unknownCell('nothing') : textCell(String(value));
}
