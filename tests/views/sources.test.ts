import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { relianceOf } from '../../src/domain/reliance.ts';
import { parsePageSearch } from '../../src/views/sources/pageSearch.ts';
import type { Sort } from '../../src/views/sources/search.ts';
import {
  DEFAULT_SEARCH,
  KIND_FILTERS,
  LENSES,
  parseSearch,
  SHOWS,
  SORT_COLUMNS,
  writeSearch,
} from '../../src/views/sources/search.ts';
import {
  orderOf,
  PAGE_ROWS,
  selectSources,
  sortOf,
} from '../../src/views/sources/selectSources.ts';
import { placeOf } from '../../src/views/sources/selectUses.ts';
import { anyDay } from '../support/dates.ts';
import { publicSources } from '../support/publicData.ts';
import { publishedRecords } from '../support/publishedRecords.ts';

const SORTS: readonly Sort[] = [
  'most',
  ...SORT_COLUMNS,
  ...SORT_COLUMNS.map((one) => `-${one}` as const),
];

describe('the link', () => {
  test('gives back what was written into it', () => {
    const search = fc.record({
      show: fc.constantFrom(...SHOWS),
      find: fc.string({ maxLength: 30 }).filter((text) => !/\p{Cc}/u.test(text)),
      kind: fc.constantFrom(...KIND_FILTERS),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 999 }),
      by: fc.constantFrom(...LENSES),
      asof: fc.option(anyDay, { nil: undefined }),
      data: fc.option(fc.constantFrom('1.0.0', '12.3.4'), { nil: undefined }),
    });
    fc.assert(
      fc.property(search, (state) => {
        expect(parseSearch(writeSearch(state))).toEqual({ search: state, losses: [] });
      }),
    );
  });

  test('is bare for the view as it opens', () => {
    expect(writeSearch(DEFAULT_SEARCH).toString()).toBe('');
    expect(parseSearch(new URLSearchParams()).search).toEqual(DEFAULT_SEARCH);
  });

  test('may hold anything at all', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        expect(() => parseSearch(new URLSearchParams(query))).not.toThrow();
        expect(() => parsePageSearch(new URLSearchParams(query))).not.toThrow();
      }),
    );
  });

  test('tells of what it cannot show', () => {
    const { search, losses } = parseSearch(new URLSearchParams('page=0&sort=size&kind=blog'));
    expect(search).toEqual(DEFAULT_SEARCH);
    expect(losses.map(({ name }) => name)).toEqual(['kind', 'sort', 'page']);
  });

  test.each(SORTS)('holds the order %s of the columns', (sort) => {
    expect(sortOf(orderOf(sort))).toBe(sort);
  });
});

const sources = [...publicSources().values()];
const records = publishedRecords();
const reliance = relianceOf(records);
const list = (change: Partial<typeof DEFAULT_SEARCH>) =>
  selectSources(sources, reliance, { ...DEFAULT_SEARCH, ...change });

describe('the list', () => {
  test('shows every source once over its pages', () => {
    const { pages } = list({});
    const shown = Array.from({ length: pages }, (_, index) =>
      list({ page: index + 1 }).page.rows.map(({ id }) => id),
    ).flat();
    expect(new Set(shown)).toEqual(new Set(sources.map(({ key }) => key)));
    expect(shown).toHaveLength(sources.length);
  });

  test('begins with what most rests on', () => {
    const totals = list({}).all.rows.map(({ id }) => reliance.get(id)?.length ?? 0);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  test('finds by publisher whatever the capitals, and by kind', () => {
    const { found } = list({ find: 'BELTA', kind: 'press' });
    expect(found.length).toBeGreaterThan(0);
    for (const { kind, key, title, publisher = '', url = '', note = '' } of found) {
      expect(kind).toBe('press');
      expect([key, title, publisher, url, note].join(' ').toLowerCase()).toContain('belta');
    }
  });

  test('shows its last page where the link names one beyond it', () => {
    const { number, pages, page } = list({ page: 999 });
    expect(number).toBe(pages);
    expect(page.rows.length).toBeLessThanOrEqual(PAGE_ROWS);
    expect(page.rows.length).toBeGreaterThan(0);
  });
});

describe('what rests on a source leads', () => {
  const { economies, timelines, organizations } = records;
  const uses = [...reliance.values()].flat();

  test('to a card or a record that is there', () => {
    const known = new Set([
      ...economies.flatMap(({ id, status }) =>
        status === 'observer'
          ? [`/timelines/${id}`]
          : [`/durations?highlight=${id}`, `/timelines/${id}`],
      ),
      ...organizations.map(({ id }) => `/organizations/${id}`),
      '/compare/BLR/KAZ',
    ]);
    const places = new Set(
      uses.map((use) => placeOf(use, { economies }).replace(/\?event=.*/, '')),
    );
    expect([...places].filter((place) => !known.has(place))).toEqual([]);
  });

  test('to an event that its timeline or its card holds', () => {
    const events = new Set([
      ...timelines.flatMap((one) => one.events.map(({ id }) => `${one.economy} ${id}`)),
      ...organizations.flatMap((one) =>
        one.relations.flatMap((relation) => relation.events.map(({ id }) => `${one.id} ${id}`)),
      ),
    ]);
    for (const { place, kind, record, part } of uses) {
      if (kind !== 'event' || place === 'accessions' || place === 'tracks') continue;
      expect(events).toContain(`${record} ${part}`);
    }
  });
});
