import { expect, test } from 'vitest';
import type { Face } from '../../src/exports/letters.ts';
import { facesFor, withLetters } from '../../src/exports/letters.ts';

const face = (change: Partial<Face>): Face => ({
  family: 'Source Sans 3 Variable',
  style: 'normal',
  weight: '200 900',
  range: 'U+0000-00FF, U+20AC',
  address: 'data:font/woff2;base64,AAAA',
  ...change,
});
const latin = face({});
const cyrillic = face({ range: 'U+0301,U+0400-045F' });
const italic = face({ style: 'italic' });
const other = face({ family: 'Source Serif 4 Variable' });
const picture = (text: string) =>
  `<svg width="1" font-family="'Source Sans 3', Arial"><text>${text}</text></svg>`;

test.each([
  ['Côte d’Ivoire', [latin]],
  ['Беларусь', [latin, cyrillic]],
] as const)(
  'a picture that says %s takes the letters of its scripts and no others',
  (text, needed) => {
    expect(facesFor(picture(text), [latin, cyrillic, italic, other])).toEqual(needed);
  },
);

test('a picture carries its letters under the name that its text asks for', () => {
  const svg = withLetters(picture('a'), [latin]);
  expect(svg).toMatch(/^<svg [^>]*><style>@font-face\{font-family:'Source Sans 3';/);
  expect(svg).toContain('src:url(data:font/woff2;base64,AAAA)');
  expect(svg.endsWith('<text>a</text></svg>')).toBe(true);
});

test.each([
  `'Source Serif 4 Variable', 'Source Serif 4'`,
  `&#x27;Source Serif 4 Variable&#x27;, Georgia`,
])('a picture that asks for %s first asks for letters that it carries', (families) => {
  const svg = `<svg width="1"><text font-family="${families}">Belarus</text></svg>`;
  expect(facesFor(svg, [other])).toEqual([other]);
  expect(withLetters(svg, [other])).not.toContain('Variable');
});
