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
