import type { Shelf } from './deck.ts';
import type { DeckLoss } from './deckReader.ts';
import { readShelf } from './deckReader.ts';
import type { JsonRecord } from './ownField.ts';
import { isRecord, ownField } from './ownField.ts';

const FORMAT = 'article-xii-briefing';

/** A file of one version made into one of the next; in the order in which they were introduced. */
export type Migration = {
  /** The version it leads to: each one more than that before, from 2 on. */
  readonly to: number;
  readonly up: (file: JsonRecord) => JsonRecord;
};

/** The first version that was ever written is the present one. */
export const MIGRATIONS: readonly Migration[] = [];

/** Letters a file may have: many times what a thousand slides of many words need. */
export const MOST_LETTERS = 8_000_000;

export type DeckFile =
  | {
      readonly state: 'read';
      readonly shelf: Shelf;
      readonly losses: readonly DeckLoss[];
      /** Made by a later version of the product, so that it may hold what nobody here can read. */
      readonly isNewer: boolean;
    }
  | { readonly state: 'too-large' | 'not-json' | 'not-a-deck' };

/** The text of a file, of a link, or of what a browser keeps: the same for all three. */
export function writeDeckFile(shelf: Shelf, migrations = MIGRATIONS): string {
  return JSON.stringify({ format: FORMAT, version: newestVersion(migrations), ...shelf });
}

/** Any text gives the briefings it holds and a list of what could not be kept, or says what it is. */
export function readDeckFile(text: string, migrations = MIGRATIONS): DeckFile {
  if (text.length > MOST_LETTERS) return { state: 'too-large' };
  const file = parsed(text);
  if (file === undefined) return { state: 'not-json' };
  const version = ownField(file, 'version');
  if (!isRecord(file) || ownField(file, 'format') !== FORMAT || !isVersion(version)) {
    return { state: 'not-a-deck' };
  }
  const steps = migrations.filter(({ to }) => to > version);
  const present = steps.reduce((older, { up }) => up(older), file);
  return {
    state: 'read',
    ...readShelf(ownField(present, 'decks'), ownField(present, 'openId')),
    isNewer: version > newestVersion(migrations),
  };
}

function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.to ?? 1;
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
