import type { UsePlace } from '../domain/reliance.ts';
import { count, countOf, listOf } from './numbers.ts';

export const CONFLICTS_MEASURE = 'Each value with who gives it, the side that is shown, and why.';

const CONFLICT_PLACES: readonly (readonly [UsePlace, string])[] = [
  ['accessions', 'in accession records'],
  ['timelines', 'in full records'],
  ['organizations', 'on organization cards'],
];

/** "7 of 79 conflicts shown: 2 in accession records and 5 on organization cards." */
export function conflictsSummary(
  total: number,
  shown: readonly { readonly place: UsePlace }[],
): string {
  const all = countOf(total, 'conflict');
  const told =
    total === shown.length ? `${all} on record` : `${count(shown.length)} of ${all} shown`;
  const places = CONFLICT_PLACES.flatMap(([place, words]) => {
    const here = shown.filter((one) => one.place === place).length;
    return here === 0 ? [] : [{ here, words }];
  });
  if (places.length === 0) return `${told}.`;
  const [only, ...others] = places.map(({ words }) => words);
  if (others.length === 0) return `${told}, ${only}.`;
  return `${told}: ${listOf(places.map(({ here, words }) => `${count(here)} ${words}`))}.`;
}

export const CONFLICT_LABELS = {
  shown: 'shown here',
  preferred: 'preferred',
  noSide: 'No side is preferred.',
  shownHere: 'Shown here:',
  why: 'Why:',
  opens: 'Where it stands',
} as const;

export const CONFLICT_COLUMNS = [
  { key: 'about', header: 'Subject' },
  { key: 'record', header: 'Economy or organization' },
  { key: 'values', header: 'Values, and who gives them' },
  { key: 'preferred', header: 'Shown here' },
  { key: 'why', header: 'Why' },
] as const;
