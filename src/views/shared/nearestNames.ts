import type { Economy } from '../../domain/accession.ts';

const MOST_LETTERS = 60;
/** Two letters in the wrong order are a likelier slip than a wrong letter. */
const SWAP_COST = 0.75;

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

/** Letters to add, drop, change or swap with the next (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwap = i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other;
      const swapped = isSwap ? (before[j - 1] ?? 0) + SWAP_COST : changed;
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
