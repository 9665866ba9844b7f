import { describe, expect, test } from 'vitest';

import { addressAsked, addressOf, cachesToDrop } from '../../src/worker/keptFiles.ts';

const SCOPE = 'https://host.example/wto/';
const KEPT = new Set([SCOPE, `${SCOPE}data/accessions.json`, `${SCOPE}assets/view-1.js`]);

const asked = (url: string, method = 'GET') => addressAsked({ method, url }, SCOPE, KEPT);

describe('a request is answered from the kept build', () => {
  test.each([
    ['the page at its folder', SCOPE, SCOPE],
    ['the page by its file', `${SCOPE}index.html`, SCOPE],
    ['the page as a link from a mail decorates it', `${SCOPE}?utm_source=mail`, SCOPE],
    ['data', `${SCOPE}data/accessions.json`, `${SCOPE}data/accessions.json`],
    [
      'code of the version before, for a window left open',
      `${SCOPE}assets/view-0.js`,
      `${SCOPE}assets/view-0.js`,
    ],
  ])('%s', (_, url, address) => {
    expect(asked(url)).toBe(address);
  });
});

describe('left to the network', () => {
  test.each([
    ['a file of the host that is not of the build', `${SCOPE}data/schemas/tracks.schema.json`],
    ['another folder of the same host', 'https://host.example/assets/view-1.js'],
    ['another host', 'https://other.example/wto/data/accessions.json'],
  ])('%s', (_, url) => {
    expect(asked(url)).toBeUndefined();
  });

  test('anything but a question', () => {
    expect(asked(SCOPE, 'POST')).toBeUndefined();
  });
});

test('the page is kept at the address of its folder, every other file at its own', () => {
  expect(addressOf({ url: 'index.html', revision: 'a' }, SCOPE)).toBe(SCOPE);
  expect(addressOf({ url: 'data/tracks.json', revision: 'a' }, SCOPE)).toBe(
    `${SCOPE}data/tracks.json`,
  );
});

test('this build and the one before are kept, older ones dropped, other products left alone', () => {
  const prefix = `article-xii ${SCOPE} `;
  const names = [`${prefix}1`, 'other product', `${prefix}2`, `${prefix}3`, 'article-xii /b/ 1'];
  expect(cachesToDrop(names, prefix, `${prefix}3`)).toEqual([`${prefix}1`]);
  expect(cachesToDrop(names.slice(0, 1), prefix, `${prefix}1`)).toEqual([]);
});
