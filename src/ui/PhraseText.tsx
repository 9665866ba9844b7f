import type { ReactNode } from 'react';
import type { Phrases } from '../wording/phrase.ts';

type Props = {
  readonly phrases: Phrases;
  /** How the words between the figures are written, where not as they are. */
  readonly words?: (text: string) => ReactNode;
  /** Opens how the figures of the sentence are computed. */
  readonly onFigure?: (() => void) | undefined;
};

/** A computed sentence, its figures set off, readable by a machine and leading to their account. */
export function PhraseText({ phrases, words, onFigure }: Props) {
  return phrases.map((phrase, index) => {
    if (typeof phrase === 'string') return words?.(phrase) ?? phrase;
    const figure = (
      // The pieces of one sentence never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <data key={index} value={String(phrase.value)}>
        <strong>{phrase.text}</strong>
      </data>
    );
    return onFigure === undefined ? (
      figure
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <button key={index} type="button" className="fact-button" onClick={onFigure}>
        {figure}
      </button>
    );
  });
}
