import type { EconomyId } from '../../../domain/accession.ts';
import type { Clash } from '../../../domain/ownData.ts';
import type { OwnRecord } from '../../../domain/ownFile.ts';
import type { Side } from './ClashQuestion.tsx';

type Parts = { readonly records: readonly OwnRecord[]; readonly replaced: readonly EconomyId[] };

/** One record of each economy: the reader's, or the bundled one. */
export function oneOfEach(
  records: readonly OwnRecord[],
  clashes: readonly Clash[],
  side: Side | undefined,
): Parts {
  if (side === 'own') return { records, replaced: clashes.map(({ bundled }) => bundled) };
  const given = new Set(clashes.map(({ own }) => own));
  return { records: records.filter((record) => !given.has(record)), replaced: [] };
}
