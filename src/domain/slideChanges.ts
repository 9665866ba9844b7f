import type { Deck, NewSlide, Slide, SlideWords, ViewSlide } from './deck.ts';
import { MOST_SLIDES } from './deckReader.ts';
import { nextId } from './nextId.ts';

/** At the end, or at the given place counted from 0. A deck that is full stays as it is. */
export function addSlide(deck: Deck, slide: NewSlide, at = deck.slides.length): Deck {
  if (isFull(deck)) return deck;
  const id = nextId(
    'slide',
    deck.slides.map((one) => one.id),
  );
  return withSlides(deck, deck.slides.toSpliced(at, 0, { ...slide, id }));
}

/** What is beyond the limit would be written, and not read again. */
export function isFull({ slides }: Deck): boolean {
  return slides.length >= MOST_SLIDES;
}

/** To the place counted from 0; a place beyond the end is the end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const slide = deck.slides.find((one) => one.id === id);
  const place = Math.min(Math.max(Math.trunc(to), 0), deck.slides.length - 1);
  if (slide === undefined || deck.slides[place] === slide) return deck;
  const others = deck.slides.filter((one) => one !== slide);
  return withSlides(deck, others.toSpliced(place, 0, slide));
}

/** A view slide has no text of its own, so none is given to it. */
export function editSlide(deck: Deck, id: string, words: Partial<SlideWords>): Deck {
  return withSlides(
    deck,
    deck.slides.map((slide) => {
      if (slide.id !== id) return slide;
      const { headline = slide.headline, notes = slide.notes } = words;
      const isSame = headline === slide.headline && notes === slide.notes;
      if (slide.kind === 'view') return isSame ? slide : { ...slide, headline, notes };
      const { text = slide.text } = words;
      return isSame && text === slide.text ? slide : { ...slide, headline, notes, text };
    }),
  );
}

/** The copy stands behind the original. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const at = deck.slides.findIndex((slide) => slide.id === id);
  const slide = deck.slides[at];
  return slide === undefined ? deck : addSlide(deck, slide, at + 1);
}

export function removeSlide(deck: Deck, id: string): Deck {
  return withSlides(
    deck,
    deck.slides.filter((slide) => slide.id !== id),
  );
}

/** What has come with a slide is looked at anew: it was made with these data. */
export function remakeSlide(deck: Deck, id: string, made: ViewSlide['made']): Deck {
  return withSlides(
    deck,
    deck.slides.map((slide) =>
      slide.id === id && slide.kind === 'view' ? { ...slide, made } : slide,
    ),
  );
}

/** A change that changes nothing gives the deck itself, so that it is no step to undo. */
function withSlides(deck: Deck, slides: readonly Slide[]): Deck {
  const isSame =
    slides.length === deck.slides.length &&
    slides.every((slide, index) => slide === deck.slides[index]);
  return isSame ? deck : { ...deck, slides };
}
