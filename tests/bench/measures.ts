/** Milliseconds of each act, from just before a change until the frame that shows it was painted. */
export type CycleTimes = Readonly<Record<string, number>>;

export const OURS = 'Article XII';
/** Hand-written marks without names and keys: what drawing itself costs. */
export const FLOOR = 'bare SVG';

/** What a page offers the chore that drives it. */
export type BenchPage = {
  readonly names: readonly string[];
  /** What is timed, in the order in which one cycle goes through it. */
  readonly acts: readonly string[];
  readonly prepare: (size: number) => Promise<void>;
  /** Milliseconds measured for so many spent on nothing. */
  readonly measuredFor: (ms: number) => Promise<number>;
  readonly cycle: (name: string) => Promise<CycleTimes>;
  /** The acts after which the picture still altered once it had counted as painted. */
  readonly lateChanges: (name: string) => Promise<readonly string[]>;
  /** Drawn elements by tag, once mounted. */
  readonly census: (name: string) => Promise<Readonly<Record<string, number>>>;
};
