import type { Deck, Shelf, Slide, ViewSlide } from './deck.ts';
import { nextId } from './nextId.ts';
import { isRecord, ownField } from './ownField.ts';

export const MOST_DECKS = 100;
export const MOST_SLIDES = 1000;
/** Letters of each field; whoever writes more meant a document, not a slide. */
export const MOST_LETTERS_OF = {
  id: 80,
  name: 200,
  headline: 400,
  text: 4000,
  notes: 20_000,
  link: 2000,
  part: 80,
  dataVersion: 20,
  finding: 4000,
} as const;

type FieldName = keyof typeof MOST_LETTERS_OF;

/** One thing that could not be kept as it was. */
export type DeckLoss = {
  readonly what:
    /** There was nothing of a slide or a deck in it. */
    | 'no-slide'
    | 'no-deck'
    /** Of a kind nobody here knows, or a view without a link: its words are kept as a statement. */
    | 'words-only'
    | 'cut-short'
    | 'too-many-slides'
    | 'too-many-decks';
  /** Name of the deck, where it has one. */
  readonly deck: string;
  /** Counted from 1, as a reader would. */
  readonly slide?: number;
};

type Lose = (what: DeckLoss['what'], slide?: number) => void;

/** Keeps what can be kept, and lists the rest. */
export function readShelf(
  decks: unknown,
  openId: unknown,
): { readonly shelf: Shelf; readonly losses: readonly DeckLoss[] } {
  const losses: DeckLoss[] = [];
  const kept: Deck[] = [];
  const entries: readonly unknown[] = Array.isArray(decks) ? decks : [];
  for (const entry of entries.slice(0, MOST_DECKS)) {
    const ids = kept.map(({ id }) => id);
    const deck = readDeck(entry, ids, losses);
    if (deck !== undefined) kept.push(deck);
  }
  if (!Array.isArray(decks)) losses.push({ what: 'no-deck', deck: '' });
  if (entries.length > MOST_DECKS) losses.push({ what: 'too-many-decks', deck: '' });
  const open = kept.find(({ id }) => id === openId) ?? kept[0];
  return { shelf: { decks: kept, openId: open?.id }, losses };
}

function readDeck(entry: unknown, ids: readonly string[], losses: DeckLoss[]): Deck | undefined {
  const slides = ownField(entry, 'slides');
  const name = textOf(entry, 'name', () => losses.push({ what: 'cut-short', deck: '' })) ?? '';
  if (!Array.isArray(slides)) {
    losses.push({ what: 'no-deck', deck: name });
    return undefined;
  }
  function lose(what: DeckLoss['what'], slide?: number): void {
    losses.push({ what, deck: name, ...(slide === undefined ? {} : { slide }) });
  }
  const entries: readonly unknown[] = slides.slice(0, MOST_SLIDES);
  if (slides.length > MOST_SLIDES) lose('too-many-slides', MOST_SLIDES);
  const taken = new Set<string>();
  const kept: Slide[] = [];
  for (const [index, one] of entries.entries()) {
    const slide = readSlide(one, (what) => lose(what, index + 1));
    if (slide !== undefined) {
      const id = freeId('slide', slide.id, taken);
      taken.add(id);
      kept.push({ ...slide, id });
    }
  }
  const id = freeId('deck', idOf(entry), new Set(ids));
  return { id, name, slides: kept };
}

/** Two of one id could not be told apart: the later gets one of its own. */
function freeId(prefix: string, wanted: string, taken: ReadonlySet<string>): string {
  return wanted !== '' && !taken.has(wanted) ? wanted : nextId(prefix, [...taken]);
}

function readSlide(entry: unknown, lose: Lose): Slide | undefined {
  if (!isRecord(entry)) {
    lose('no-slide');
    return undefined;
  }
  const cut = () => lose('cut-short');
  const kind = ownField(entry, 'kind');
  const words = {
    id: idOf(entry),
    headline: textOf(entry, 'headline', cut) ?? '',
    notes: textOf(entry, 'notes', cut) ?? '',
  };
  const text = textOf(entry, 'text', cut) ?? '';
  if (kind === 'statement' || kind === 'cover') return { kind, ...words, text };
  const view = kind === 'view' ? viewOf(entry, cut) : undefined;
  if (view !== undefined) return { kind: 'view', ...words, ...view };
  const hasWords = words.headline !== '' || words.notes !== '' || text !== '';
  lose(hasWords ? 'words-only' : 'no-slide');
  return hasWords ? { kind: 'statement', ...words, text } : undefined;
}

/**
 * A link that leads nowhere is kept: the view may come back, and the reader is told where it is
 * shown. One that is no address within the product is none.
 */
function viewOf(
  entry: unknown,
  cut: () => void,
): Pick<ViewSlide, 'link' | 'part' | 'made'> | undefined {
  const link = ownField(entry, 'link');
  // A link cut short would open another state and say nothing of it.
  if (typeof link !== 'string' || !link.startsWith('/') || link.length > MOST_LETTERS_OF.link) {
    return undefined;
  }
  const part = textOf(entry, 'part', cut);
  const made = ownField(entry, 'made');
  return {
    link,
    ...(part === undefined ? {} : { part }),
    made: {
      dataVersion: textOf(made, 'dataVersion', cut) ?? '',
      finding: textOf(made, 'finding', cut) ?? '',
    },
  };
}

function idOf(entry: unknown): string {
  return textOf(entry, 'id', () => {}) ?? '';
}

function textOf(entry: unknown, name: FieldName, cut: () => void): string | undefined {
  const value = ownField(entry, name);
  if (typeof value !== 'string') return undefined;
  const most = MOST_LETTERS_OF[name];
  if (value.length <= most) return value;
  cut();
  // Never between the two halves of one letter.
  return value.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}
