import { useState } from 'react';
import type { Deck, Slide } from '../../domain/deck.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { DeckSlide } from '../../exports/pptx/deckToPptx.ts';
import { DECK_EXPORT, deckFileName } from '../../wording/deckFiles.ts';
import type { ContentOf } from '../shared/SlideContents.ts';
import { useContentOf } from '../shared/SlideContents.ts';

type Props = {
  readonly deck: Deck;
  /** The newest day of the data: in the name and the properties of the file. */
  readonly day: PartialDate;
};

/** The deck as a PowerPoint file; it says before the click what it holds, and while it is made. */
export function ExportDeck({ deck, day }: Props) {
  const contentOf = useContentOf();
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  async function save(): Promise<void> {
    setState('making');
    try {
      const [{ savePptx }, slides] = await Promise.all([
        import('../shared/savePptx.ts'),
        Promise.all(deck.slides.map(async (slide) => contentFor(slide, contentOf))),
      ]);
      await savePptx({ file: deckFileName(deck.name), title: deck.name, day, slides });
      setState('made');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        title={DECK_EXPORT.holds}
        disabled={state === 'making'}
        onClick={() => void save()}
      >
        {DECK_EXPORT.name}
      </button>
      <span role="status">{state === 'idle' ? '' : DECK_EXPORT[state]}</span>
    </>
  );
}

async function contentFor(slide: Slide, contentOf: ContentOf): Promise<DeckSlide> {
  const { headline, notes } = slide;
  if (slide.kind === 'view') {
    const content = await contentOf(slide.link, slide.part);
    return { kind: 'content', headline, notes, content };
  }
  return { kind: 'words', isCover: slide.kind === 'cover', headline, text: slide.text, notes };
}
