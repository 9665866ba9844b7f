/**
 * As many rows as have room, in their order: those that must be there, then others at even steps
 * down the list, its first and last among them, so that the picture keeps its shape.
 */
export function pickRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  kept: ReadonlySet<string>,
  room: number,
): readonly Row[] {
  if (rows.length <= room) return rows;
  const held = rows.filter(({ id }) => kept.has(id)).slice(0, room);
  const others = rows.filter((row) => !held.includes(row));
  const free = room - held.length;
  const step = (others.length - 1) / Math.max(1, free - 1);
  const picked = new Set(
    Array.from({ length: free }, (_, index) => others[Math.round(index * step)]),
  );
  return rows.filter((row) => held.includes(row) || picked.has(row));
}
