/** A piece of a sentence: plain text, or a figure with the value a machine reads. */
export type Phrase = string | { readonly text: string; readonly value: number | string };

/** A sentence as pieces, so that its figures can be set off and read by a machine. */
export type Phrases = readonly Phrase[];

/** The sentence as plain text, for exports, titles and screen readers. */
export function plainText(phrases: Phrases): string {
  return phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
}

/** The words of a piece, without the marks that stay on the line of the figure beside them. */
export function wordsAt(phrases: Phrases, index: number): string {
  const phrase = phrases[index];
  if (typeof phrase !== 'string') return '';
  const from = isFigure(phrases[index - 1]) ? closingOf(phrase).length : 0;
  const opening = isFigure(phrases[index + 1]) ? openingOf(phrase).length : 0;
  return phrase.slice(from, phrase.length - opening);
}

function isFigure(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && typeof phrase !== 'string';
}

/** The mark with which words lead to a figure: "(" of "finished accessions (". */
export function openingOf(words: string): string {
  return /[(“]*$/.exec(words)?.[0] ?? '';
}

/** The marks with which words go on after a figure: ";" of "; after it". They stay on its line. */
export function closingOf(words: string): string {
  return /^[.,;:)]*/.exec(words)?.[0] ?? '';
}
