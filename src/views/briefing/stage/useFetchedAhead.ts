import { use, useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck.ts';
import type { FetchedAhead } from '../../shared/ViewDoor.ts';
import { FetchAheadContext } from '../../shared/ViewDoor.ts';

/** Begins with the talk, so that a network lost in it takes no slide; undefined until a piece came. */
export function useFetchedAhead({ slides }: Deck): FetchedAhead | undefined {
  const fetchAhead = use(FetchAheadContext);
  const [fetched, tell] = useState<FetchedAhead>();
  // Words that change meanwhile ask for nothing else; another link is another need.
  const links = slides.flatMap((slide) => (slide.kind === 'view' ? [slide.link] : [])).join('\n');
  useEffect(() => fetchAhead?.(links === '' ? [] : links.split('\n'), tell), [fetchAhead, links]);
  return fetched;
}
