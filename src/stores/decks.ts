import { create } from 'zustand';
import type { Deck, NewSlide, Shelf, SlideWords, ViewSlide } from '../domain/deck.ts';
import { EMPTY_SHELF, openDeck } from '../domain/deck.ts';
import { readDeckFile, writeDeckFile } from '../domain/deckFile.ts';
import type { DeckLoss } from '../domain/deckReader.ts';
import type { History } from '../domain/history.ts';
import { beginHistory, record, redo, replacePresent, undo } from '../domain/history.ts';
import * as shelves from '../domain/shelfChanges.ts';
import * as slides from '../domain/slideChanges.ts';
import { keep, readKept, setAside, whenKeptElsewhere } from './deckStorage.ts';

/**
 * Whether this browser keeps what is written here, and why not: its storage is full or refused, or
 * held by bytes that this version must not write over.
 */
export type Keeping = 'kept' | 'full' | 'refused' | 'held';

/** What was found in this browser that could not be read, or not wholly. */
export type Found = {
  readonly state: 'unreadable' | 'newer' | 'partly';
  readonly losses: readonly DeckLoss[];
  /** Where the bytes are kept untouched; undefined where they stay in their place. */
  readonly setAsideAs: string | undefined;
};

type DecksState = {
  readonly history: History<Shelf>;
  readonly keeping: Keeping;
  readonly found: Found | undefined;
};

/** The text last read from or written to this browser: any other is the work of another window. */
let lastText: string | undefined;

export const useDecks = create<DecksState>(() => firstState());

whenKeptElsewhere(follow);

/** The briefing on the table. */
export function selectOpenDeck({ history }: DecksState): Deck | undefined {
  return openDeck(history.present);
}

/** Whether the shelf had room for it. */
export function deckAdded(deck: Omit<Deck, 'id'>): boolean {
  return change((shelf) => shelves.addDeck(shelf, deck));
}

/**
 * All of a file or a link, as one step; the first of them comes on the table. Where there is no
 * room for all, none is added and false is the answer: the reader still has the file or the link.
 */
export function decksAdded(decks: readonly Omit<Deck, 'id'>[]): boolean {
  return change((shelf) => {
    if (decks.length > shelves.freePlaces(shelf)) return shelf;
    const added = decks.reduce(shelves.addDeck, shelf);
    return shelves.showDeck(added, added.decks[shelf.decks.length]?.id ?? '');
  });
}

/** Which one is on the table is kept, but is nothing to undo. */
export function deckOpened(id: string): void {
  follow();
  const { history } = useDecks.getState();
  arrive(replacePresent(history, shelves.showDeck(history.present, id)));
}

export function deckRenamed(id: string, name: string): void {
  change((shelf) => shelves.renameDeck(shelf, id, name), `name of ${id}`);
}

/** Whether the shelf had room for it. */
export function deckDuplicated(id: string): boolean {
  return change((shelf) => shelves.duplicateDeck(shelf, id));
}

export function deckRemoved(id: string): void {
  change((shelf) => shelves.removeDeck(shelf, id));
}

/** Into the deck on the table; without one, into a new deck of the given name. Whether it had room. */
export function slideAdded(slide: NewSlide, nameOfFirstDeck: string, at?: number): boolean {
  return change((shelf) => {
    const ready =
      openDeck(shelf) === undefined
        ? shelves.addDeck(shelf, { name: nameOfFirstDeck, slides: [] })
        : shelf;
    return inOpen(ready, (deck) => slides.addSlide(deck, slide, at));
  });
}

export function slideMoved(id: string, to: number): void {
  change((shelf) => inOpen(shelf, (deck) => slides.moveSlide(deck, id, to)));
}

/** Words written in a row into the same field are one step to undo. */
export function slideWritten(id: string, words: Partial<SlideWords>): void {
  const merging = `${Object.keys(words).join()} of ${id}`;
  change((shelf) => inOpen(shelf, (deck) => slides.editSlide(deck, id, words)), merging);
}

/** What is written next is a step of its own. */
export function writingPaused(): void {
  useDecks.setState(({ history }) => ({ history: { ...history, merging: undefined } }));
}

