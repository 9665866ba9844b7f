import type { Location } from 'react-router-dom';
import { createPath } from 'react-router-dom';

/** Goes with a move, so that the page it leads to can lead back. */
export function fromHere(location: Pick<Location, 'pathname' | 'search'>) {
  return { from: createPath(location) };
}

/** The address at `path` that led to a page, with all that was chosen there; else `path` alone. */
export function cameFrom(state: unknown, path: string): string {
  const from =
    typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' && from.startsWith(`${path}?`) ? from : path;
}
