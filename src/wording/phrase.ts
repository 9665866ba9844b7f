/** A piece of a sentence: plain text, or a figure with the value a machine reads. */
export type Phrase = string | { readonly text: string; readonly value: number | string };

/** A sentence as pieces, so that its figures can be set off and read by a machine. */
export type Phrases = readonly Phrase[];

/** The sentence as plain text, for exports, titles and screen readers. */
export function plainText(phrases: Phrases): string {
  return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
}

/** The words of a piece, without the marks that stay on the line of the figure before them. */
export function wordsAt(phrases: Phrases, index: number): string {
  const phrase = phrases[index];
  if (typeof phrase !== 'string') return '';
  const before = phrases[index - 1];
  const followsFigure = before !== undefined && typeof before !== 'string';
  return followsFigure ? phrase.slice(closingOf(phrase).length) : phrase;
}

/** The marks with which words go on after a figure: ";" of "; after it". They stay on its line. */
export function closingOf(words: string): string {
  return /^[.,;:)]*/.exec(words)?.[0] ?? '';
}