/** Whether the deck had room for it. */
export function slideDuplicated(id: string): boolean {
  return change((shelf) => inOpen(shelf, (deck) => slides.duplicateSlide(deck, id)));
}

/** From the deck on the table, unless another is named. */
export function slideRemoved(id: string, deckId?: string): void {
  change((shelf) =>
    shelves.changeDeck(shelf, deckId ?? shelf.openId ?? '', (deck) => slides.removeSlide(deck, id)),
  );
}

/** The reader has seen what changed since the slide was made. */
export function slideRemade(id: string, made: ViewSlide['made']): void {
  change((shelf) => inOpen(shelf, (deck) => slides.remakeSlide(deck, id, made)));
}

export function undoPressed(): void {
  follow();
  arrive(undo(useDecks.getState().history));
}

export function redoPressed(): void {
  follow();
  arrive(redo(useDecks.getState().history));
}

export function foundDismissed(): void {
  useDecks.setState({ found: undefined });
}

function inOpen(shelf: Shelf, makeChange: (deck: Deck) => Deck): Shelf {
  return shelves.changeDeck(shelf, shelf.openId ?? '', makeChange);
}

/** What another window has done meanwhile comes first, so that nothing of it is lost. */
function change(makeChange: (shelf: Shelf) => Shelf, merging?: string): boolean {
  follow();
  const { history } = useDecks.getState();
  const changed = makeChange(history.present);
  arrive(record(history, changed, merging));
  return changed !== history.present;
}

function arrive(history: History<Shelf>): void {
  const { history: before, keeping } = useDecks.getState();
  if (history === before) return;
  if (keeping === 'held' || history.present === before.present) {
    useDecks.setState({ history });
    return;
  }
  const text = writeDeckFile(history.present);
  const isKept = keep(text);
  if (isKept) lastText = text;
  useDecks.setState({ history, keeping: isKept ? 'kept' : whyNot() });
}

function whyNot(): Keeping {
  return readKept().state === 'refused' ? 'refused' : 'full';
}

/** Takes over what another window has written since. */
function follow(): void {
  const kept = readKept();
  const { keeping } = useDecks.getState();
  if (kept.state !== 'text' || kept.text === lastText || keeping === 'held') return;
  const file = readDeckFile(kept.text);
  // A window of a newer version is at work: from here on this one leaves the place to it.
  if (file.state === 'read' && file.isNewer) useDecks.setState({ keeping: 'held' });
  if (file.state !== 'read' || file.isNewer) return;
  lastText = kept.text;
  useDecks.setState(({ history }) => ({ history: record(history, joined(history, file.shelf)) }));
}

/** The decks of the other window; which of them is on the table each window decides for itself. */
function joined({ present }: History<Shelf>, { decks, openId }: Shelf): Shelf {
  if (JSON.stringify(decks) === JSON.stringify(present.decks)) return present;
  const isThere = decks.some(({ id }) => id === present.openId);
  return { decks, openId: isThere ? present.openId : openId };
}

function firstState(): DecksState {
  const kept = readKept();
  const history = beginHistory(EMPTY_SHELF);
  if (kept.state !== 'text') {
    const keeping = kept.state === 'refused' ? 'refused' : 'kept';
    return { history, keeping, found: undefined };
  }
  lastText = kept.text;
  return stateFrom(kept.text);
}

/** Bytes that are not read whole are put aside before anything may be written in their place. */
function stateFrom(text: string): DecksState {
  const file = readDeckFile(text);
  const shelf = file.state === 'read' ? file.shelf : EMPTY_SHELF;
  const losses = file.state === 'read' ? file.losses : [];
  const history = beginHistory(shelf);
  if (file.state === 'read' && file.isNewer) {
    const found = { state: 'newer', losses, setAsideAs: undefined } as const;
    return { history, keeping: 'held', found };
  }
  const isWhole = file.state === 'read' && losses.length === 0;
  if (isWhole) return { history, keeping: 'kept', found: undefined };
  const setAsideAs = setAside(text);
  const state = file.state === 'read' ? 'partly' : 'unreadable';
  // Without room for a copy the old bytes stay where they are, and nothing is written over them.
  const keeping = setAsideAs === undefined ? 'held' : 'kept';
  return { history, keeping, found: { state, losses, setAsideAs } };
}
