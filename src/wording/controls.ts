export const CLOSE = 'Close';
export const SKIP_TO_CONTENT = 'Skip to content';
export const RETRY = 'Try again';
export const LOADING = 'Loading';

/** Sort by Applied */
export function sortHint(header: string): string {
  return `Sort by ${header}`;
}
