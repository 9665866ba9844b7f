/** A slide that is a view: a link to its very state, and the words around it. */
export type ViewSlide = {
  readonly kind: 'view';
  readonly id: string;
  /** What stands after `#` in the address of that state: `/durations?status=member`. */
  readonly link: string;
  /** Which chart or card of that view is shown, by its id there; absent for its first. */
  readonly part?: string;
  readonly headline: string;
  readonly notes: string;
  /** What the data said when the slide was made, to tell a later reader what has changed. */
  readonly made: {
    readonly dataVersion: string;
    readonly finding: string;
  };
};

/** A slide of words only. */
export type StatementSlide = {
  readonly kind: 'statement';
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly notes: string;
};

/** The first page of a briefing: its title, and below it who speaks, where and when. */
export type CoverSlide = {
  readonly kind: 'cover';
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly notes: string;
};

export type Slide = ViewSlide | StatementSlide | CoverSlide;

export type Deck = {
  readonly id: string;
  readonly name: string;
  readonly slides: readonly Slide[];
};

/** The words of a slide that are written by hand. */
export type SlideWords = {
  readonly headline: string;
  readonly notes: string;
  /** Of statement and cover slides. */
  readonly text: string;
};

/** All briefings of one reader, and which of them is on the table. */
export type Shelf = {
  readonly decks: readonly Deck[];
  /** Undefined where there is none yet. */
  readonly openId: string | undefined;
};

export const EMPTY_SHELF: Shelf = { decks: [], openId: undefined };

/** A slide that has not been given its id yet. */
export type NewSlide = Omit<ViewSlide, 'id'> | Omit<StatementSlide, 'id'> | Omit<CoverSlide, 'id'>;

export function openDeck({ decks, openId }: Shelf): Deck | undefined {
  return decks.find(({ id }) => id === openId);
}
