import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MOST_HIGHLIGHTED } from '../../src/charts/emphasis.ts';
import { DURATION_ENDS, DURATION_STARTS } from '../../src/domain/duration.ts';
import { precisionOf } from '../../src/domain/partialDate.ts';
import type { DurationsSearch } from '../../src/views/durations/search.ts';
import {
  COMPARISONS,
  DEFAULT_SEARCH,
  GROUP_FILTERS,
  parseSearch,
  REGION_FILTERS,
  SORTS,
  STATUS_FILTERS,
  writeSearch,
} from '../../src/views/durations/search.ts';
import { withSearch } from '../../src/views/paths.ts';
import { anyDay } from '../support/dates.ts';
import { lossInWords } from '../../src/wording/linkNotices.ts';

const parse = (query: string) => parseSearch(new URLSearchParams(query));

const NAMES = Object.keys(DEFAULT_SEARCH);
const anySearch: fc.Arbitrary<DurationsSearch> = fc.record({
  status: fc.constantFrom(...STATUS_FILTERS),
  region: fc.constantFrom(...REGION_FILTERS),
  group: fc.constantFrom(...GROUP_FILTERS),
  from: fc.constantFrom(...DURATION_STARTS),
  to: fc.constantFrom(...DURATION_ENDS),
  sort: fc.constantFrom(...SORTS),
  asof: fc.option(anyDay, { nil: undefined }),
  show: fc.constantFrom('chart' as const, 'table' as const),
  // As many as can be told apart: four besides Belarus and Kazakhstan, which have hues of their own.
  highlight: fc
    .tuple(
      fc.subarray(['BLR', 'KAZ']),
      fc.uniqueArray(fc.stringMatching(/^[A-Z]{3,5}$/), { maxLength: MOST_HIGHLIGHTED - 2 }),
    )
    .map(([fixed, free]) => [...new Set([...fixed, ...free])]),
  compare: fc.constantFrom(...COMPARISONS),
  data: fc.option(fc.constantFrom('1.0.0', '12.0.3', '9999.9999.9999'), { nil: undefined }),
});

const hostileText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '%',
    '%E0%A4%A',
    '%00',
    '2015-02-31',
    '<script>alert(1)</script>',
    'data:text/html,<b>x</b>',
    'A'.repeat(20_000),
    ','.repeat(500),
  ),
);
const anyName = fc.oneof(fc.constantFrom(...NAMES), hostileText);
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.tuple(anyName, hostileText), { maxLength: 12 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  fc
    .array(fc.tuple(anyName, hostileText), { maxLength: 12 })
    .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()),
);

function expectValid(search: DurationsSearch): void {
  expect(Object.keys(search)).toEqual(NAMES);
  expect(STATUS_FILTERS).toContain(search.status);
  expect(REGION_FILTERS).toContain(search.region);
  expect(GROUP_FILTERS).toContain(search.group);
  expect(DURATION_STARTS).toContain(search.from);
  expect(DURATION_ENDS).toContain(search.to);
  expect(SORTS).toContain(search.sort);
  expect(['chart', 'table']).toContain(search.show);
  expect(COMPARISONS).toContain(search.compare);
  expect(search.asof === undefined || precisionOf(search.asof) === 'day').toBe(true);
  expect(search.highlight.length).toBeLessThanOrEqual(MOST_HIGHLIGHTED);
  expect(new Set(search.highlight).size).toBe(search.highlight.length);
  // Three letters, or as many as the code made for a row of a reader's own file has.
  for (const code of search.highlight) expect(code).toMatch(/^[A-Z]{3,5}$/);
}

describe('any link at all', () => {
  it('gives a valid state and losses short enough to print', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { search, losses } = parse(query);
        expectValid(search);
        for (const { name, value } of losses) {
          expect(name.length).toBeLessThanOrEqual(201);
          expect(value.length).toBeLessThanOrEqual(201);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has each of its words either in the state or among the losses', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const params = new URLSearchParams(query);
        const { search, losses } = parseSearch(params);
        const state = new Map(
          Object.entries(search).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(',') || 'none' : String(value),
          ]),
        );
        for (const name of params.keys()) {
          const taken = params.getAll(name).length === 1 && state.get(name) === params.get(name);
          // Only the beginning of a stranger's text is repeated, so it is the number that must hold.
          expect(taken || losses.length > 0).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves what every object inherits as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    parse('__proto__=1&__proto__[x]=2&constructor=3&constructor.prototype.y=4&status=__proto__');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('x');
    expect({}).not.toHaveProperty('y');
  });
});

