import { useState } from 'react';
import type { Deck } from '../../domain/deck.ts';
import { slideRemoved, undoPressed, useDecks } from '../../stores/decks.ts';
import { ADDED_WITHOUT_OWN } from '../../wording/addToBriefing.ts';
import {
  ADDED_UNDONE,
  addedTo,
  DECK_LABELS,
  OPEN_BRIEFING,
  VISIT_ONLY,
} from '../../wording/briefing.ts';
import { paths } from '../paths.ts';

type Props = {
  /** As it was right after the slide was added. */
  readonly deck: Deck;
  readonly slideId: string;
  /** The view shows the reader's own data, which a briefing leaves out. */
  readonly isWithoutOwn: boolean;
};

/** Says where the slide went, and leads there or back. */
export function AddedSlide({ deck, slideId, isWithoutOwn }: Props) {
  const [isUndone, setUndone] = useState(false);
  const keeping = useDecks((state) => state.keeping);
  function undo(): void {
    const { decks } = useDecks.getState().history.present;
    // Where more was done since, only this slide goes.
    if (decks.includes(deck)) undoPressed();
    else slideRemoved(slideId, deck.id);
    setUndone(true);
  }
  if (isUndone) return ADDED_UNDONE;
  return (
    <span className="added-slide">
      <span>
        {addedTo(deck.name, deck.slides.length)} {keeping === 'kept' ? null : VISIT_ONLY}{' '}
        {isWithoutOwn ? ADDED_WITHOUT_OWN : null}
      </span>
      <a href={`#${paths.briefing}`}>{OPEN_BRIEFING}</a>
      <button type="button" className="link-button" onClick={undo}>
        {DECK_LABELS.undo}
      </button>
    </span>
  );
}
