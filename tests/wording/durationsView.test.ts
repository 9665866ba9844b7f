import { describe, expect, it } from 'vitest';

import { DURATION_ENDS, DURATION_STARTS } from '../../src/domain/duration.ts';
import {
  GROUP_FILTERS,
  REGION_FILTERS,
  SORTS,
  STATUS_FILTERS,
} from '../../src/views/durations/search.ts';
import {
  filtersInWords,
  FROM_LABELS,
  GROUP_LABELS,
  REGION_LABELS,
  SORT_LABELS,
  STATUS_LABELS,
  TO_LABELS,
} from '../../src/wording/durationsView.ts';

const none = { status: 'all', region: 'any', group: 'any' } as const;

describe('the controls', () => {
  it.each([
    ['status', STATUS_FILTERS, STATUS_LABELS],
    ['region', REGION_FILTERS, REGION_LABELS],
    ['group', GROUP_FILTERS, GROUP_LABELS],
    ['from', DURATION_STARTS, FROM_LABELS],
    ['to', DURATION_ENDS, TO_LABELS],
    ['sort', SORTS, SORT_LABELS],
  ])(
    'name each choice of %s that a link can make, in its order, no two alike',
    (_, options, labels) => {
      expect(Object.keys(labels)).toEqual([...options]);
      expect(new Set(Object.values(labels)).size).toBe(options.length);
    },
  );
});

describe('the filters in words', () => {
  it('are nothing where there are none', () => {
    expect(filtersInWords(none)).toBe('');
  });

  it.each([
    [{ ...none, status: 'negotiating' }, 'Negotiating'],
    [{ ...none, region: 'asia' }, 'Asia'],
    [{ ...none, group: 'eaeu' }, 'EAEU members'],
    [{ ...none, group: 'before-1995' }, 'Applied before 1995 (GATT)'],
  ] as const)('%j', (filters, text) => {
    expect(filtersInWords(filters)).toBe(text);
  });

  it('name every filter in force', () => {
    const text = filtersInWords({ status: 'member', region: 'africa', group: 'ldc' });
    for (const part of [/members/i, /Africa/, /least developed/i]) expect(text).toMatch(part);
  });
});
