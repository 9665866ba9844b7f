import type { EconomyId } from './accession.ts';
import type { OwnRecord, ReadingOptions } from './ownFile.ts';
import type { OwnDraft } from './ownRecord.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Gives a code to every record that has none: once each, and none that anybody else uses. */
export function withCodes(
  drafts: readonly OwnDraft[],
  known: ReadingOptions['known'],
): readonly OwnRecord[] {
  const taken = new Set([...drafts, ...known].map(({ id }) => id));
  let made = 0;
  return drafts.map((draft) => {
    if (draft.id !== undefined) return { ...draft, id: draft.id };
    let id = codeOf(made);
    for (; taken.has(id); id = codeOf(made)) made += 1;
    made += 1;
    return { ...draft, id };
  });
}

/** XAA to XZZ, which ISO 3166 leaves to users, then XAAA on: none can be taken for a country. */
function codeOf(number: number): EconomyId {
  let [places, rest] = [2, number];
  for (; rest >= LETTERS.length ** places; places += 1) rest -= LETTERS.length ** places;
  const letters = Array.from({ length: places }, (_, place) => {
    const power = LETTERS.length ** (places - 1 - place);
    return LETTERS[Math.floor(rest / power) % LETTERS.length];
  });
  return `X${letters.join('')}`;
}
