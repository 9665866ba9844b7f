import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineSearch } from '../../src/views/timelines/search.ts';
import {
  DEFAULT_SEARCH,
  DOUBT_FILTERS,
  parseSearch,
  writeSearch,
} from '../../src/views/timelines/search.ts';
import { firstDayOf } from '../../src/domain/partialDate.ts';
import { anyDay, date } from '../support/dates.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), { maxLength: 20 });
const validNames = names.filter((list) => !list.includes('none'));
const anySearch: fc.Arbitrary<TimelineSearch> = fc.record({
  window: fc.option(
    fc
      .tuple(fc.integer({ min: -60_000, max: 70_000 }), fc.integer({ min: 10, max: 10_000 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { nil: undefined },
  ),
  tracks: fc.option(validNames, { nil: undefined }),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1800, max: 2000 }), fc.integer({ min: 0, max: 200 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { nil: undefined },
  ),
  doubt: fc.constantFrom(...DOUBT_FILTERS),
  find: fc.string({ maxLength: 120 }),
  event: fc.option(fc.stringMatching(/^[\w.-]{1,60}$/), { nil: undefined }),
  silence: fc.integer({ min: 0, max: 99 }),
  show: fc.constantFrom('chart' as const, 'table' as const),
  fold: validNames,
  asof: fc.option(anyDay, { nil: undefined }),
  data: fc.option(fc.constant('1.2.3'), { nil: undefined }),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const text = writeSearch(search).toString();
      const parsed = parseSearch(new URLSearchParams(text));
      expect(parsed).toEqual({ search, losses: [] });
    }),
  );
});

test('the default state is the shortest link', () => {
  expect(writeSearch(DEFAULT_SEARCH).toString()).toBe('');
});

test('any text gives a valid state', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { search } = parseSearch(new URLSearchParams(text));
      expect(parseSearch(writeSearch(search)).search).toEqual(search);
    }),
  );
});

describe('a loss is told', () => {
  test.each([
    ['window=1996-02-31..2000-01-01', 'window'],
    ['window=2000-01-01..1996-01-01', 'window'],
    ['years=2010-2004', 'years'],
    ['silence=two', 'silence'],
    ['doubt=maybe', 'doubt'],
    ['event=a%20b', 'event'],
    ['colour=red', 'colour'],
  ])('%s', (text, name) => {
    expect(parseSearch(new URLSearchParams(text)).losses).toMatchObject([{ name }]);
  });
});

test('a link is read as it is meant', () => {
  const text = 'window=2004-01-01..2005-12-31&tracks=formal-meeting,chair&find=KAZ%2F66&silence=3';
  const { search } = parseSearch(new URLSearchParams(text));
  expect(search).toMatchObject({
    window: { from: firstDayOf(date('2004')), to: firstDayOf(date('2005-12-31')) },
    tracks: ['formal-meeting', 'chair'],
    find: 'KAZ/66',
    silence: 3,
  });
});
