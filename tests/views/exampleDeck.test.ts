import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../src/app/slideContents.ts';
import type { Deck } from '../../src/domain/deck.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { exampleDeck } from '../../src/views/briefing/exampleDeck.ts';
import { missingContent } from '../../src/views/shared/missingContent.ts';
import type { ContentOf } from '../../src/views/shared/SlideContents.ts';
import { dataServer } from '../support/dataServer.ts';
import { shipped } from '../support/shippedData.ts';

vi.mock('../../src/data/savedCopy.ts', () => ({ readCopy: vi.fn(), keepCopy: vi.fn() }));

let deck: Omit<Deck, 'id'>;

beforeAll(async () => {
  vi.stubGlobal('location', { href: 'https://example.org/' });
  vi.stubGlobal('fetch', dataServer().options.fetch);
  useDatasetStore.setState({ dataset: shipped });
  deck = await exampleDeck(contentOf, shipped);
});

describe('the briefing that comes along', () => {
  it('has a cover and seven views, each of which is there', async () => {
    const [cover, ...views] = deck.slides;
    expect(cover?.kind).toBe('cover');
    expect(views).toHaveLength(7);
    for (const view of views) {
      if (view.kind !== 'view') throw new Error('not a view');
      expect(await contentOf(view.link, view.part)).toMatchObject({ kind: 'found' });
    }
  });

  it('has headlines that the data say, each another', () => {
    const views = deck.slides.flatMap((slide) => (slide.kind === 'view' ? [slide] : []));
    for (const { headline, made } of views) expect(made.finding).toContain(headline);
    expect(new Set(views.map(({ headline }) => headline)).size).toBe(7);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(8);
  });

  it('is none where a view has nothing to show', async () => {
    const lost: ContentOf = async (link, part, data) =>
      part === 'gantt' ? missingContent('No network.') : contentOf(link, part, data);
    await expect(exampleDeck(lost, shipped)).rejects.toThrow('No network.');
  });

  it('says of Belarus and Kazakhstan what is true of them', () => {
    const said = deck.slides.map(({ headline }) => headline).join('\n');
    expect(said).toMatch(/Belarus applied in September 1993 and has been negotiating for 32 years/);
    expect(said).toMatch(/Formal meetings held: Kazakhstan, 20; Belarus, 12/);
    expect(said).toMatch(/half had joined after 14\.2 years/);
  });
});
