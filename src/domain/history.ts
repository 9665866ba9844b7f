/** What was, what is, and what was undone: enough to go back and forth exactly. */
export type History<State> = {
  /** The oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** The next to redo first. */
  readonly future: readonly State[];
  /** Names the last change while more of the same may still join it. */
  readonly merging: string | undefined;
};

/** Steps that can be undone; what lies further back is forgotten. */
export const MOST_STEPS = 100;

export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], merging: undefined };
}

/**
 * A change is a step, unless it leaves everything as it was. Changes in a row with the same `merging`
 * name are one step: a word typed is undone as a word, not letter by letter.
 */
export function record<State>(
  history: History<State>,
  present: State,
  merging?: string,
): History<State> {
  if (present === history.present) return history;
  const isSameStep = merging !== undefined && merging === history.merging;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], merging };
}

/** Puts the state in place of the present one, as what no reader would undo. */
export function replacePresent<State>(history: History<State>, present: State): History<State> {
  return { ...history, present, merging: undefined };
}

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: before,
    future: [present, ...future],
    merging: undefined,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return { past: [...past, present], present: next, future: later, merging: undefined };
}
