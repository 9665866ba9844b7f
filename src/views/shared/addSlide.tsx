import type { ReactNode } from 'react';
import type { NewSlide } from '../../domain/deck.ts';
import { selectOpenDeck, slideAdded, useDecks } from '../../stores/decks.ts';
import { withSearch } from '../paths.ts';
import { OWN_NOT_ADDED } from '../../wording/addToBriefing.ts';
import { DECK_FULL, FIRST_DECK_NAME, proposedHeadline } from '../../wording/briefing.ts';
import type { AddToBriefingProps } from './AddToBriefing.tsx';
import { AddedSlide } from './AddedSlide.tsx';
import type { OwnInViewState } from './ownInView.ts';
import type { ContentOf } from './SlideContents.ts';

/** Adds the slide to the briefing on the table; gives what is said of it, or why there is none. */
export async function addSlide(
  contentOf: ContentOf,
  props: AddToBriefingProps,
  own: OwnInViewState = 'none',
): Promise<ReactNode> {
  if (own === 'named') return OWN_NOT_ADDED;
  const made: NewSlide =
    'words' in props ? { kind: 'statement', ...props.words() } : await viewSlide(contentOf, props);
  if (!slideAdded(made, FIRST_DECK_NAME)) return DECK_FULL;
  const deck = selectOpenDeck(useDecks.getState());
  const slide = deck?.slides.at(-1);
  return deck === undefined || slide === undefined ? null : (
    // Pressed again, it is another slide and another way back.
    <AddedSlide
      key={`${deck.id}/${slide.id}`}
      deck={deck}
      slideId={slide.id}
      isWithoutOwn={own === 'shown'}
    />
  );
}

async function viewSlide(
  contentOf: ContentOf,
  { link, part }: Extract<AddToBriefingProps, { readonly link: string }>,
): Promise<NewSlide> {
  const { address, dataVersion } = slideAddress(link);
  const { kind, finding, title } = await contentOf(address, part);
  if (kind === 'missing') throw new Error(finding);
  return {
    kind: 'view',
    link: address,
    part,
    headline: proposedHeadline(finding, title),
    notes: '',
    made: { dataVersion, finding },
  };
}

/** The version of the data stands in the slide, where it does not ask to be told at each showing. */
export function slideAddress(link: string): {
  readonly address: string;
  readonly dataVersion: string;
} {
  const [path = '', query = ''] = link.slice(link.indexOf('#') + 1).split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  const dataVersion = params.get('data') ?? '';
  params.delete('data');
  return { address: withSearch(path, params), dataVersion };
}
