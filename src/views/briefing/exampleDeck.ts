import type { Dataset } from '../../domain/dataset.ts';
import type { Deck, NewSlide } from '../../domain/deck.ts';
import { EXAMPLE_NAME, exampleCover, proposedHeadline } from '../../wording/briefing.ts';
import { compareAddress, organizationPath, paths, timelinePath } from '../paths.ts';
import type { ContentOf } from '../shared/SlideContents.ts';

const PAIR = compareAddress(['KAZ', 'BLR']);

type ExampleView = {
  readonly link: string;
  readonly part: string;
  /** Which sentence of what the view says stands above it; the first where none is named. */
  readonly sentence?: number;
};

/** Seven views after the cover; what each says is for the data to tell. */
export const EXAMPLE_VIEWS: readonly ExampleView[] = [
  { link: paths.durations, part: 'bars' },
  { link: PAIR, part: 'paths' },
  { link: PAIR, part: 'count' },
  { link: timelinePath('BLR'), part: 'gantt', sentence: 1 },
  { link: paths.durations, part: 'joined', sentence: 1 },
  { link: PAIR, part: 'what-if', sentence: 2 },
  { link: organizationPath('wto'), part: 'card' },
];

/** The briefing that comes with the product, its headlines made from the data on screen. */
export async function exampleDeck(
  contentOf: ContentOf,
  { version, newestEvidence }: Pick<Dataset, 'version' | 'newestEvidence'>,
): Promise<Omit<Deck, 'id'>> {
  const cover = {
    kind: 'cover',
    headline: EXAMPLE_NAME,
    text: exampleCover(newestEvidence),
    notes: '',
  } as const;
  const views = await Promise.all(
    EXAMPLE_VIEWS.map(async ({ link, part, sentence }): Promise<NewSlide> => {
      const { kind, finding, title } = await contentOf(link, part);
      if (kind === 'missing') throw new Error(finding);
      const headline = proposedHeadline(finding, title, sentence);
      return {
        kind: 'view',
        link,
        part,
        headline,
        notes: finding,
        made: { dataVersion: version, finding },
      };
    }),
  );
  const slides = [cover, ...views];
  return {
    name: EXAMPLE_NAME,
    slides: slides.map((slide, at) => ({ ...slide, id: `slide-${at + 1}` })),
  };
}
