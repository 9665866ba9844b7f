import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conflictsOnRecord } from '../../src/domain/recordedConflicts.ts';
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
  selectConflictChoices,
  selectConflicts,
  selectUnknown,
} from '../../src/views/sources/selectConflicts.ts';
import {
  orderOf,
  PAGE_ROWS,
  selectSources,
  sortOf,
} from '../../src/views/sources/selectSources.ts';
import { placeOf } from '../../src/views/sources/selectUses.ts';
import { lossInWords } from '../../src/wording/linkNotices.ts';
import { citation, sourceDate } from '../../src/wording/sources.ts';
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
      economy: fc.option(fc.constantFrom('BLR', 'KAZ', 'ZZZ'), { nil: undefined }),
      organization: fc.option(fc.constantFrom('wto', 'a-2'), { nil: undefined }),
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
    const { search, losses } = parseSearch(
      new URLSearchParams('page=0&sort=size&kind=blog&economy=Belarus&organization=W T O'),
    );
    expect(search).toEqual(DEFAULT_SEARCH);
    const lost = ['kind', 'sort', 'page', 'economy', 'organization'];
    expect(losses.map(({ name }) => name)).toEqual(lost);
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

describe('the conflicts', () => {
  const all = conflictsOnRecord(records);
  const narrowed = (change: Partial<typeof DEFAULT_SEARCH>) =>
    selectConflicts(all, records, { ...DEFAULT_SEARCH, ...change });

  test('stand in the order of the names that the reader sees', () => {
    const names = narrowed({}).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(names.indexOf('Cabo Verde')).toBeLessThan(names.indexOf('Comoros'));
  });

  test('of an economy are those of its records and of its relations, not whatever names it', () => {
    const own = narrowed({ economy: 'BLR' });
    expect(own.map(({ about }) => about)).toContain('Observer status of Belarus');
    expect(own.map(({ about }) => about)).toContain('Memorandum Belarus-WIPO');
    const elsewhere = own.filter(
      ({ place, record }) => place !== 'organizations' && record !== 'BLR',
    );
    expect(elsewhere).toEqual([]);
    expect(narrowed({ find: 'Sudan' }).map(({ record }) => record)).toContain('SSD');
    expect(narrowed({ economy: 'SDN' }).map(({ record }) => record)).toEqual(['SDN']);
  });

  test.each(records.economies.filter(({ conflicts = [] }) => conflicts.length > 0))(
    'of $name are all that its accession record holds',
    ({ id, conflicts }) => {
      const own = narrowed({ economy: id }).filter(({ place }) => place === 'accessions');
      expect(own.map(({ about }) => about)).toEqual(conflicts?.map(({ field }) => field));
    },
  );

  test('of an organization are those of its card', () => {
    const wto = records.organizations.find(({ id }) => id === 'wto');
    const own = narrowed({ organization: 'wto' });
    expect(own.map(({ about }) => about)).toEqual(wto?.conflicts.map(({ topic }) => topic));
    const both = narrowed({ organization: 'wto', economy: 'BLR' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(own.length);
  });

  test('are all shown where nobody has the code, and the reader is told of it', () => {
    const wanted = { ...DEFAULT_SEARCH, economy: 'ZZZ', organization: 'nato' };
    expect(selectConflicts(all, records, wanted)).toHaveLength(all.length);
    expect(selectUnknown(wanted, records).map((loss) => lossInWords(loss))).toEqual([
      'economy=ZZZ: no such economy',
      'organization=nato: no such organization',
    ]);
    // Cards that did not arrive are not cards that are not there.
    const known = { economies: records.economies, organizations: [] };
    expect(selectUnknown({ ...wanted, economy: 'BLR' }, known)).toEqual([]);
  });

  test('offer to be narrowed to each of whom there is one, and to whoever is chosen', () => {
    const { economies, organizations } = selectConflictChoices(all, records, {
      ...DEFAULT_SEARCH,
      economy: 'RUS',
    });
    for (const { value } of economies.filter((one) => one.value !== 'RUS')) {
      expect(narrowed({ economy: value }).length).toBeGreaterThan(0);
    }
    expect(economies.map(({ value }) => value)).toContain('RUS');
    expect(narrowed({ economy: 'RUS' })).toEqual([]);
    for (const { value } of organizations) {
      expect(narrowed({ organization: value }).length).toBeGreaterThan(0);
    }
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

test('a reference bears the date that the page of the source shows', () => {
  const source = publicSources().get('seed-000');
  const shown = source === undefined ? '' : sourceDate(source);
  expect(shown).toMatch(/^c\. 2021/);
  expect(source && citation(source, '1.0.0')).toContain(`, ${shown}.`);
});
