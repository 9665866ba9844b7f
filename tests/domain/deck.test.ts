import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Shelf } from '../../src/domain/deck.ts';
import { EMPTY_SHELF, openDeck } from '../../src/domain/deck.ts';
import type { History } from '../../src/domain/history.ts';
import { beginHistory, MOST_STEPS, record, redo, undo } from '../../src/domain/history.ts';
import {
  addDeck,
  changeDeck,
  duplicateDeck,
  removeDeck,
  renameDeck,
  showDeck,
} from '../../src/domain/shelfChanges.ts';
import {
  addSlide,
  duplicateSlide,
  editSlide,
  moveSlide,
  removeSlide,
} from '../../src/domain/slideChanges.ts';
import { anyShelf, anySlide, deckOf, headlines, statement, viewSlide } from '../support/decks.ts';

describe('a slide', () => {
  test.each([
    ['b', 0, 'b a c'],
    ['b', 2, 'a c b'],
    ['a', 1, 'b a c'],
    ['c', -5, 'c a b'],
    ['a', 99, 'b c a'],
    ['b', 1, 'a b c'],
    ['nobody', 0, 'a b c'],
  ])('%s moved to %i stands so: %s', (id, to, order) => {
    expect(headlines(moveSlide(deckOf('a', 'b', 'c'), id, to)).join(' ')).toBe(order);
  });

  it('is copied behind the original, under an id of its own', () => {
    const deck = duplicateSlide(deckOf('a', 'b'), 'a');
    expect(headlines(deck)).toEqual(['a', 'a', 'b']);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(3);
  });

  it('of a view takes no text, since the view is what it shows', () => {
    const deck = { ...deckOf(), slides: [viewSlide('a')] };
    const written = editSlide(deck, 'a', { headline: 'b', text: 'c' });
    expect(written.slides).toEqual([{ ...viewSlide('b', 'a') }]);
  });

  it('never takes the id of another, whatever was removed before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 20 }), (removals) => {
        let deck = deckOf();
        for (const at of removals) {
          deck = addSlide(addSlide(deck, statement('a')), statement('b'));
          deck = removeSlide(deck, deck.slides[at]?.id ?? '');
        }
        expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
      }),
    );
  });
});

describe('a deck', () => {
  const two = addDeck(addDeck(EMPTY_SHELF, { name: 'Geneva', slides: [] }), deckOf('a'));

  it('of a name that is taken gets a number, and the copy of a copy the next', () => {
    expect(two.decks.map(({ name }) => name)).toEqual(['Geneva', 'Geneva (2)']);
    const third = duplicateDeck(two, two.decks[1]?.id ?? '');
    expect(openDeck(third)?.name).toBe('Geneva (3)');
  });

  it('that is removed leaves its neighbour open', () => {
    const one = removeDeck(two, two.openId ?? '');
    expect(openDeck(one)?.name).toBe('Geneva');
    expect(removeDeck(one, one.openId ?? '')).toEqual(EMPTY_SHELF);
  });

  it('that is not there is neither opened nor changed', () => {
    expect(showDeck(two, '__proto__')).toBe(two);
    expect(changeDeck(two, 'nobody', (deck) => removeSlide(deck, 'a'))).toBe(two);
  });
});

/** What a reader may do; each step names one change of the shelf. */
type Step = (shelf: Shelf) => Shelf;

const inOpen = (change: Parameters<typeof changeDeck>[2]): Step => {
  return (shelf) => changeDeck(shelf, shelf.openId ?? '', change);
};

