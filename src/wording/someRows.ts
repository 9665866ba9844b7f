import { count } from './numbers.ts';

/** "15 of 59 are drawn: the highlighted ones, …" */
export function someRowsDrawn(drawn: number, total: number): string {
  return `${count(drawn)} of ${count(total)} are drawn: those highlighted, and others at even steps down the list. The view and its table hold all.`;
}
