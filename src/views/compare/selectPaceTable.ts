import type { Pace } from '../../domain/pace.ts';
import { paceOf } from '../../domain/pace.ts';
import type { Path } from '../../domain/path.ts';
import type { Span } from '../../domain/span.ts';
import type { TrackEntry, TrackRecord } from '../../domain/tracks.ts';
import { meetingsText } from '../../wording/durationsTable.ts';
import { countOf } from '../../wording/numbers.ts';
import { floorCell, NOT_WAITING, PACE_COLUMN, PACE_ROWS, paceCaption } from '../../wording/pace.ts';
import type { Cell, TableModel, TableRow } from '../../wording/tableModel.ts';
import { numberCell, spanCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { Comparison } from './selectComparison.ts';

/** Stands for a row in place of an economy, where the row has an account of its own. */
export const PACE_ROW = 'pace';
const RECKONED: ReadonlySet<string> = new Set(['medianGap', 'plurilateral', 'documents']);

/** Papers and meetings on record; undefined where no record of tracks is at hand. */
export type OnRecord = { readonly plurilateral: number; readonly documents: number };

export function onRecord(path: Path, tracks: TrackRecord | undefined): OnRecord | undefined {
  if (tracks === undefined) return undefined;
  // A paper without a symbol is told apart by its entry.
  const papers = [
    ...(path.applicant.documents ?? []).map(({ symbol }) => symbol),
    ...tracks.entries.filter(isPaper).flatMap(({ id, documents = [id] }) => documents),
  ];
  return {
    plurilateral: tracks.entries.filter(({ kind }) => kind === 'plurilateral').length,
    documents: new Set(papers).size,
  };
}

function isPaper({ kind }: TrackEntry): boolean {
  return kind === 'document' || kind === 'notice';
}

/** One row a measure, one column an economy. */
export function selectPaceTable(
  comparison: Comparison,
  tracks: readonly TrackRecord[],
): TableModel {
  const { paths, asOf } = comparison;
  const paces = paths.map((path) => ({
    path,
    pace: paceOf(path, asOf),
    record: onRecord(
      path,
      tracks.find(({ id }) => id === path.applicant.id),
    ),
  }));
  const row = (
    id: keyof typeof PACE_ROWS,
    cell: (one: (typeof paces)[number]) => Cell,
  ): TableRow => ({
    id,
    cells: [
      textCell(PACE_ROWS[id], RECKONED.has(id) ? { fact: { record: PACE_ROW, field: id } } : {}),
      ...paces.map(cell),
    ],
  });
  return {
    caption: paceCaption(),
    columns: [
      PACE_COLUMN,
      ...paths.map(({ applicant: { id, name } }) => ({
        key: id,
        header: name,
        numeric: true as const,
        qualified: true as const,
      })),
    ],
    rows: [
      row('held', ({ path, pace }) => heldCell(pace, path)),
      row('medianGap', ({ pace }) => medianCell(pace)),
      row('longestGap', ({ path, pace }) =>
        spanOrUnknown(pace.longestGap?.span, path, 'longestSilence'),
      ),
      row('toFirstMeeting', ({ path, pace }) =>
        spanOrUnknown(pace.toFirstMeeting, path, 'firstMeeting'),
      ),
      row('firstToLast', ({ path, pace }) => spanOrUnknown(pace.firstToLast, path, 'meetings')),
      row('sinceLast', ({ path, pace }) =>
        path.isMember
          ? unknownCell(NOT_WAITING)
          : spanOrUnknown(pace.sinceLast?.span, path, 'lastMeeting'),
      ),
      row('plurilateral', ({ record }) => floorOrUnknown(record?.plurilateral)),
      row('documents', ({ record }) => floorOrUnknown(record?.documents)),
    ],
  };
}

function heldCell({ held }: Pace, { applicant }: Path): Cell {
  if (held === undefined) return unknownCell();
  return numberCell(held.value, {
    text: meetingsText(held),
    fact: { record: applicant.id, field: 'meetings' },
    ...(held.atLeast ? { qualifier: 'at least' as const } : {}),
  });
}

function medianCell({ medianGap }: Pace): Cell {
  if (medianGap === undefined) return unknownCell();
  const { days, gaps } = medianGap;
  return numberCell(days, { text: `${countOf(days, 'day')} (of ${countOf(gaps, 'gap')})` });
}

function spanOrUnknown(span: Span | undefined, { applicant }: Path, field: string): Cell {
  if (span === undefined) return unknownCell();
  return spanCell(span, { fact: { record: applicant.id, field } });
}

function floorOrUnknown(value: number | undefined): Cell {
  return value === undefined ? unknownCell() : floorCell(value);
}
