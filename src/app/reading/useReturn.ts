import { useEffect, useRef } from 'react';
import { createPath, NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/**
 * Whoever comes back, through the history or up to the list, finds the focus on the link that led
 * away. An effect that comes after that of the title of the page, which takes the focus of others.
 */
export function useReturn(): void {
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const before = useRef(location);
  useEffect(() => {
    const left = before.current;
    before.current = location;
    const isUp = left.pathname.startsWith(`${location.pathname}/`);
    if (left.pathname === location.pathname || !(isBack || isUp)) return;
    const links = document.querySelectorAll<HTMLElement>('main a[href^="#/"]');
    const link = [...links].find((one) => leadsTo(one, left));
    link?.focus({ preventScroll: true });
    // Where the page could not be put as it was, at least the link is in sight.
    if (link !== undefined && !isInSight(link)) link.scrollIntoView({ block: 'center' });
  }, [location, isBack]);
}

function leadsTo(link: Element, left: { readonly pathname: string; readonly search: string }) {
  const href = link.getAttribute('href')?.slice(1);
  return href === createPath(left) || href === left.pathname;
}

function isInSight(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
