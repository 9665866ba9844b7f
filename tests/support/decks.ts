import * as fc from 'fast-check';
import type { Deck, NewSlide, Shelf, Slide } from '../../src/domain/deck.ts';

export const statement = (headline: string, id = headline): Slide => ({
  kind: 'statement',
  id,
  headline,
  text: '',
  notes: '',
});

export const viewSlide = (headline: string, id = headline): Slide => ({
  kind: 'view',
  id,
  link: '/compare/KAZ/BLR',
  part: 'paths',
  headline,
  notes: '',
  made: { dataVersion: '1.0.0', finding: '' },
});

export const deckOf = (...headlines: readonly string[]): Deck => ({
  id: 'deck-1',
  name: 'Geneva',
  slides: headlines.map((headline) => statement(headline)),
});

export const headlines = (deck: Deck | undefined): readonly string[] =>
  (deck?.slides ?? []).map(({ headline }) => headline);

/** Names that are also names of what every object has. */
export const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<img onerror>'];

const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...HOSTILE));

export const anySlide: fc.Arbitrary<NewSlide> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('statement' as const, 'cover' as const),
    headline: words,
    text: words,
    notes: words,
  }),
  fc.record(
    {
      kind: fc.constant('view' as const),
      link: words.map((rest) => `/${rest}`),
      part: words,
      headline: words,
      notes: words,
      made: fc.record({ dataVersion: fc.constantFrom('1.0.0', ''), finding: words }),
    },
    { requiredKeys: ['kind', 'link', 'headline', 'notes', 'made'] },
  ),
);

export const anyShelf: fc.Arbitrary<Shelf> = fc
  .array(fc.record({ name: words, slides: fc.array(anySlide, { maxLength: 6 }) }), { maxLength: 4 })
  .chain((made) =>
    fc.nat({ max: Math.max(0, made.length - 1) }).map((open) => ({
      openId: made.length === 0 ? undefined : `deck-${open + 1}`,
      decks: made.map(({ name, slides }, index) => ({
        id: `deck-${index + 1}`,
        name,
        slides: slides.map((slide, at) => ({ ...slide, id: `slide-${at + 1}` })),
      })),
    })),
  );
