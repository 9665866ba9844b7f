/** What is timed, in the order in which one cycle goes through it. */
export const ACTS = ['mount', 're-sort', 'filter', 'highlight'] as const;

export type Act = (typeof ACTS)[number];

/** Milliseconds from just before a change until the frame that shows it was painted. */
export type CycleTimes = Readonly<Record<Act, number>>;

export const OURS = 'Article XII';
export const FLOOR = 'bare SVG';

/** What the page offers the chore that drives it. */
export type BenchPage = {
  readonly names: readonly string[];
  readonly prepare: (rowCount: number) => Promise<void>;
  readonly cycle: (name: string) => Promise<CycleTimes>;
  /** The changes after which the picture still altered once it had counted as painted. */
  readonly lateChanges: (name: string) => Promise<readonly Act[]>;
  /** Drawn elements by tag: the floor and ours have to draw the same ones. */
  readonly census: (name: string) => Promise<Readonly<Record<string, number>>>;
};
