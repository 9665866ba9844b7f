// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDeckFile } from '../../src/domain/deckFile.ts';
import { MOST_DECKS, MOST_SLIDES } from '../../src/domain/deckReader.ts';
import { deckOf, headlines, statement } from '../support/decks.ts';

const KEY = 'article-xii/briefings';

/** The store of a page just opened in this browser. */
async function openPage() {
  vi.resetModules();
  return import('../../src/stores/decks.ts');
}

type Page = Awaited<ReturnType<typeof openPage>>;

const shown = ({ useDecks, selectOpenDeck }: Page) =>
  headlines(selectOpenDeck(useDecks.getState())).join(' ');

const add = (page: Page, headline: string) => page.slideAdded(statement(headline), 'Briefing');

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the briefings of a browser', () => {
  it('are there again after a reload', async () => {
    const page = await openPage();
    add(page, 'a');
    add(page, 'b');
    page.slideMoved('slide-2', 0);
    expect(shown(await openPage())).toBe('b a');
  });

  it('go on in memory where storage is refused, and say so', async () => {
    vi.stubGlobal('localStorage', undefined);
    const page = await openPage();
    add(page, 'a');
    expect(shown(page)).toBe('a');
    expect(page.useDecks.getState().keeping).toBe('refused');
  });

  it('keep the last state there was room for, say that it is full, and are kept once there is room', async () => {
    const page = await openPage();
    add(page, 'a');
    const { localStorage: roomy } = globalThis;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => roomy.getItem(key),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    add(page, 'b');
    expect(shown(page)).toBe('a b');
    expect(page.useDecks.getState().keeping).toBe('full');
    vi.unstubAllGlobals();
    expect(shown(await openPage())).toBe('a');
    page.slideRemoved('slide-1');
    expect(page.useDecks.getState().keeping).toBe('kept');
    expect(shown(await openPage())).toBe('b');
  });

  it.each(['', '{', '[]', '"deck"', '{"format":"article-xii-briefing"}'])(
    'that are unreadable (%s) are put aside before anything is written',
    async (bytes) => {
      localStorage.setItem(KEY, bytes);
      const page = await openPage();
      const { found } = page.useDecks.getState();
      expect(found?.state).toBe('unreadable');
      add(page, 'a');
      expect(localStorage.getItem(found?.setAsideAs ?? '')).toBe(bytes);
      expect(shown(await openPage())).toBe('a');
    },
  );

  it('that were read in part are put aside whole', async () => {
    const bytes = `{"format":"article-xii-briefing","version":1,"decks":[7,${JSON.stringify(deckOf('a'))}]}`;
    localStorage.setItem(KEY, bytes);
    const page = await openPage();
    expect(shown(page)).toBe('a');
    expect(page.useDecks.getState().found).toMatchObject({ state: 'partly', losses: [{}] });
    expect(localStorage.getItem(page.useDecks.getState().found?.setAsideAs ?? '')).toBe(bytes);
  });

  it('are not written over where there is no room to put them aside', async () => {
    localStorage.setItem(KEY, 'unreadable');
    for (let number = 1; number <= 5; number += 1) {
      localStorage.setItem(`${KEY}/set-aside-${number}`, String(number));
    }
    const page = await openPage();
    add(page, 'a');
    expect(page.useDecks.getState().keeping).toBe('held');
    expect(localStorage.getItem(KEY)).toBe('unreadable');
  });

  it('of a later version are shown and never written over', async () => {
    const bytes = `{"format":"article-xii-briefing","version":99,"decks":[${JSON.stringify(deckOf('a'))}]}`;
    localStorage.setItem(KEY, bytes);
    const page = await openPage();
    expect(shown(page)).toBe('a');
    add(page, 'b');
    expect(shown(page)).toBe('a b');
    expect(page.useDecks.getState().keeping).toBe('held');
    expect(localStorage.getItem(KEY)).toBe(bytes);
  });

  it('of two windows are one: neither takes away what the other wrote', async () => {
    const one = await openPage();
    add(one, 'a');
    const two = await openPage();
    add(two, 'b');
    add(one, 'c');
    expect(shown(one)).toBe('a b c');
    two.undoPressed();
    expect(shown(two)).toBe('a b');
  });

  it('are left to a newer version that another window has begun to use', async () => {
    const page = await openPage();
    add(page, 'a');
    const newer = writeDeckFile({ decks: [], openId: undefined }).replace(':1', ':99');
    localStorage.setItem(KEY, newer);
    add(page, 'b');
    expect(localStorage.getItem(KEY)).toBe(newer);
    expect(page.useDecks.getState().keeping).toBe('held');
  });

  it('hold no slide more than is read again, and say so', async () => {
    const page = await openPage();
    const names = Array.from({ length: MOST_SLIDES - 1 }, (_, index) => `s${index}`);
    page.deckAdded(deckOf(...names));
    expect([add(page, 'last'), add(page, 'more')]).toEqual([true, false]);
    expect(page.slideDuplicated('last')).toBe(false);
    const before = shown(page);
    expect(shown(await openPage())).toBe(before);
  });

  it('are no more than are read again: a hundred and first is refused, and so is half a file', async () => {
    const page = await openPage();
    const decks = Array.from({ length: MOST_DECKS - 1 }, (_, index) => deckOf(`s${index}`));
    expect(page.decksAdded(decks)).toBe(true);
    expect(page.decksAdded([deckOf('x'), deckOf('y')])).toBe(false);
    expect(page.deckDuplicated('deck-1')).toBe(true);
    expect([page.deckAdded(deckOf('z')), page.deckDuplicated('deck-1')]).toEqual([false, false]);
    const { decks: there } = page.useDecks.getState().history.present;
    const again = (await openPage()).useDecks.getState();
    expect(again.history.present.decks).toEqual(there);
    expect(again.found).toBeUndefined();
  });

  it('undo across decks: a removed deck comes back as it was', async () => {
    const page = await openPage();
    add(page, 'a');
    page.deckAdded(deckOf('x', 'y'));
    page.deckRemoved('deck-2');
    expect(shown(page)).toBe('a');
    page.undoPressed();
    expect(shown(page)).toBe('x y');
    page.redoPressed();
    expect(shown(page)).toBe('a');
  });
});
