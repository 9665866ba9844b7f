// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { markOf } from '../../src/views/finding/findable.ts';
import { revealPart } from '../../src/views/finding/revealPart.ts';

const changed = async () => new Promise((done) => setTimeout(done));

function draw(tag: string, text: string, marks: Readonly<Record<string, string>> = {}): Element {
  const drawn = document.createElement(tag);
  drawn.textContent = text;
  for (const [name, value] of Object.entries(marks)) drawn.setAttribute(name, value);
  return drawn;
}

const content = draw('main', '', { id: 'content' });

beforeEach(() => {
  const button = document.createElement('button');
  content.replaceChildren(draw('h1', 'Guide'));
  document.body.replaceChildren(button, content);
  button.focus();
});

test('what is found takes the focus, be it drawn now or later', async () => {
  revealPart({ marks: [markOf('.glossary', 'at-risk')] });
  expect(document.activeElement?.tagName).toBe('BUTTON');
  const terms = draw('dl', '', { class: 'glossary' });
  terms.append(draw('div', '', { 'data-id': 'offers' }), draw('div', '', { 'data-id': 'at-risk' }));
  content.append(terms);
  await changed();
  expect(document.activeElement?.getAttribute('data-id')).toBe('at-risk');

  revealPart({ headings: ['Guide to the process', 'Terms'] });
  content.append(draw('h2', 'Terms'));
  await changed();
  expect(document.activeElement?.textContent).toBe('Terms');
});

test('nobody who has gone on meanwhile is called back', async () => {
  revealPart({ headings: ['Terms'] });
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  content.append(draw('h2', 'Terms'));
  await changed();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});

test('the heading of a view that arrives takes the focus back from nothing that was found', () => {
  content.append(draw('h2', 'Terms'));
  revealPart({ headings: ['Terms'] });
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  expect(document.activeElement?.textContent).toBe('Terms');
});
