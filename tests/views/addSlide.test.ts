import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../src/app/slideContents.ts';
import { MOST_SLIDES } from '../../src/domain/deckReader.ts';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { deckAdded, deckRemoved, selectOpenDeck, useDecks } from '../../src/stores/decks.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { linkTo, withSearch } from '../../src/views/paths.ts';
import { addSlide, slideAddress } from '../../src/views/shared/addSlide.tsx';
import { missingContent } from '../../src/views/shared/missingContent.ts';
import { OWN_NOT_ADDED } from '../../src/wording/addToBriefing.ts';
import { DECK_FULL } from '../../src/wording/briefing.ts';
import { statement } from '../support/decks.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { shipped } from '../support/shippedData.ts';

vi.stubGlobal('location', { href: 'https://example.org/wto/?from=mail#/durations' });

describe('the link of a slide', () => {
  it('is the state without the version of the data, which stands beside it', () => {
    const params = new URLSearchParams({ status: 'member', highlight: 'KAZ,BLR' });
    expect(slideAddress(linkTo('/durations', params, '1.2.0'))).toEqual({
      address: '/durations?status=member&highlight=KAZ,BLR',
      dataVersion: '1.2.0',
    });
  });

  it('opens the very state that was copied, whatever it holds', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== 'data');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const params = new URLSearchParams(pairs);
        const { address } = slideAddress(linkTo('/compare/KAZ/BLR', params, '1.2.0'));
        expect(address).toBe(withSearch('/compare/KAZ/BLR', params));
      }),
    );
  });
});

const BARS = { link: '#/durations?data=1.0.0', part: 'bars' } as const;
const slides = () => selectOpenDeck(useDecks.getState())?.slides ?? [];

describe('a slide added', () => {
  beforeEach(() => {
    for (const { id } of useDecks.getState().history.present.decks) deckRemoved(id);
    useDatasetStore.setState({ dataset: shipped });
    const records = recordsOf(csv('name,application,membership\nKazakhstan,1997,1999\n'));
    const own = ownDataOf({ fileName: 'mine.csv', mode: 'in-place', records, replaced: [] });
    useOwnData.setState({ own });
    return () => useOwnData.setState({ own: undefined });
  });

  it('keeps nothing that was computed of the reader’s own file', async () => {
    await addSlide(contentOf, BARS);
    const [slide] = slides();
    useOwnData.setState({ own: undefined });
    const { finding } = await contentOf('/durations', 'bars');
    expect(slide).toMatchObject({ kind: 'view', made: { finding } });
    expect(finding).toContain('32 years and 6 months');
    expect(slide?.headline).not.toBe('');
    expect(finding).toContain(slide?.headline);
  });

  it('is refused where its link would leave own records out', async () => {
    expect(await addSlide(contentOf, BARS, 'named')).toBe(OWN_NOT_ADDED);
    expect(slides()).toEqual([]);
  });

  it('is none where there is nothing to show', async () => {
    await expect(addSlide(async () => missingContent('No network.'), BARS)).rejects.toThrow(
      'No network.',
    );
    expect(slides()).toEqual([]);
  });

  it('is refused by a deck that is full', async () => {
    const full = Array.from({ length: MOST_SLIDES }, (_, index) => statement(`s${index}`));
    deckAdded({ name: 'Full', slides: full });
    expect(await addSlide(contentOf, BARS)).toBe(DECK_FULL);
    expect(slides()).toHaveLength(MOST_SLIDES);
  });
});
