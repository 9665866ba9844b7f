import { useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { deckAdded } from '../../stores/decks.ts';
import { EXAMPLE_FAILED, SHELF_FULL } from '../../wording/briefing.ts';
import { useContentOf } from '../shared/SlideContents.ts';
import { exampleDeck } from './exampleDeck.ts';

type Props = {
  readonly label: string;
  readonly dataset: Dataset;
  readonly isPrimary?: boolean;
};

/** Puts the example among the reader's own briefings, to be changed as any other. */
export function ExampleButton({ label, dataset, isPrimary = false }: Props) {
  const contentOf = useContentOf();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | 'no-room'>('idle');
  async function open(): Promise<void> {
    setState('making');
    try {
      const isAdded = deckAdded(await exampleDeck(contentOf, dataset));
      setState(isAdded ? 'idle' : 'no-room');
    } catch {
      setState('failed');
    }
  }
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button is-primary' : 'button'}
        aria-busy={state === 'making'}
        onClick={() => void (state === 'making' ? undefined : open())}
      >
        {label}
      </button>
      {state === 'failed' ? <span role="alert">{EXAMPLE_FAILED}</span> : null}
      {state === 'no-room' ? <span role="alert">{SHELF_FULL}</span> : null}
    </>
  );
}
