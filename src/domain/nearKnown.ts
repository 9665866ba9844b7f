import type { EconomyId } from './accession.ts';
import { editDistance } from './nearestNames.ts';
import { nameKey } from './nameKey.ts';
import type { KnownEconomy } from './ownFile.ts';

export type KnownName = { readonly id: EconomyId; readonly name: string };

type Entry = KnownName & { readonly key: string; readonly parts: readonly string[] };

/** Letters that may be wrong before a name is another one: Iran and Iraq are no slip apart. */
function slipsIn(letters: number): number {
  if (letters < 5) return 0;
  return letters < 8 ? 1 : 2;
}

/** Finds the known economy whose name is a slip away, or none. For names that are not known. */
export function nearKnownFinder(
  known: readonly KnownEconomy[],
): (name: string) => KnownName | undefined {
  const entries = known.flatMap(({ id, names }) =>
    names.map((name): Entry => ({ id, name: names[0] ?? name, ...keyed(name) })),
  );
  return (name) => {
    const typed = nameKey(name);
    const most = slipsIn(typed.length);
    let nearest: Entry | undefined;
    let least = most + 0.5;
    for (const entry of most === 0 ? [] : entries) {
      // One part more than there may be slips: one of them is whole, or it is another name.
      if (Math.abs(entry.key.length - typed.length) > most) continue;
      if (!entry.parts.some((part) => typed.includes(part))) continue;
      const distance = editDistance(typed, entry.key);
      if (distance < least) [nearest, least] = [entry, distance];
    }
    return nearest && { id: nearest.id, name: nearest.name };
  };
}

function keyed(name: string): Pick<Entry, 'key' | 'parts'> {
  const key = nameKey(name);
  const [first, second] = [Math.floor(key.length / 3), Math.floor((key.length * 2) / 3)];
  return { key, parts: [key.slice(0, first), key.slice(first, second), key.slice(second)] };
}
