import { count } from './numbers.ts';

/** "15 of 59 are drawn: the highlighted ones, …" */
export function someRowsDrawn(drawn: number, total: number): string {
  return `${count(drawn)} of ${count(total)} are drawn: those highlighted, the longest and the shortest of any completed, and others spread over the list. The view and its table hold all.`;
}

/** The same on a slide, in one line. */
export function someRowsOnStage(drawn: number, total: number): string {
  return `${count(drawn)} of ${count(total)} drawn: those highlighted, longest and shortest of any completed, others between.`;
}

export const CALL_UP_HINT = 'Type a name in the chart for another.';
