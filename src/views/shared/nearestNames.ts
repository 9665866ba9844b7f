import type { Economy } from '../../domain/accession.ts';

const MOST_LETTERS = 60;

/** The economies whose code or name is nearest to what was asked for, the nearest first. */
export function nearestNames<Found extends Pick<Economy, 'id' | 'name'>>(
  asked: string,
  economies: readonly Found[],
  most: number,
): readonly Found[] {
  const wanted = plain(asked.slice(0, MOST_LETTERS));
  return economies
    .map((economy) => ({ economy, distance: distanceTo(wanted, economy) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ economy }) => economy);
}

/** Changed letters as a share of the longer text, so that a short code is not near to everything. */
function distanceTo(wanted: string, { id, name }: Pick<Economy, 'id' | 'name'>): number {
  const full = plain(name);
  const beginning = full.slice(0, Math.max(3, wanted.length));
  const shares = [plain(id), full, beginning].map(
    (text) => editDistance(wanted, text) / Math.max(wanted.length, text.length, 1),
  );
  return Math.min(...shares);
}

/** Letters to add, drop or change (Wagner and Fischer, 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