const place = fc.nat({ max: 8 });
const slideIdAt = (shelf: Shelf, at: number) => openDeck(shelf)?.slides[at]?.id ?? 'nobody';
const deckIdAt = (shelf: Shelf, at: number) => shelf.decks[at]?.id ?? 'nobody';

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anySlide.map((slide) => inOpen((deck) => addSlide(deck, slide))),
  fc.tuple(place, place).map(
    ([at, to]): Step =>
      (s) =>
        inOpen((deck) => moveSlide(deck, slideIdAt(s, at), to))(s),
  ),
  fc.tuple(place, fc.string()).map(
    ([at, headline]): Step =>
      (s) =>
        inOpen((deck) => editSlide(deck, slideIdAt(s, at), { headline }))(s),
  ),
  place.map(
    (at): Step =>
      (s) =>
        inOpen((deck) => duplicateSlide(deck, slideIdAt(s, at)))(s),
  ),
  place.map(
    (at): Step =>
      (s) =>
        inOpen((deck) => removeSlide(deck, slideIdAt(s, at)))(s),
  ),
  fc.string().map(
    (name): Step =>
      (s) =>
        addDeck(s, { name, slides: [] }),
  ),
  fc.tuple(place, fc.string()).map(
    ([at, name]): Step =>
      (s) =>
        renameDeck(s, deckIdAt(s, at), name),
  ),
  place.map(
    (at): Step =>
      (s) =>
        removeDeck(s, deckIdAt(s, at)),
  ),
  place.map(
    (at): Step =>
      (s) =>
        duplicateDeck(s, deckIdAt(s, at)),
  ),
);

/** The model is the plainest one: every state there was, and which of them is shown. */
type Model = { states: Shelf[]; at: number };
type Real = { history: History<Shelf> };

const agree = (model: Model, { history }: Real) => {
  expect(history.present).toEqual(model.states[model.at]);
};

class Change implements fc.Command<Model, Real> {
  readonly step: Step;
  constructor(step: Step) {
    this.step = step;
  }
  check() {
    return true;
  }
  run(model: Model, real: Real) {
    const shown = model.states[model.at] ?? EMPTY_SHELF;
    const next = this.step(shown);
    real.history = record(real.history, this.step(real.history.present));
    if (JSON.stringify(next) !== JSON.stringify(shown)) {
      model.states = [...model.states.slice(0, model.at + 1), next];
      model.at += 1;
    }
    agree(model, real);
  }
  toString() {
    return 'change';
  }
}

class Undo implements fc.Command<Model, Real> {
  check() {
    return true;
  }
  run(model: Model, real: Real) {
    real.history = undo(real.history);
    model.at = Math.max(0, model.at - 1);
    agree(model, real);
  }
  toString() {
    return 'undo';
  }
}

class Redo implements fc.Command<Model, Real> {
  check() {
    return true;
  }
  run(model: Model, real: Real) {
    real.history = redo(real.history);
    model.at = Math.min(model.states.length - 1, model.at + 1);
    agree(model, real);
  }
  toString() {
    return 'redo';
  }
}

describe('undo and redo', () => {
  it('restore every state exactly, in whatever order they are pressed', () => {
    const commands = fc.commands(
      [
        anyStep.map((step) => new Change(step)),
        fc.constant(null).map(() => new Undo()),
        fc.constant(null).map(() => new Redo()),
      ],
      { maxCommands: 60 },
    );
    fc.assert(
      fc.property(anyShelf, commands, (shelf, cmds) => {
        const setup = () => ({
          model: { states: [shelf], at: 0 },
          real: { history: beginHistory(shelf) },
        });
        fc.modelRun(setup, cmds);
      }),
    );
  });

  it('go back twenty steps and more, as far as a hundred', () => {
    let history = beginHistory(0);
    for (let step = 1; step <= MOST_STEPS + 30; step += 1) history = record(history, step);
    for (let step = 0; step < MOST_STEPS + 30; step += 1) history = undo(history);
    expect(history.present).toBe(30);
  });

  it('take words written in a row as one step, until something else is done', () => {
    let history = record(beginHistory(''), 'K', 'headline');
    history = record(history, 'Ka', 'headline');
    history = record(history, 'Kaz', 'notes');
    expect(undo(history).present).toBe('Ka');
    expect(undo(undo(history)).present).toBe('');
    // After an undo the next letter is a step of its own.
    const again = record(undo(history), 'Kaza', 'headline');
    expect(undo(again).present).toBe('Ka');
  });
});