describe('a link and the state it stands for', () => {
  it('lead to one another: every state comes back from its link', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const link = withSearch('/durations', writeSearch(search));
        const [, query = ''] = link.split('?');
        expect(parse(query)).toEqual({ search, losses: [] });
        expect(parseSearch(writeSearch(search))).toEqual({ search, losses: [] });
      }),
    );
  });

  it('hold no more than differs from the first visit', () => {
    expect(writeSearch(DEFAULT_SEARCH).toString()).toBe('');
    expect(parse('')).toEqual({ search: DEFAULT_SEARCH, losses: [] });
    fc.assert(
      fc.property(anySearch, (search) => {
        const differing = Object.entries(search).filter(([name, value]) => {
          const standard = new Map<string, unknown>(Object.entries(DEFAULT_SEARCH)).get(name);
          return JSON.stringify(value) !== JSON.stringify(standard);
        });
        expect([...writeSearch(search).keys()].toSorted()).toEqual(
          differing.map(([name]) => name).toSorted(),
        );
      }),
    );
  });

  it('highlight Belarus and Kazakhstan at the first visit, and nobody where nobody is asked', () => {
    expect(parse('').search.highlight).toEqual(['BLR', 'KAZ']);
    expect(parse('highlight=none').search.highlight).toEqual([]);
    expect(writeSearch({ ...DEFAULT_SEARCH, highlight: [] }).get('highlight')).toBe('none');
  });

  it('are for people to read: commas stay commas', () => {
    const params = writeSearch({ ...DEFAULT_SEARCH, highlight: ['KAZ', 'SRB'], sort: 'name' });
    expect(withSearch('/durations', params)).toBe('/durations?sort=name&highlight=KAZ,SRB');
  });
});

describe('what a link holds besides is told, with the reason', () => {
  it.each([
    ['a value that there is not', 'status=maybe', 'status', 'maybe', 'unknown-value'],
    ['an empty value', 'region=', 'region', '', 'unknown-value'],
    ['a name that there is not', 'colour=red', 'colour', 'red', 'unknown-name'],
    ['a name in capitals', 'Status=member', 'Status', 'member', 'unknown-name'],
    ['a name that every object has', 'constructor=1', 'constructor', '1', 'unknown-name'],
    ['the prototype of objects', '__proto__=1', '__proto__', '1', 'unknown-name'],
    ['a date that does not exist', 'asof=2015-02-31', 'asof', '2015-02-31', 'unknown-value'],
    ['a month, which is no day', 'asof=2015-02', 'asof', '2015-02', 'unknown-value'],
    [
      'a day beyond the calendar kept here',
      'asof=2201-01-01',
      'asof',
      '2201-01-01',
      'unknown-value',
    ],
    ['a code in small letters', 'highlight=kaz', 'highlight', 'kaz', 'unknown-value'],
    ['a code given twice', 'highlight=KAZ,KAZ', 'highlight', 'KAZ', 'repeated'],
    ['a trailing comma', 'highlight=KAZ,', 'highlight', '', 'unknown-value'],
    ['a seventh code', 'highlight=BLR,KAZ,CCC,DDD,EEE,FFF,GGG', 'highlight', 'GGG', 'too-many'],
    ['a fifth hue', 'highlight=AAA,BBB,CCC,DDD,EEE', 'highlight', 'EEE', 'too-many'],
    ['a version that is none', 'data=latest', 'data', 'latest', 'unknown-value'],
  ])('%s', (_, query, name, value, why) => {
    expect(parse(query).losses).toMatchObject([{ name, value, why }]);
    expect(parse(query).losses).toHaveLength(1);
  });

  it('but not capitals, which say nothing else', () => {
    const { search, losses } = parse('region=Africa&sort=NAME');
    expect(losses).toEqual([]);
    expect(writeSearch(search).toString()).toBe('region=africa&sort=name');
  });

  it('and the values that there are, where they are few', () => {
    const [status, asof] = parse('status=maybe&asof=x').losses.map((loss) => lossInWords(loss));
    expect(status).toMatch(/; it takes all, member and negotiating$/);
    expect(asof).toBe('asof=x: not a value that asof takes');
  });

  it('and the rest of it is shown', () => {
    const { search, losses } = parse('status=member&sort=upwards&asof=2000-01-01&x=1');
    expect(search).toEqual({ ...DEFAULT_SEARCH, status: 'member', asof: '2000-01-01' });
    expect(losses.map(({ name }) => name)).toEqual(['sort', 'x']);
  });

  it('and of a name given twice the first counts', () => {
    const { search, losses } = parse('sort=name&sort=joined&sort=applied');
    expect(search.sort).toBe('name');
    expect(losses).toEqual([
      { name: 'sort', value: 'joined', why: 'repeated' },
      { name: 'sort', value: 'applied', why: 'repeated' },
    ]);
  });

  it('even where the first of the two cannot be read', () => {
    const { search, losses } = parse('status=maybe&status=member');
    expect(search.status).toBe('all');
    expect(losses.map(({ why }) => why)).toEqual(['repeated', 'unknown-value']);
  });

  it('and keeps the codes that can be read', () => {
    const { search, losses } = parse('highlight=KAZ,xx,SRB');
    expect(search.highlight).toEqual(['KAZ', 'SRB']);
    expect(losses).toEqual([{ name: 'highlight', value: 'xx', why: 'unknown-value' }]);
  });

  it('and falls back to the first visit where no code can be read', () => {
    expect(parse('highlight=belarus').search.highlight).toEqual(['BLR', 'KAZ']);
  });
});
