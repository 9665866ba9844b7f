import MiniSearch from 'minisearch';
import { foldedName } from '../domain/foldedName.ts';
import { editDistance } from '../domain/nearestNames.ts';

/** What something may be found by: its title first, then the other words about it. */
export type Indexed = {
  readonly title: string;
  /** Other names as good as the title: a code, an abbreviation. */
  readonly names?: readonly string[];
  readonly words: string;
};

/** How near a title is to what was typed, the nearest first. */
export const CLOSENESS = ['same', 'begins', 'slip', 'holds', 'alike'] as const;
export type Closeness = (typeof CLOSENESS)[number];

export type Hit<Item> = {
  readonly item: Item;
  readonly closeness: Closeness;
  /** Among hits as close as each other, the higher the better. */
  readonly score: number;
};

/** Finds what holds every word typed, from its beginning on or with a slip in it. */
export type FindIndex<Item> = (typed: string) => readonly Hit<Item>[];

/** Letters that a word may have wrong; a number with a wrong figure is another number. */
function slipsIn(word: string): number | false {
  if (/\d/.test(word) || word.length < 4) return false;
  return word.length < 7 ? 1 : 2;
}

export function findIndex<Item extends Indexed>(items: readonly Item[]): FindIndex<Item> {
  const index = new MiniSearch<Entry<Item>>({
    fields: ['title', 'names', 'words'],
    extractField: textOf,
    processTerm: (term) => foldedName(term),
    searchOptions: {
      boost: { title: 3, names: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: slipsIn,
    },
  });
  // By place: two groups may well use one id.
  index.addAll(items.map((item, id) => ({ id, item })));
  return (typed) => {
    const wanted = foldedName(typed.trim());
    const hits = index.search(wanted).flatMap(({ id, score }): readonly Hit<Item>[] => {
      const item = items[Number(id)];
      return item === undefined
        ? []
        : [{ item, score, closeness: closenessOf(namesOf(item), wanted) }];
    });
    return hits.toSorted(byCloseness);
  };
}

/** Finds names alone and without a slip: thousands need no index, which would take longer to make. */
export function findNames<Item extends Indexed>(items: readonly Item[]): FindIndex<Item> {
  const folded = items.map(namesOf);
  return (typed) => {
    const wanted = foldedName(typed.trim());
    return items
      .flatMap((item, index): readonly Hit<Item>[] => {
        const closeness = closenessOf(folded[index] ?? [], wanted);
        const isFound = closeness !== 'alike' && closeness !== 'slip';
        return isFound ? [{ item, score: 0, closeness }] : [];
      })
      .toSorted(byCloseness);
  };
}

type Entry<Item> = { readonly id: number; readonly item: Item };

function textOf({ id, item }: Entry<Indexed>, field: string): string {
  const { title, names = [], words } = item;
  if (field === 'id') return String(id);
  if (field === 'title') return title;
  return field === 'names' ? names.join(' ') : words;
}

/** The closest first; among equals the higher score. */
export function byCloseness<Item>(a: Hit<Item>, b: Hit<Item>): number {
  return CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) || b.score - a.score;
}

function namesOf({ title, names = [] }: Indexed): readonly string[] {
  return [title, ...names].map(foldedName);
}

/** That of the name that comes nearest. */
function closenessOf(folded: readonly string[], wanted: string): Closeness {
  if (folded.includes(wanted)) return 'same';
  if (folded.some((name) => name.startsWith(wanted))) return 'begins';
  if (folded.some((name) => isSlipOf(name, wanted))) return 'slip';
  return folded.some((name) => name.includes(wanted)) ? 'holds' : 'alike';
}

/** The whole name, but for as many letters as may be wrong. */
function isSlipOf(name: string, wanted: string): boolean {
  const most = slipsIn(wanted);
  if (most === false || Math.abs(name.length - wanted.length) > most) return false;
  return editDistance(wanted, name) <= most;
}
