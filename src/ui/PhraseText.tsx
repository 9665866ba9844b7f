import type { ReactNode } from 'react';
import type { Phrases } from '../wording/phrase.ts';

type Props = {
  readonly phrases: Phrases;
  /** How the words between the figures are written, where not as they are. */
  readonly words?: (text: string) => ReactNode;
};

/** A computed sentence, its figures set off and readable by a machine. */
export function PhraseText({ phrases, words }: Props) {
  return phrases.map((phrase, index) =>
    typeof phrase === 'string' ? (
      (words?.(phrase) ?? phrase)
    ) : (
      // The pieces of one sentence never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <data key={index} value={String(phrase.value)}>
        <strong>{phrase.text}</strong>
      </data>
    ),
  );
}
