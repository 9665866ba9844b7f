import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ZEROS } from '../../src/domain/path.ts';
import {
  AXES,
  DEFAULT_SEARCH,
  MOST_COMPARED,
  parseIds,
  parseSearch,
  writeSearch,
} from '../../src/views/compare/search.ts';
import { compareAddress, paths, withSearch } from '../../src/views/paths.ts';
import { anyDayOnRecord } from '../support/shippedData.ts';

const anySearch = fc.record({
  zero: fc.constantFrom(...ZEROS),
  axis: fc.constantFrom(...AXES),
  show: fc.constantFrom('chart' as const, 'table' as const),
  count: fc.constantFrom('meetings' as const, 'events' as const),
  asof: fc.option(anyDayOnRecord, { nil: undefined }),
  data: fc.option(fc.constantFrom('1.0.0', '12.3.40'), { nil: undefined }),
});

describe('the state of a comparison', () => {
  test('is read back from its link as it was written', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(parseSearch(writeSearch(search))).toEqual({ search, losses: [] });
      }),
    );
  });

  test('leaves no trace in the link where it is as by default', () => {
    expect(writeSearch(DEFAULT_SEARCH).toString()).toBe('');
    expect(withSearch(compareAddress(['KAZ', 'BLR']), writeSearch(DEFAULT_SEARCH))).toBe(
      '/compare/KAZ/BLR',
    );
  });

  test('is valid for any link, and whatever was left out is told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { search, losses } = parseSearch(new URLSearchParams(pairs));
        expect(ZEROS).toContain(search.zero);
        expect(AXES).toContain(search.axis);
        expect(losses.length).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });

  test.each([
    ['zero=membership', 'zero'],
    ['axis=log', 'axis'],
    ['asof=2019-02-31', 'asof'],
    ['asof=2019', 'asof'],
    ['highlight=BLR', 'highlight'],
  ])('%s is told and not guessed at', (link, name) => {
    const { search, losses } = parseSearch(new URLSearchParams(link));
    expect(search).toEqual(DEFAULT_SEARCH);
    expect(losses.map((loss) => loss.name)).toEqual([name]);
  });
});

describe('the economies of a comparison', () => {
  test.each([
    ['', ['KAZ', 'BLR'], []],
    ['/', ['KAZ', 'BLR'], []],
    ['/BLR', ['BLR'], []],
    ['/RUS/KAZ', ['RUS', 'KAZ'], []],
    ['/kaz/blr/', ['KAZ', 'BLR'], []],
    ['/KAZ/BLR/KAZ', ['KAZ', 'BLR'], ['repeated']],
    ['/KAZ/BLR/RUS/ARM/KGZ', ['KAZ', 'BLR', 'RUS', 'ARM'], ['too-many']],
    ['/KAZ/Belarus', ['KAZ'], ['unknown-value']],
    ['/%00/__proto__', ['KAZ', 'BLR'], ['unknown-value', 'unknown-value']],
  ])('%s names %j', (path, ids, whys) => {
    const parsed = parseIds(path);
    expect(parsed.ids).toEqual(ids);
    expect(parsed.losses.map(({ why }) => why)).toEqual(whys);
  });

  test('are one to four different codes, whatever the path holds', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const { ids } = parseIds(path);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('are read back from their address in their order', () => {
    const codes = fc.stringMatching(/^[A-Z]{3,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(codes, { minLength: 1, maxLength: 4 }), (ids) => {
        expect(parseIds(compareAddress(ids).slice(paths.compare.length)).ids).toEqual(ids);
      }),
    );
  });
});
