import type { EconomyId } from '../domain/accession.ts';

/** Belarus and Kazakhstan keep their hue everywhere; further economies take the next free one. */
const FIXED_HUES: ReadonlyMap<EconomyId, Hue> = new Map([
  ['BLR', 'blr'],
  ['KAZ', 'kaz'],
]);
const FREE_HUES = ['a', 'b', 'c', 'd'] as const;

export type Hue = 'blr' | 'kaz' | (typeof FREE_HUES)[number];

/** More would not be told apart by every reader. */
export const MOST_HIGHLIGHTED = 6;

/** The hue of each highlighted economy, in the order given; those beyond the hues get none. */
export function huesOf(highlighted: readonly EconomyId[]): ReadonlyMap<EconomyId, Hue> {
  const hues = new Map<EconomyId, Hue>();
  let free = 0;
  for (const id of highlighted) {
    const hue = FIXED_HUES.get(id) ?? FREE_HUES[free++];
    if (hue !== undefined) hues.set(id, hue);
  }
  return hues;
}

/** The highlights with one more, or undefined where no hue is left for it. */
export function withHighlight(
  highlighted: readonly EconomyId[],
  id: EconomyId,
): readonly EconomyId[] | undefined {
  const more = [...highlighted, id];
  return huesOf(more).has(id) ? more : undefined;
}

/** `var(--hue-blr)` */
export function hueColour(hue: Hue): string {
  return `var(--hue-${hue})`;
}

/** The pale ground that carries a highlighted row. */
export function hueWash(hue: Hue): string {
  return `var(--wash-${hue})`;
}
