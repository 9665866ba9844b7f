import type { MouseEvent } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Deck } from '../../domain/deck.ts';
import { MOST_LETTERS_OF } from '../../domain/deckReader.ts';
import {
  deckAdded,
  deckDuplicated,
  deckRemoved,
  deckRenamed,
  writingPaused,
} from '../../stores/decks.ts';
import { Popover } from '../../ui/Popover.tsx';
import { DECK_LABELS, DONE, NEW_DECK_NAME, SHELF_FULL } from '../../wording/briefing.ts';
import { ExampleButton } from './ExampleButton.tsx';

type Props = {
  readonly deck: Deck | undefined;
  readonly dataset: Dataset;
  readonly say: (text: string) => void;
};

/** Several briefings by name: a new one, another name, a copy, away with it. */
export function DeckMenu({ deck, dataset, say }: Props) {
  return (
    <Popover label={DECK_LABELS.manage}>
      <div className="briefing-menu">
        {deck === undefined ? null : (
          <label className="field-control">
            <span>{DECK_LABELS.name}</span>
            <input
              type="text"
              value={deck.name}
              maxLength={MOST_LETTERS_OF.name}
              autoComplete="off"
              onChange={(event) => deckRenamed(deck.id, event.currentTarget.value)}
              onBlur={writingPaused}
            />
          </label>
        )}
        <button
          type="button"
          className="button"
          onClick={thenClose(() => {
            if (!deckAdded({ name: NEW_DECK_NAME, slides: [] })) say(SHELF_FULL);
          })}
        >
          {DECK_LABELS.create}
        </button>
        <ExampleButton label={DECK_LABELS.example} dataset={dataset} />
        {deck === undefined ? null : (
          <>
            <button
              type="button"
              className="button"
              onClick={thenClose(() => {
                if (!deckDuplicated(deck.id)) say(SHELF_FULL);
              })}
            >
              {DECK_LABELS.duplicate}
            </button>
            <button
              type="button"
              className="button"
              onClick={thenClose(() => {
                deckRemoved(deck.id);
                say(DONE.deckRemoved);
              })}
            >
              {DECK_LABELS.remove}
            </button>
          </>
        )}
      </div>
    </Popover>
  );
}

/** What is chosen changes what is below: the menu makes way, and its button has the focus again. */
function thenClose(choose: () => void) {
  return ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const menu = currentTarget.closest('[popover]');
    if (menu instanceof HTMLElement) menu.hidePopover();
    choose();
  };
}
