import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { slideLink } from '../../src/exports/slideContent.ts';
import { slideContent } from '../../src/views/timelines/slideContent.ts';
import { proposedHeadline } from '../../src/wording/briefing.ts';
import { shipped } from '../support/shippedData.ts';
import { publicTimeline } from '../support/timelines.ts';

beforeAll(() => vi.stubGlobal('location', { href: 'https://example.org/' }));
afterAll(() => vi.unstubAllGlobals());

const recorded = (id: string) => (id === 'KAZ' || id === 'BLR' ? publicTimeline(id) : undefined);

function contentOf(path: string, part: string) {
  const id = path.slice(-3).toUpperCase();
  return slideContent(slideLink(path), part, { dataset: shipped, timeline: recorded(id) });
}

describe('a slide of a record', () => {
  test.each(['gantt', 'counts'])(
    'says whose it is, in its finding and in its headline: %s',
    (part) => {
      for (const { id, name } of shipped.economies) {
        const content = contentOf(`/timelines/${id}`, part);
        if (content.kind === 'missing') throw new RangeError(id);
        const headline = proposedHeadline(content.finding, content.title);
        expect(headline).toContain(name);
        expect(headline.length).toBeGreaterThan(name.length + 10);
      }
    },
  );

  test('is found by its code in small letters', () => {
    expect(contentOf('/timelines/kaz', 'gantt')).toMatchObject({ name: 'timeline-KAZ' });
  });

  test.each([
    ['/timelines/BLR?asof=2030-01-01', true],
    ['/timelines/BLR', false],
    ['/timelines/KAZ?asof=2030-01-01', false],
  ])('speaks of a day that nobody vouches for under a condition: %s', (path, isConditional) => {
    const id = path.slice(11, 14);
    const data = { dataset: shipped, timeline: recorded(id) };
    const content = slideContent(slideLink(path), 'gantt', data);
    if (content.kind === 'missing') throw new RangeError(id);
    expect(content.finding.includes('if nothing has changed since 22 April 2026')).toBe(
      isConditional,
    );
  });
});
