import { describe, expect, test } from 'vitest';

import * as compare from '../../src/views/compare/search.ts';
import * as durations from '../../src/views/durations/search.ts';
import { parseSearch as parseGuide } from '../../src/views/guide/search.ts';
import { DEFAULT_CARD_SEARCH, parseCardSearch } from '../../src/views/organizations/cardSearch.ts';
import * as organizations from '../../src/views/organizations/search.ts';
import * as sources from '../../src/views/sources/search.ts';
import * as timelines from '../../src/views/timelines/search.ts';
import { publicOrganizations } from '../support/publicData.ts';
import { publicTimeline } from '../support/timelines.ts';
import { SHIPPED_COMPARISONS, SHIPPED_LINKS } from './shippedLinks.ts';

type Codec = {
  readonly parse: (params: URLSearchParams) => {
    readonly search: object;
    readonly losses: readonly unknown[];
  };
  /** All that a link of this view may hold. */
  readonly names: readonly string[];
};

const CODECS: Readonly<Record<keyof typeof SHIPPED_LINKS, Codec>> = {
  '/durations': { parse: durations.parseSearch, names: Object.keys(durations.DEFAULT_SEARCH) },
  '/compare': { parse: compare.parseSearch, names: Object.keys(compare.DEFAULT_SEARCH) },
  '/timelines/KAZ': { parse: timelines.parseSearch, names: Object.keys(timelines.DEFAULT_SEARCH) },
  '/organizations': {
    parse: organizations.parseSearch,
    names: Object.keys(organizations.DEFAULT_SEARCH),
  },
  '/organizations/wto': { parse: parseCardSearch, names: Object.keys(DEFAULT_CARD_SEARCH) },
  '/guide': { parse: parseGuide, names: ['show', 'term', 'asof', 'data'] },
  '/sources': { parse: sources.parseSearch, names: Object.keys(sources.DEFAULT_SEARCH) },
};

const links = Object.entries(SHIPPED_LINKS).flatMap(([view, forms]) =>
  forms.map(([query, meaning]) => ({ view, query, meaning })),
);

function codecOf(view: string): Codec {
  const found = Object.entries(CODECS).find(([name]) => name === view)?.[1];
  if (found === undefined) throw new RangeError(`No view at ${view}`);
  return found;
}

describe('a link of an older version', () => {
  test.each(links)('$view?$query still means what it meant', ({ view, query, meaning }) => {
    const { search, losses } = codecOf(view).parse(new URLSearchParams(query));
    expect(search).toMatchObject(meaning);
    expect(losses).toEqual([]);
  });

  test.each(SHIPPED_COMPARISONS)('/compare%s names %j', (path, ids) => {
    expect(compare.parseIds(path)).toEqual({ ids, losses: [] });
  });

  test('names events and facts that are still on record', () => {
    const wto = publicOrganizations().find(({ id }) => id === 'wto');
    const known = new Set([
      ...publicTimeline('KAZ').events.map(({ id }) => id),
      ...(wto?.facts ?? []).map(({ id }) => id),
      ...(wto?.relations ?? []).flatMap(({ events }) => events.map(({ id }) => id)),
    ]);
    const named = links.flatMap(({ query }) => {
      const params = new URLSearchParams(query);
      return [...params.getAll('event'), ...params.getAll('fact')];
    });
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

test.each(Object.entries(CODECS))(
  'each name that %s reads has a link on record',
  (view, { names }) => {
    const own = links.filter((link) => link.view === view);
    const used = new Set(own.flatMap(({ query }) => [...new URLSearchParams(query).keys()]));
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  },
);
