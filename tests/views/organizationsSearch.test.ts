import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseSearch as parseGuide,
  writeSearch as writeGuide,
} from '../../src/views/guide/search.ts';
import {
  DEFAULT_CARD_SEARCH,
  KIND_FILTERS,
  parseCardSearch,
  writeCardSearch,
} from '../../src/views/organizations/cardSearch.ts';
import {
  DEFAULT_SEARCH,
  MOST_COMPARED,
  parseSearch,
  writeSearch,
} from '../../src/views/organizations/search.ts';
import { ORGANIZATION_FIELDS } from '../../src/domain/organization.ts';
import { GLOSSARY } from '../../src/wording/glossary.ts';
import { anyDay } from '../support/dates.ts';

const VIEWS = fc.constantFrom('chart' as const, 'table' as const);
/** No application is older, so the day of a link begins there. */
const asof = fc.option(anyDay, { nil: undefined });
const data = fc.option(fc.constantFrom('1.0.0', '12.3.4'), { nil: undefined });
const id = fc.stringMatching(/^[a-z]{2,8}$/).filter((text) => text !== 'none');

describe('parse(write(state)) gives the state back', () => {
  test('organizations', () => {
    const search = fc.record({
      show: fc.constantFrom('cards' as const, 'side' as const, 'table' as const),
      field: fc.constantFrom('any' as const, ...ORGANIZATION_FIELDS),
      find: fc.string({ maxLength: 30 }).filter((text) => !/\p{Cc}/u.test(text)),
      side: fc.uniqueArray(id, { maxLength: MOST_COMPARED }),
      asof,
      data,
    });
    fc.assert(
      fc.property(search, (state) => {
        expect(parseSearch(writeSearch(state))).toEqual({ search: state, losses: [] });
      }),
    );
  });

  test('a card', () => {
    const search = fc.record({
      kind: fc.constantFrom(...KIND_FILTERS),
      show: VIEWS,
      event: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { nil: undefined }),
      fact: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { nil: undefined }),
      asof,
      data,
    });
    fc.assert(
      fc.property(search, (state) => {
        expect(parseCardSearch(writeCardSearch(state))).toEqual({ search: state, losses: [] });
      }),
    );
  });

  test('the guide', () => {
    const search = fc.record({
      show: VIEWS,
      term: fc.option(fc.constantFrom(...GLOSSARY.map((one) => one.id)), { nil: undefined }),
      asof,
      data,
    });
    fc.assert(
      fc.property(search, (state) => {
        expect(parseGuide(writeGuide(state))).toEqual({ search: state, losses: [] });
      }),
    );
  });
});

test('a plain address is the default state, and writes nothing', () => {
  expect(parseSearch(new URLSearchParams()).search).toEqual(DEFAULT_SEARCH);
  expect(writeSearch(DEFAULT_SEARCH).toString()).toBe('');
  expect(parseCardSearch(new URLSearchParams()).search).toEqual(DEFAULT_CARD_SEARCH);
});

describe('whatever a link holds', () => {
  test('the state is valid and the rest is told', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        for (const parse of [parseSearch, parseCardSearch, parseGuide]) {
          expect(() => parse(new URLSearchParams(query))).not.toThrow();
        }
      }),
    );
  });

  test('a fifth organization, a field that is none, a name nobody knows', () => {
    const params = new URLSearchParams('side=wto,eu,ipu,jvi,itc&field=sports&colour=blue');
    const { search, losses } = parseSearch(params);
    expect(search.side).toEqual(['wto', 'eu', 'ipu', 'jvi']);
    expect(losses.map(({ name, why }) => [name, why])).toEqual([
      ['field', 'unknown-value'],
      ['side', 'too-many'],
      ['colour', 'unknown-name'],
    ]);
  });
});
