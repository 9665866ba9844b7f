import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import type { PictureOrder } from '../../src/exports/picture.ts';
import { pictureSvg } from '../../src/exports/picture.ts';
import { account } from '../support/exportAccount.ts';
import { textBoxes } from '../support/textBoxes.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const SLIDE = { width: 1920, height: 1080 };
const PRINT = { width: 3508, height: 2480 };
const LONG_LINK = `https://example.org/${'folder/'.repeat(60)}#/durations?${'x'.repeat(400)}`;
const FINDING =
  'Belarus applied in September 1993 and has been negotiating for 32 years and 6 months, longer than every one of the 38 accessions completed. Kazakhstan took 19 years and 10 months, the 5th longest of 38.';
const { DOMParser } = new Window();

function order(change: Partial<PictureOrder> = {}, name = 'Kazakhstan'): PictureOrder {
  return {
    size: SLIDE,
    account,
    tokens,
    draw: (box) => ({
      size: box,
      element: createElement(
        'text',
        { x: 10, y: 20, fontSize: 12, fill: 'var(--ink)', 'aria-label': name },
        name,
      ),
    }),
    ...change,
  };
}

const textsOf = (svg: string) => textBoxes(svg).map(({ text }) => text);

/** The room the figure was given, as the picture places it. */
function figureBox(svg: string) {
  const [, ...numbers] =
    /<svg overflow="visible" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(
      svg,
    ) ?? [];
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map(Number);
  return { x, y, width, height };
}

describe('a picture', () => {
  it('of one state has the same bytes each time', async () => {
    expect(await pictureSvg(order())).toBe(await pictureSvg(order()));
  });

  it('leaves nothing that only a page resolves', async () => {
    const svg = await pictureSvg(order());
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/href|<style|<script|<foreignObject|class=/);
  });

  it('has real text: the title, what is drawn, and the account at its foot', async () => {
    const texts = textsOf(await pictureSvg(order()));
    expect(texts).toEqual([
      account.title,
      '59 of 60 economies measured. Application to membership. As of 22 April 2026, data 1.0.0.',
      `${account.source}. ${account.link}`,
      'Kazakhstan',
    ]);
  });

  it('says at its foot what is compared and what the day leaves unsaid', async () => {
    const told = { comparison: 'LDCs and others', filters: 'Asia', asOfNote: 'Not vouched for.' };
    const texts = textsOf(await pictureSvg(order({ account: { ...account, ...told } })));
    expect(texts[1]).toMatch(
      /^59 of 60 economies measured, Asia, LDCs and others\. .*vouched for\.$/,
    );
  });

  it('is headed by its finding and what is measured, where it has one', async () => {
    const heading = { title: 'Belarus waits.', subtitle: 'Years from application' };
    const svg = await pictureSvg(order({ heading }));
    expect(textsOf(svg).slice(0, 2)).toEqual([heading.title, heading.subtitle]);
    expect(svg).toContain('<title>Belarus waits.</title>');
    expect(textsOf(svg)).not.toContain(account.title);
  });

  it('with a colour that no style sheet names is not made', async () => {
    const draw: PictureOrder['draw'] = (size) => ({
      size,
      element: createElement('rect', { fill: 'var(--nothing)' }),
    });
    await expect(pictureSvg(order({ draw }))).rejects.toThrow('--nothing');
  });
});

describe('heading and foot', () => {
  it.each([
    ['slide', SLIDE],
    ['print', PRINT],
  ])('stay inside the picture and clear of the figure, however long: %s', async (_, size) => {
    const svg = await pictureSvg(
      order({
        size,
        account: { ...account, link: LONG_LINK, filters: 'Least developed; '.repeat(12) },
        heading: { title: FINDING, subtitle: 'Years from application to membership. '.repeat(8) },
      }),
    );
    const box = figureBox(svg);
    const around = textBoxes(svg).slice(0, -1);
    expect(around.length).toBeGreaterThan(5);
    for (const { left, right, top, bottom } of around) {
      expect(left).toBeGreaterThanOrEqual(box.x);
      expect(right).toBeLessThanOrEqual(size.width - box.x);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(size.height);
      expect(bottom <= box.y || top >= box.y + box.height).toBe(true);
    }
    expect(textsOf(svg).join('')).toContain(LONG_LINK.slice(-40));
    expect(textsOf(svg).join('').replaceAll(' ', '')).toContain(LONG_LINK);
    expect(box.height).toBeGreaterThan(size.height / 2);
  });
});

describe('hostile text', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      '"><image href="https://example.org/x.png"/>',
      '&lt;b&gt; &amp;',
      ']]><!--',
      'var(--ink)',
      'fill="var(--nothing)"',
      '\0\b\uFFFF\uD800',
    ),
  );

  it('adds no element and stays well-formed, in heading, foot, account and rows', async () => {
    const elements = (svg: string) => svg.match(/<[a-z]+/g);
    const plain = elements(await pictureSvg(order()));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const short = text.slice(0, 20).replaceAll(/[\t\r]/g, ' ');
        const svg = await pictureSvg(
          order({ account: { ...account, title: short, population: short, link: 'x' } }, short),
        );
        expect(elements(svg)).toEqual(plain);
        expect(Array.from(svg).filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
        expect(svg).not.toMatch(/[\uFFFE\uFFFF]/);
        expect(svg).not.toMatch(/\p{Surrogate}/u);
        expect(svg.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, '')).not.toContain('&');
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(read.querySelectorAll('parsererror')).toHaveLength(0);
      }),
    );
  });

  it('is shown as it is', async () => {
    const title = '<b>"Fish" & chips</b> var(--ink)';
    const svg = await pictureSvg(order({ account: { ...account, title } }));
    expect(textsOf(svg)[0]).toBe(title);
  });
});
