import { useState } from 'react';
import type { Deck, Slide } from '../../domain/deck.ts';
import type { DeckSlide } from '../../exports/pptx/deckToPptx.ts';
import { useDatasetStore } from '../../stores/dataset.ts';
import { DECK_EXPORT, deckFileName } from '../../wording/deckFiles.ts';
import type { ContentOf } from '../shared/SlideContents.ts';
import { useContentOf } from '../shared/SlideContents.ts';

/** In the properties of a file of words alone, which rests on no data. */
const NO_DAY = '2000-01-01';

type Props = { readonly deck: Deck };

/** The deck as a PowerPoint file; it says before the click what it holds, and while it is made. */
export function ExportDeck({ deck }: Props) {
  const contentOf = useContentOf();
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle');
  async function save(): Promise<void> {
    setState('making');
    try {
      const [{ savePptx }, slides] = await Promise.all([
        import('../shared/savePptx.ts'),
        Promise.all(deck.slides.map(async (slide) => contentFor(slide, contentOf))),
      ]);
      const day = useDatasetStore.getState().dataset?.newestEvidence ?? NO_DAY;
      await savePptx({ file: deckFileName(deck.name), title: deck.name, day, slides });
      setState('made');
    } catch {
      setState('failed');
    }
  }
  return (
    <div className="export-deck">
      <button
        type="button"
        className="button"
        disabled={state === 'making' || deck.slides.length === 0}
        onClick={() => void save()}
      >
        <strong>{DECK_EXPORT.name}</strong> {DECK_EXPORT.holds}
      </button>
      <p role="status">{state === 'idle' ? '' : DECK_EXPORT[state]}</p>
    </div>
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
