import type { Phrases } from '../wording/phrase.ts';

/** A computed sentence, its figures set off and readable by a machine. */
export function PhraseText({ phrases }: { readonly phrases: Phrases }) {
  return phrases.map((phrase, index) =>
    typeof phrase === 'string' ? (
      phrase
    ) : (
      // The pieces of one sentence never change place.
      // oxlint-disable-next-line react/no-array-index-key
      <data key={index} value={String(phrase.value)}>
        <strong>{phrase.text}</strong>
      </data>
    ),
  );
}
