import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { slideLink } from '../../src/exports/slideContent.ts';
import { slideContent } from '../../src/views/timelines/slideContent.ts';
import { shipped } from '../support/shippedData.ts';
import { textBoxes } from '../support/textBoxes.ts';
import { publicTimeline } from '../support/timelines.ts';

const BOXES = [
  { width: 1800, height: 830 },
  { width: 1012, height: 830 },
];

async function drawn(box: (typeof BOXES)[number]) {
  const content = slideContent(slideLink('/timelines/KAZ'), 'gantt', {
    dataset: shipped,
    timeline: publicTimeline('KAZ'),
  });
  if (content.kind !== 'found' || content.draw === undefined) throw new RangeError('no picture');
  const { element, size } = await content.draw(box);
  return { size, boxes: textBoxes(renderToStaticMarkup(element)) };
}

beforeAll(() => vi.stubGlobal('location', { href: 'https://example.org/' }));
afterAll(() => vi.unstubAllGlobals());

describe('the exported timeline', () => {
  it.each(BOXES)('names its marks above the lanes, within its width: $width', async (box) => {
    const { size, boxes } = await drawn(box);
    const legend = boxes.filter(({ text }) =>
      [
        'number of entries close together',
        'strong doubt',
        'silence between formal meetings',
      ].includes(text),
    );
    expect(legend).toHaveLength(3);
    const firstLane = boxes.find(({ text }) => text.startsWith('Formal meetings'));
    for (const { right, bottom } of legend) {
      expect(right).toBeLessThanOrEqual(size.width);
      expect(bottom).toBeLessThan(firstLane?.top ?? 0);
    }
  });
});
