import { count } from './numbers.ts';

export const CLOSE = 'Close';
export const SKIP_TO_CONTENT = 'Skip to content';
export const RETRY = 'Try again';
export const LOADING = 'Loading';
export const EXPORT_LABEL = 'Export';

/** Sort by Applied */
export function sortHint(header: string): string {
  return `Sort by ${header}`;
}

export const PREVIOUS_ROWS = 'Rows before';
export const NEXT_ROWS = 'Rows after';

/** Rows 1,501 to 3,000 of 20,000 */
export function rowsInSight(first: number, last: number, total: number): string {
  return `Rows ${count(first)} to ${count(last)} of ${count(total)}`;
}
