/** One wait as the table shows it: its days, and whether it had ended. */
export type ShownWait = { readonly days: number; readonly finished: boolean };

/**
 * Share that had finished after `days`, by Kaplan and Meier's product, written anew from the
 * textbook so that no code of the page is held against itself.
 */
function shareAfter(waits: readonly ShownWait[], days: number): number {
  let open = 1;
  for (const at of new Set(waits.filter((one) => one.finished).map((one) => one.days))) {
    if (at > days) continue;
    const atRisk = waits.filter((one) => one.days >= at).length;
    const ended = waits.filter((one) => one.finished && one.days === at).length;
    open *= 1 - ended / atRisk;
  }
  return 1 - open;
}

const MANY_YEARS_DAYS = 36_525;
const TEN_YEARS_DAYS = 3652.425;
/** Rounding of the product must not move a step off one half. */
const TOLERANCE = 1e-9;

export type ReferenceFigures = {
  readonly cases: number;
  readonly finished: number;
  /** The day on which half had finished; the middle between two where the curve rests on one half. */
  readonly median: number | undefined;
  readonly medianOfFinished: number | undefined;
  /** Undefined where nobody was followed for ten years. */
  readonly withinTenYears: number | undefined;
};

export function referenceFigures(waits: readonly ShownWait[]): ReferenceFigures {
  const ended = waits.filter((one) => one.finished).map((one) => one.days);
  const sorted = ended.toSorted((a, b) => a - b);
  const followed = waits.some((one) => one.days >= TEN_YEARS_DAYS);
  const share = shareAfter(waits, TEN_YEARS_DAYS);
  return {
    cases: waits.length,
    finished: ended.length,
    median: half(waits, sorted),
    medianOfFinished: middle(sorted),
    withinTenYears: followed || share > 1 - TOLERANCE ? share : undefined,
  };
}

function half(waits: readonly ShownWait[], times: readonly number[]): number | undefined {
  if (shareAfter(waits, MANY_YEARS_DAYS) < 0.5 - TOLERANCE) return undefined;
  const at = times.find((days) => shareAfter(waits, days) >= 0.5 - TOLERANCE);
  if (at === undefined || shareAfter(waits, at) > 0.5 + TOLERANCE) return at;
  const next = times.find((days) => days > at);
  // Where the curve ends on one half, R sets the middle to the last day anyone was followed.
  return (at + (next ?? Math.max(...waits.map(({ days }) => days)))) / 2;
}

function middle(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Random numbers from 0 to 1 that are the same in every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
