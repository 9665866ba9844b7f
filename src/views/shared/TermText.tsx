import type { Phrases } from '../../wording/phrase.ts';
import { wordsAt } from '../../wording/phrase.ts';
import type { TermPart } from '../../wording/termMentions.ts';
import { withTerms } from '../../wording/termMentions.ts';
import { TermLink } from './TermLink.tsx';

/** A text in which the first mention of each term leads to where it is explained. */
export function TermText({ text }: { readonly text: string }) {
  return withTerms([text]).map((parts) => <TermParts key={text} parts={parts} />);
}

/** For the sentences of one panel: how to write each piece of words, so that a term is linked once. */
export function termWords(sentences: readonly Phrases[]) {
  const words = sentences.flatMap((phrases) => phrases.map((_, index) => wordsAt(phrases, index)));
  const linked = withTerms(words);
  const parts = new Map(
    words.map((text, index) => [text, linked[index] ?? [{ text }]] as const).toReversed(),
  );
  return (text: string) => <TermParts key={text} parts={parts.get(text) ?? [{ text }]} />;
}

function TermParts({ parts }: { readonly parts: readonly TermPart[] }) {
  return parts.map(({ text, term }) =>
    term === undefined ? (
      text
    ) : (
      <TermLink key={term} term={term}>
        {text}
      </TermLink>
    ),
  );
}
