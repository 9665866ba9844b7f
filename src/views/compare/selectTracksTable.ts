import { entryCounts, TRACK_LABELS, TRACK_TABLE, TRACK_NOTES } from '../../wording/tracks.ts';
import type { Cell, TableModel } from '../../wording/tableModel.ts';
import { dateCell, numberCell, textCell, unknownCell } from '../../wording/tableModel.ts';
import type { TrackEntries, TracksOf } from './selectTracks.ts';

/** One row a track and economy: how much of what is dated on it, from when to when. */
export function selectTracksTable(found: readonly TracksOf[]): TableModel {
  return {
    caption: TRACK_TABLE.caption,
    columns: [
      { key: 'track', header: TRACK_TABLE.track },
      { key: 'economy', header: TRACK_TABLE.economy },
      { key: 'entries', header: TRACK_TABLE.entries, numeric: true },
      { key: 'kinds', header: TRACK_TABLE.kinds },
      { key: 'first', header: TRACK_TABLE.first },
      { key: 'last', header: TRACK_TABLE.last },
    ],
    rows: found.flatMap(({ path: { applicant }, tracks }) =>
      tracks.map((one) => ({
        id: `${applicant.id}-${one.track}`,
        cells: [textCell(TRACK_LABELS[one.track]), textCell(applicant.name), ...cellsOf(one)],
      })),
    ),
  };
}

function cellsOf({ entries, counts }: TrackEntries): readonly Cell[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) {
    return [numberCell(0), textCell(TRACK_NOTES.none), unknownCell(), unknownCell()];
  }
  return [
    numberCell(entries.length),
    textCell(entryCounts(counts)),
    dateCell(first.date),
    dateCell(last.end ?? last.date),
  ];
}
