import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { linkTo } from '../../src/views/paths.ts';

function linkFrom(address: string, params = new URLSearchParams('sort=name')): string {
  vi.stubGlobal('location', { href: address });
  return linkTo('/durations', params, '1.2.0');
}

afterEach(() => vi.unstubAllGlobals());

describe('a link', () => {
  it('opens the path with the state and the version of the data', () => {
    expect(linkFrom('https://example.org/app/#/compare?x=1')).toBe(
      'https://example.org/app/#/durations?sort=name&data=1.2.0',
    );
  });

  it.each([
    ['in a sub-folder', 'https://example.org/a/b/index.html'],
    ['in a file opened from disk', 'file:///home/reader/article-xii.html'],
  ])('keeps the page %s', (_, page) => {
    expect(linkFrom(page)).toBe(`${page}#/durations?sort=name&data=1.2.0`);
  });

  it.each([
    ['a parameter of no meaning', 'https://example.org/#/durations?utm=x&sort=longest'],
    ['a script', 'https://example.org/#/durations?x=<script>alert(1)</script>'],
    ['a second question mark', 'https://example.org/#/durations?a=b?c=d'],
    ['a second hash', 'https://example.org/#/durations#evil'],
    ['a query before the hash', 'https://example.org/?evil=1#/durations'],
    ['another path', 'https://example.org/#//evil.example'],
    ['an old version', 'https://example.org/#/durations?data=0.0.1&data=0.0.2'],
  ])('passes on nothing of a received link: %s', (_, address) => {
    expect(linkFrom(address)).toBe('https://example.org/#/durations?sort=name&data=1.2.0');
  });

  it('is the same whatever the address it is made at carried', () => {
    fc.assert(
      fc.property(fc.webFragments(), (junk) => {
        expect(linkFrom(`https://example.org/#${junk}`)).toBe(
          'https://example.org/#/durations?sort=name&data=1.2.0',
        );
      }),
    );
  });

  it('carries the present version in place of the one the state was opened with', () => {
    const params = new URLSearchParams('data=0.9.0&highlight=BLR,KAZ');
    expect(linkFrom('https://example.org/', params)).toBe(
      'https://example.org/#/durations?highlight=BLR,KAZ&data=1.2.0',
    );
    expect(params.get('data')).toBe('0.9.0');
  });
});
