import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it, vi } from 'vitest';

import { contentOf } from '../../src/app/slideContents.ts';
import { pictureSvg } from '../../src/exports/picture.ts';
import { dataServer } from '../support/dataServer.ts';
import { textBoxes } from '../support/textBoxes.ts';

vi.mock('../../src/data/savedCopy.ts', () => ({ readCopy: vi.fn(), keepCopy: vi.fn() }));

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const SIZES = {
  slide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  print: { width: 3508, height: 2480 },
} as const;
/** Every chart with axes, which the page draws with a library and a picture without it. */
const PLOTS = [
  ['/durations', 'joined'],
  ['/durations?compare=ldc', 'joined'],
  ['/durations', 'distribution'],
  ['/compare/KAZ/BLR/RUS', 'count'],
  ['/compare/KAZ/BLR?count=events&axis=calendar', 'count'],
  ['/timelines/KAZ', 'counts'],
  ['/organizations/wipo', 'series-belarus-in-the-global-innovation-index'],
  ['/organizations/wto', 'series-members'],
] as const;

beforeAll(() => {
  vi.stubGlobal('location', { href: 'https://example.org/' });
  vi.stubGlobal('fetch', dataServer().options.fetch);
});

async function picture(link: string, part: string, size: keyof typeof SIZES) {
  const content = await contentOf(link, part);
  if (content.kind !== 'found' || content.draw === undefined) throw new Error('no picture');
  const { account, draw } = content;
  return pictureSvg({ size: SIZES[size], account, draw, tokens });
}

/** The room between heading and foot, where the figure stands. */
function figureOf(svg: string) {
  const [, width = NaN, height = NaN] = (
    /<svg overflow="visible"[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  ).map(Number);
  return { width, height };
}

describe.each(PLOTS)('the picture of %s %s', (link, part) => {
  it.each(['slide', 'square', 'print'] as const)('keeps its words inside: %s', async (size) => {
    const svg = await picture(link, part, size);
    const { width, height } = figureOf(svg);
    const figure = svg.slice(svg.indexOf('<svg overflow'));
    const boxes = textBoxes(figure);
    expect(boxes.length).toBeGreaterThan(6);
    const outside = boxes.filter(
      (box) => box.left < -1 || box.right > width + 1 || box.top < 0 || box.bottom > height + 1,
    );
    expect(outside).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it('the curve holds a step for each length at which somebody joined, and ends at the estimate', async () => {
  const content = await contentOf('/durations', 'joined');
  if (content.kind !== 'found' || content.chart?.kind !== 'lines') throw new Error('no lines');
  const [{ points } = { points: [] }] = content.chart.series;
  expect(points).toHaveLength(content.table.rows.length + 1);
  const shares = points.map(({ y }) => y);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(0.688, 2);
});

it('the running count of the chart ends where each had come', async () => {
  const content = await contentOf('/compare/KAZ/BLR', 'count');
  if (content.kind !== 'found' || content.chart?.kind !== 'lines') throw new Error('no lines');
  expect(content.chart.series.map(({ name, points }) => [name, points.at(-1)?.y])).toEqual([
    ['Kazakhstan, 20', 20],
    ['Belarus, 12', 12],
  ]);
});

it('sixty bars are read from a slide: no letter of them smaller than 16 pixels of 1080', async () => {
  const svg = await picture('/durations', 'bars', 'slide');
  const sizes = Array.from(svg.matchAll(/<g[^>]* font-size="([\d.]+)"/g), ([, size]) =>
    Number(size),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThan(15);
  for (const name of ['Algeria', 'Kyrgyz Republic']) expect(svg).toContain(`>${name}<`);
});
