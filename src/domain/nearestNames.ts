/**
 * Edits (letters put in, left out, changed) that lead from one text to the other, after Wagner and
 * Fischer (1974).
 */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? a.length;
}

/** The records whose names come nearest to what was typed, nearest first. */
export function nearestNames<Record extends { readonly names: readonly string[] }>(
  typed: string,
  records: readonly Record[],
  most: number,
): readonly Record[] {
  const wanted = typed.toLowerCase();
  const cost = (name: string) => {
    const plain = name.toLowerCase();
    const holds = wanted !== '' && plain.includes(wanted);
    return holds ? 0 : editDistance(wanted, plain) / Math.max(wanted.length, plain.length, 1);
  };
  return records
    .map((record) => ({ record, cost: Math.min(...record.names.map(cost)) }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ record }) => record);
}
