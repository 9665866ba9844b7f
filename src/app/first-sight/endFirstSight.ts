/** Whether the picture of a first visit that came with the page is on screen. */
export const isFirstSightShown = (): boolean =>
  document.documentElement.dataset['firstSight'] !== undefined;

/** The page itself takes its place. */
export function endFirstSight(): void {
  delete document.documentElement.dataset['firstSight'];
  document.querySelector('.first-sight')?.remove();
}
