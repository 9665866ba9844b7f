import type { TermId } from './glossary.ts';

/** How each term may stand in a sentence, the longer before the shorter that it holds. */
const MENTIONS: readonly (readonly [TermId, string])[] = [
  ['plurilateral-meeting', 'plurilateral (?:meetings?|consultations?)'],
  ['formal-meeting', 'formal (?:meetings?|sittings?)'],
  ['working-party', 'working part(?:y|ies)'],
  ['memorandum', 'memorandum on the foreign trade regime'],
  ['questions-and-replies', 'questions and replies'],
  ['offers', 'market access offers?'],
  ['factual-summary', 'factual summar(?:y|ies)'],
  ['draft-report', 'draft reports?'],
  ['accession-package', 'accession packages?'],
  ['protocol', 'protocols? of accession'],
  ['acceding-government', 'acceding governments?'],
  ['article-xii-member', 'article xii members?'],
  ['general-council', 'general council'],
  ['kaplan-meier', 'kaplan–meier'],
  ['at-risk', 'at risk'],
  ['ldc', 'ldcs?'],
];

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MENTIONS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A stretch of a text: plain words, or a term that is explained in the guide. */
export type TermPart = { readonly text: string; readonly term?: TermId };

/** Cuts the texts of one panel at the first mention of each term. */
export function withTerms(texts: readonly string[]): readonly (readonly TermPart[])[] {
  const seen = new Set<TermId>();
  return texts.map((text) => {
    const parts: TermPart[] = [];
    let done = 0;
    for (const match of text.matchAll(ANY)) {
      const [words, ...groups] = match;
      const term = MENTIONS[groups.findIndex((group) => group !== undefined)]?.[0];
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      parts.push({ text: text.slice(done, match.index) }, { text: words, term });
      done = match.index + words.length;
    }
    parts.push({ text: text.slice(done) });
    return parts.filter((part) => part.text !== '');
  });
}
