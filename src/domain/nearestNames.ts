import { foldedName } from './foldedName.ts';

/** An address may hold anything at all; what is further behind decides nothing. */
const MOST_LETTERS = 60;
/** Two letters in the wrong order are a likelier slip than a wrong letter. */
const SWAP_COST = 0.75;
/** Fewer letters begin too many names. */
const LEAST_BEGINNING = 3;

/**
 * Edits (letters put in, left out, changed, or swapped with the next) that lead from one text to the
 * other: optimal string alignment, after Wagner and Fischer (1974).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before: readonly number[] = [];
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
  return row.at(-1) ?? from.length;
}

/** The records whose names come nearest to what was typed, nearest first; accents do not count. */
export function nearestNames<Record extends { readonly names: readonly string[] }>(
  typed: string,
  records: readonly Record[],
  most: number,
): readonly Record[] {
  const wanted = foldedName(typed.slice(0, MOST_LETTERS));
  return records
    .map((record) => ({
      record,
      cost: Math.min(...record.names.map((name) => costOf(wanted, name))),
    }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ record }) => record);
}

/** Edits as a share of the longer text, so that a short code is not near to everything. */
function costOf(wanted: string, name: string): number {
  const full = foldedName(name);
  if (wanted !== '' && full.includes(wanted)) return 0;
  const beginning = full.slice(0, Math.max(LEAST_BEGINNING, wanted.length));
  const shares = [full, beginning].map(
    (text) => editDistance(wanted, text) / Math.max(wanted.length, text.length, 1),
  );
  return Math.min(...shares);
}
