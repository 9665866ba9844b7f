import { useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { deckAdded } from '../../stores/decks.ts';
import { EXAMPLE_FAILED } from '../../wording/briefing.ts';
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
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  async function open(): Promise<void> {
    setState('making');
    try {
      deckAdded(await exampleDeck(contentOf, dataset));
      setState('idle');
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
    </>
  );
}
