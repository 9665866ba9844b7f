import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { axisPosition } from '../../src/charts/distribution/distributionRows.ts';
import type { Economy } from '../../src/domain/accession.ts';
import type { DurationsSearch } from '../../src/views/durations/search.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { decimalYear, selectDistribution } from '../../src/views/durations/selectDistribution.ts';
import { selectDistributionTable } from '../../src/views/durations/selectDistributionTable.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import { anyDayOnRecord, shipped } from '../support/shippedData.ts';

const distributionOf = (economies: readonly Economy[], search: Partial<DurationsSearch> = {}) =>
  selectDistribution(selectDurations({ ...shipped, economies }, { ...DEFAULT_SEARCH, ...search }));

const all = distributionOf(shipped.economies);

describe('all applicants on record', () => {
  it('fall into four cohorts, and of early ones more joined within ten years', () => {
    expect(all.figures.map(({ id, cases, finished }) => [id, cases, finished])).toEqual([
      ['before-1995', 24, 20],
      ['1995-1999', 17, 11],
      ['2000-2004', 10, 4],
      ['since-2005', 8, 3],
    ]);
    const shares = all.figures.map(({ withinTenYears }) => withinTenYears);
    expect(shares.slice(0, 3)).toEqual([13 / 24, 4 / 17, 1 / 10]);
  });

  it('leaves the latest share unknown: fewer than five began ten years ago', () => {
    expect(all.figures.at(-1)).toMatchObject({ followed: 4, withinTenYears: undefined });
  });

  it('each have a mark within the axis and within their own cohort', () => {
    const last = all.yearTicks.at(-1) ?? 0;
    for (const [index, cohort] of all.cohorts.entries()) {
      for (const { startYear, years } of cohort.rows) {
        const position = axisPosition(cohort, index, startYear);
        expect(position).toBeGreaterThanOrEqual(index);
        expect(position).toBeLessThanOrEqual(index + 1);
        expect(years).toBeLessThanOrEqual(last);
      }
    }
    expect(all.yearTicks[0]).toBe(0);
  });
});

it('leaves out a cohort that holds no case', () => {
  const two = distributionOf([
    member('2004-01-01', { application: '1993-01-01' }, { id: 'XXA' }),
    negotiating({ application: '2010-06-01' }, { id: 'XXB' }),
  ]);
  expect(two.cohorts.map(({ id }) => id)).toEqual(['before-1995', 'since-2005']);
  expect(distributionOf([]).cohorts).toEqual([]);
});

it('measures the share of those alone who began ten years ago or earlier', () => {
  const early = ['A', 'B', 'C', 'D', 'E'].map((letter) =>
    member('2014-01-01', { application: '2006-01-01' }, { id: `XX${letter}` }),
  );
  const late = negotiating({ application: '2024-01-01' }, { id: 'XXZ' });
  expect(distributionOf([...early, late]).figures).toMatchObject([
    { cases: 6, finished: 5, followed: 5, withinTenYears: 1 },
  ]);
});

it('loses exactly one mark with each record removed, whatever the day', () => {
  fc.assert(
    fc.property(fc.nat(), anyDayOnRecord, (pick, asof) => {
      const marks = (economies: readonly Economy[]) =>
        distributionOf(economies, { asof }).cohorts.flatMap(({ rows }) => rows);
      const before = marks(shipped.economies);
      const gone = before[pick % Math.max(1, before.length)];
      const after = marks(shipped.economies.filter(({ id }) => id !== gone?.id));
      expect(after).toHaveLength(before.length - (gone === undefined ? 0 : 1));
    }),
    { numRuns: 40 },
  );
});

it('makes a row for each mark, with the date, its source and the days', () => {
  const { rows, columns } = selectDistributionTable(all, 'caption');
  expect(rows).toHaveLength(59);
  expect(columns.find(({ key }) => key === 'duration')).toEqual({
    key: 'duration',
    header: 'Application to membership',
    unit: 'days',
    numeric: true,
    qualified: true,
  });
  expect(rows.find(({ id }) => id === 'KAZ')?.cells).toMatchObject([
    { text: 'Kazakhstan' },
    { text: '1995 to 1999' },
    { kind: 'date', value: '1996-01-29', fact: { record: 'KAZ', field: 'application' } },
    { kind: 'number', value: 7245, text: '19 y 10 m', fact: { record: 'KAZ', field: 'duration' } },
    { text: 'Joined' },
  ]);
  // Applied in 2004, as far as any source tells.
  expect(rows.find(({ id }) => id === 'IRQ')?.cells[3]).toMatchObject({ qualifier: 'about' });
  expect(rows.find(({ id }) => id === 'IRQ')?.cells[3]?.text).toMatch(/^about /);
  expect(rows.find(({ id }) => id === 'BLR')?.cells.at(-1)?.text).toBe('Still waiting');
});

it.each([
  ['1993-01-01', 1993],
  ['1993-07-01', 1993.5],
  ['1996-12-31', 1996.9986],
])('%s is the decimal year %d', (text, year) => {
  expect(decimalYear(date(text))).toBeCloseTo(year, 3);
});
