import type { Part } from './findable.ts';

/** A panel below what is in sight is fetched within this time at the latest. */
const LONGEST_WAIT_MS = 15_000;
/** With these the reader goes on from here. */
const OWN_WAYS = ['keydown', 'pointerdown', 'wheel'] as const;

type Found = HTMLElement | SVGElement;

/**
 * Brings a part of the page into sight and under the focus, as soon as the view has drawn it, and
 * keeps it there while the view takes the focus to its heading, the router puts the page at its top
 * and panels above push it away.
 */
export function revealPart(part: Part): void {
  let found = reveal(part);
  const call = new AbortController();
  function follow(): void {
    if (found === undefined || isAtHeading(found)) found = reveal(part);
    else if (document.activeElement !== found) call.abort();
    else if (!isInSight(found)) bringIntoSight(found, part);
  }
  const { signal } = call;
  const drawn = new MutationObserver(follow);
  const grown = new ResizeObserver(follow);
  signal.addEventListener('abort', () => {
    drawn.disconnect();
    grown.disconnect();
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  grown.observe(document.body);
  for (const event of ['scroll', 'focusin']) addEventListener(event, follow, { signal });
  for (const way of OWN_WAYS) addEventListener(way, () => call.abort(), { signal });
  setTimeout(() => call.abort(), LONGEST_WAIT_MS);
}

/** A view that arrives focuses its heading, be it after the thing in it was found. */
function isAtHeading(found: Found): boolean {
  const { activeElement } = document;
  return activeElement !== found && activeElement?.matches('main h1') === true;
}

function reveal(part: Part): Found | undefined {
  const found = foundOf(part);
  if (found === undefined) {
    // What is fetched near sight alone would keep a reader waiting who is led there.
    if ('headings' in part) lastToCome()?.scrollIntoView({ block: 'end' });
    return undefined;
  }
  if (found.getAttribute('tabindex') === null) found.tabIndex = -1;
  found.focus({ preventScroll: true });
  if ('headings' in part || !isInSight(found)) bringIntoSight(found, part);
  return found;
}

function foundOf(part: Part): Found | undefined {
  if ('headings' in part) {
    const headings = [...document.querySelectorAll<HTMLElement>('#content :is(h2, h3)')];
    return headings.find(({ textContent }) => part.headings.includes(textContent));
  }
  return part.marks
    .map((selector) => document.querySelector<Found>(selector))
    .find((found) => found !== null);
}

function lastToCome(): Element | undefined {
  return [...document.querySelectorAll('#content [aria-busy=true]')].at(-1);
}

function isInSight(found: Found): boolean {
  const { top, bottom } = found.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function bringIntoSight(found: Found, part: Part): void {
  found.scrollIntoView({ block: 'headings' in part ? 'start' : 'center' });
}
