import type { Deck } from '../../domain/deck.ts';
import { MOST_LETTERS, readDeckFile } from '../../domain/deckFile.ts';
import type { DeckLoss } from '../../domain/deckReader.ts';
import { freePlaces } from '../../domain/shelfChanges.ts';
import { useDecks } from '../../stores/decks.ts';
import type { DECK_FAULTS } from '../../wording/deckFiles.ts';

/** What a file or a link holds, or why it holds nothing. */
export type FoundDecks =
  | {
      readonly state: 'read';
      readonly decks: readonly Deck[];
      readonly losses: readonly DeckLoss[];
      readonly isNewer: boolean;
    }
  | { readonly state: keyof typeof DECK_FAULTS };

/** There is room for fewer than it holds, so none of it was added. */
export type NoRoom = { readonly state: 'no-room'; readonly wanted: number; readonly free: number };

export type Opened = FoundDecks | NoRoom;

/** Some editors put it before the text. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A file of any size and kind, chosen by the reader; one too large is not even read. */
export async function openDeckFile(file: Blob): Promise<FoundDecks> {
  if (file.size > MOST_LETTERS) return { state: 'too-large' };
  try {
    return openDeckText(await file.text());
  } catch {
    // Taken away, or refused by the system, since it was chosen.
    return { state: 'unread' };
  }
}

export function openDeckText(text: string): FoundDecks {
  const found = readDeckFile(text.replace(BYTE_ORDER_MARK, ''));
  if (found.state !== 'read') return found;
  const { shelf, losses, isNewer } = found;
  return shelf.decks.length === 0
    ? { state: 'empty' }
    : { state: 'read', decks: shelf.decks, losses, isNewer };
}

export function noRoom(decks: readonly Deck[]): NoRoom {
  const free = freePlaces(useDecks.getState().history.present);
  return { state: 'no-room', wanted: decks.length, free };
}
