// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { markOf } from '../../src/views/finding/findable.ts';
import { revealPart } from '../../src/views/finding/revealPart.ts';

const changed = async () => new Promise((done) => setTimeout(done));
const content = () => document.querySelector('#content') ?? document.body;

beforeEach(() => {
  document.body.innerHTML = '<button>Find</button><main id="content"><h1>Guide</h1></main>';
  document.querySelector('button')?.focus();
});

test('what is found takes the focus, be it drawn now or later', async () => {
  revealPart({ marks: [markOf('.glossary', 'at-risk')] });
  expect(document.activeElement?.tagName).toBe('BUTTON');
  content().insertAdjacentHTML(
    'beforeend',
    '<dl class="glossary"><div data-id="offers"></div><div data-id="at-risk"></div></dl>',
  );
  await changed();
  expect(document.activeElement?.getAttribute('data-id')).toBe('at-risk');

  revealPart({ headings: ['Guide to the process', 'Terms'] });
  content().insertAdjacentHTML('beforeend', '<h2>Terms</h2>');
  await changed();
  expect(document.activeElement?.textContent).toBe('Terms');
});

test('nobody who has gone on meanwhile is called back', async () => {
  revealPart({ headings: ['Terms'] });
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  content().insertAdjacentHTML('beforeend', '<h2>Terms</h2>');
  await changed();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
