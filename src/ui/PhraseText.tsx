import type { ReactNode } from 'react';
import type { Phrases } from '../wording/phrase.ts';
import { closingOf, openingOf, wordsAt } from '../wording/phrase.ts';
import './fact-button.css';

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
    if (typeof phrase === 'string') {
      const rest = wordsAt(phrases, index);
      return words?.(rest) ?? rest;
    }
    const [before, next] = [phrases[index - 1], phrases[index + 1]];
    const opening = typeof before === 'string' ? openingOf(before) : '';
    const closing = typeof next === 'string' ? closingOf(next) : '';
    const figure = (
      <data value={String(phrase.value)}>
        <strong>{phrase.text}</strong>
      </data>
    );
    // A line may break before and after a button: its full stop would begin the next one.
    return (
      // The pieces of one sentence never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="phrase-figure">
        {opening}
        {onFigure === undefined ? (
          figure
        ) : (
          <button type="button" className="fact-button" onClick={onFigure}>
            {figure}
          </button>
        )}
        {closing}
      </span>
    );
  });
}
