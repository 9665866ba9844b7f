import type { StageBarRow } from './barRow.ts';
import { pickRows } from './pickRows.ts';

type Wanted = {
  /** Highlighted in the slide as it was saved: with the room, they decide which rows stand there. */
  readonly saved: ReadonlySet<string>;
  /** Highlighted or called up since. */
  readonly later: ReadonlySet<string>;
  /** How many rows have room, and how many where they draw nearer together. */
  readonly room: number;
  readonly mostRoom: number;
};

/**
 * The rows of a slide that has no room for all. They stay while one of them is chosen or put back;
 * one called for later joins them, in the place of its neighbour where there is no room for both.
 */
export function rowsOnStage<Row extends StageBarRow>(
  rows: readonly Row[],
  { saved, later, room, mostRoom }: Wanted,
): readonly Row[] {
  if (rows.length <= room) return rows;
  const kept = new Set([...saved, ...extremesOf(rows)]);
  const drawn = new Set(pickBars(rows, saved, room));
  for (const [index, row] of rows.entries()) {
    if (!later.has(row.id) || drawn.has(row)) continue;
    if (drawn.size >= mostRoom) {
      const free = rows.filter((one) => drawn.has(one) && !kept.has(one.id) && !later.has(one.id));
      const nearest = free.toSorted(
        (a, b) => Math.abs(rows.indexOf(a) - index) - Math.abs(rows.indexOf(b) - index),
      )[0];
      if (nearest === undefined) continue;
      drawn.delete(nearest);
    }
    drawn.add(row);
  }
  return rows.filter((row) => drawn.has(row));
}

/** Some bars for all: those highlighted and both extremes among them. */
export function pickBars<Row extends StageBarRow>(
  rows: readonly Row[],
  highlighted: Iterable<string>,
  room: number,
): readonly Row[] {
  return pickRows(rows, new Set([...highlighted, ...extremesOf(rows)]), room);
}

/** The longest and the shortest of those that are finished: what a headline compares others with. */
function extremesOf(rows: readonly StageBarRow[]): readonly string[] {
  const finished = rows
    .filter(({ wait }) => wait.kind === 'finished')
    .toSorted((a, b) => a.wait.span.days - b.wait.span.days);
  const [shortest, longest] = [finished[0], finished.at(-1)];
  return [shortest, longest].flatMap((row) => (row === undefined ? [] : [row.id]));
}
