/** A panel below what is in sight is fetched within this time at the latest. */
const LONGEST_WAIT_MS = 15_000;

/** Brings the first heading with one of the texts into sight, as soon as the view has drawn it. */
export function revealHeading(texts: readonly string[]): void {
  if (reveal(texts)) return;
  const observer = new MutationObserver(() => {
    if (reveal(texts)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), LONGEST_WAIT_MS);
}

function reveal(texts: readonly string[]): boolean {
  const headings = [...document.querySelectorAll<HTMLElement>('#content :is(h2, h3)')];
  const heading = headings.find(({ textContent }) => texts.includes(textContent));
  if (heading === undefined) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
  return true;
}
