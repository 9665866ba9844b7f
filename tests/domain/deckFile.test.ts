import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Migration } from '../../src/domain/deckFile.ts';
import {
  MIGRATIONS,
  MOST_LETTERS,
  readDeckFile,
  writeDeckFile,
} from '../../src/domain/deckFile.ts';
import { MOST_LETTERS_OF, MOST_SLIDES } from '../../src/domain/deckReader.ts';
import { anyShelf, deckOf, HOSTILE, statement, viewSlide } from '../support/decks.ts';

const file = (rest: object) =>
  JSON.stringify({ format: 'article-xii-briefing', version: 1, ...rest });
const withSlides = (...slides: readonly unknown[]) =>
  readDeckFile(file({ decks: [{ id: 'd', name: 'Geneva', slides }], openId: 'd' }));

const propertiesOfAll = () => Object.getOwnPropertyNames(Object.prototype).join();

describe('a deck file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        expect(readDeckFile(writeDeckFile(shelf))).toEqual({
          state: 'read',
          shelf,
          losses: [],
          isNewer: false,
        });
      }),
    );
  });

  it('is read without a fault, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((decks) => file({ decks })),
        ),
        (text) => {
          expect(['read', 'not-json', 'not-a-deck']).toContain(readDeckFile(text).state);
        },
      ),
    );
  });

  it('reads any JSON in the place of a slide, and keeps its neighbours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (odd) => {
        const found = withSlides(statement('a'), odd, statement('b'));
        const kept = found.state === 'read' ? (found.shelf.decks[0]?.slides ?? []) : [];
        expect(kept[0]).toEqual(statement('a'));
        expect(kept.at(-1)).toEqual(statement('b'));
      }),
    );
  });

  test.each([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['[]', 'not-a-deck'],
    ['null', 'not-a-deck'],
    ['{"format":"article-xii-briefing"}', 'not-a-deck'],
    ['{"economies":[]}', 'not-a-deck'],
    [' '.repeat(MOST_LETTERS + 1), 'too-large'],
  ])('%.30s is told to be %s', (text, state) => {
    expect(readDeckFile(text).state).toBe(state);
  });

  it('of a later version is read as far as it is understood, and says so', () => {
    const text = file({ version: 99, decks: [{ ...deckOf('a'), colours: ['red'] }], planets: 9 });
    expect(readDeckFile(text)).toEqual({
      state: 'read',
      shelf: { decks: [deckOf('a')], openId: 'deck-1' },
      losses: [],
      isNewer: true,
    });
  });

  it('of an earlier version is led through every version since, in order', () => {
    const log: number[] = [];
    const migration = (to: number): Migration => ({
      to,
      up: (older) => {
        log.push(to);
        return { ...older, version: to };
      },
    });
    const history = [migration(2), migration(3), migration(4)];
    readDeckFile(file({ version: 2, decks: [] }), history);
    expect(log).toEqual([3, 4]);
    expect(writeDeckFile({ decks: [], openId: undefined }, history)).toContain('"version":4');
  });

  it('knows its versions one after the other', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
  });

  it('keeps a thousand slides and says where it stopped', () => {
    const many = Array.from({ length: MOST_SLIDES + 1 }, (_, index) => statement(String(index)));
    const found = withSlides(...many);
    expect(found).toMatchObject({
      losses: [{ what: 'too-many-slides', deck: 'Geneva', slide: MOST_SLIDES }],
    });
    expect(found.state === 'read' && found.shelf.decks[0]?.slides.length).toBe(MOST_SLIDES);
  });

  it('keeps the words of a slide whose kind nobody knows, and of a view without a link', () => {
    const odd = { kind: 'hologram', id: 'x', headline: 'Light', notes: 'dim it' };
    const leads = { ...viewSlide('View'), link: 'https://elsewhere.example' };
    expect(withSlides(odd, leads, 7)).toMatchObject({
      shelf: {
        decks: [
          {
            slides: [
              { kind: 'statement', headline: 'Light', notes: 'dim it' },
              { kind: 'statement', headline: 'View' },
            ],
          },
        ],
      },
      losses: [
        { what: 'words-only', slide: 1 },
        { what: 'words-only', slide: 2 },
        { what: 'no-slide', slide: 3 },
      ],
    });
  });

  it('keeps a slide of a view that is no more: the view may come back', () => {
    const gone = { ...viewSlide('Mars'), link: '/planets/MARS' };
    expect(withSlides(gone)).toMatchObject({ shelf: { decks: [{ slides: [gone] }] }, losses: [] });
  });

  it('cuts a text of a million letters, and says so', () => {
    const found = withSlides(statement('x'.repeat(1_000_000), 'a'));
    expect(found).toMatchObject({ losses: [{ what: 'cut-short', slide: 1 }] });
    const slide = found.state === 'read' ? found.shelf.decks[0]?.slides[0] : undefined;
    expect(slide?.headline).toHaveLength(MOST_LETTERS_OF.headline);
  });

  it('tells slides and decks of one id apart', () => {
    const twice = { ...deckOf('a', 'a', 'a') };
    const found = readDeckFile(file({ decks: [twice, twice] }));
    const decks = found.state === 'read' ? found.shelf.decks : [];
    expect(new Set(decks.map(({ id }) => id)).size).toBe(2);
    expect(new Set(decks[0]?.slides.map(({ id }) => id)).size).toBe(3);
  });

  it('takes hostile names as ordinary text', () => {
    const before = propertiesOfAll();
    for (const name of HOSTILE) {
      const slide = { ...statement(name), text: name };
      expect(withSlides(slide)).toMatchObject({ shelf: { decks: [{ slides: [slide] }] } });
    }
    const text =
      '{"format":"article-xii-briefing","version":1,"__proto__":{"polluted":1},"decks":[]}';
    expect(readDeckFile(text)).toMatchObject({ state: 'read', shelf: { decks: [] } });
    expect(propertiesOfAll()).toBe(before);
    expect({}).not.toHaveProperty('polluted');
  });
});
