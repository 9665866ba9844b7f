import type { Deck, Shelf } from './deck.ts';
import { MOST_DECKS } from './deckReader.ts';
import { nextId } from './nextId.ts';

/** How many more find room: what is beyond the limit would be written, and not read again. */
export function freePlaces({ decks }: Shelf): number {
  return Math.max(0, MOST_DECKS - decks.length);
}

/** On the shelf under an id and a name of its own, and on the table. A full shelf stays as it is. */
export function addDeck(shelf: Shelf, { name, slides }: Omit<Deck, 'id'>): Shelf {
  if (freePlaces(shelf) === 0) return shelf;
  const id = nextId(
    'deck',
    shelf.decks.map((deck) => deck.id),
  );
  const names = shelf.decks.map((deck) => deck.name);
  const deck = { id, name: freeName(name, names), slides };
  return { decks: [...shelf.decks, deck], openId: id };
}

/** Opening what is not there leaves open what is. */
export function showDeck(shelf: Shelf, id: string): Shelf {
  return shelf.decks.some((deck) => deck.id === id) ? { ...shelf, openId: id } : shelf;
}

/** Two of one name are the reader's own affair: a name changes under nobody's fingers. */
export function renameDeck(shelf: Shelf, id: string, name: string): Shelf {
  return changeDeck(shelf, id, (deck) => (deck.name === name ? deck : { ...deck, name }));
}

export function duplicateDeck(shelf: Shelf, id: string): Shelf {
  const deck = shelf.decks.find((one) => one.id === id);
  return deck === undefined ? shelf : addDeck(shelf, deck);
}

/** The neighbour comes on the table in its place. */
export function removeDeck(shelf: Shelf, id: string): Shelf {
  const at = shelf.decks.findIndex((deck) => deck.id === id);
  if (at === -1) return shelf;
  const decks = shelf.decks.toSpliced(at, 1);
  if (shelf.openId !== id) return { ...shelf, decks };
  return { decks, openId: (decks[at] ?? decks.at(-1))?.id };
}

export function changeDeck(shelf: Shelf, id: string, change: (deck: Deck) => Deck): Shelf {
  const at = shelf.decks.findIndex((deck) => deck.id === id);
  const deck = shelf.decks[at];
  if (deck === undefined) return shelf;
  const changed = change(deck);
  return changed === deck ? shelf : { ...shelf, decks: shelf.decks.with(at, changed) };
}

/** "Geneva", or "Geneva (2)" where there is one of that name. */
function freeName(wanted: string, taken: readonly string[]): string {
  const name = wanted.replace(/ \(\d+\)$/, '');
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
