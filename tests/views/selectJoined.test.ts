import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Economy } from '../../src/domain/accession.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import { DAYS_PER_YEAR } from '../../src/domain/span.ts';
import type { Comparison, DurationsSearch } from '../../src/views/durations/search.ts';
import { COMPARISONS, DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectJoined } from '../../src/views/durations/selectJoined.ts';
import { selectJoinedTable } from '../../src/views/durations/selectJoinedTable.ts';
import { countReads } from '../support/countReads.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import { anyDayOnRecord, shipped } from '../support/shippedData.ts';

const joinedOf = (
  economies: readonly Economy[],
  search: Partial<DurationsSearch> = {},
  comparison: Comparison = 'none',
) =>
  selectJoined(
    selectDurations({ ...shipped, economies }, { ...DEFAULT_SEARCH, ...search }),
    comparison,
  );

const all = joinedOf(shipped.economies);
const stepsOf = (joined: typeof all) => joined.groups.flatMap(({ steps }) => steps);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('all applicants on record, application to membership', () => {
  it('has the published median, its band and the shares after 10 and 20 years', () => {
    const { figures } = all;
    expect(figures).toMatchObject({
      cases: 59,
      finished: 38,
      median: { estimate: 5188, lower: 3737, upper: 6390 },
    });
    expect(figures.withinTenYears?.share).toBeCloseTo(0.3508, 4);
    const atTwenty = stepsOf(all).findLast(({ days }) => days <= 20 * DAYS_PER_YEAR);
    expect(atTwenty?.share).toBeCloseTo(0.688, 3);
  });

  it('has a shorter median of the finished cases, which leave out those still waiting', () => {
    expect(all.figures.medianOfFinished).toBeLessThan(5188);
  });

  it('rises from 0 and never falls', () => {
    const shares = stepsOf(all).map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
  });

  it('counts every case once, finished or open, and names it', () => {
    const steps = stepsOf(all);
    expect(sum(steps.map(({ finished, open }) => finished + open))).toBe(59);
    expect(new Set(steps.flatMap(({ cases }) => cases.map(({ id }) => id))).size).toBe(59);
  });

  it('counts at each tick those still waiting and those joined so far', () => {
    expect(
      all.ticks.map(({ years, counts }) => [years, counts[0]?.waiting, counts[0]?.finished]),
    ).toEqual([
      [0, 59, 0],
      [10, 35, 20],
      [20, 16, 38],
      [30, 4, 38],
      [40, 0, 38],
    ]);
  });

  it('says from which year on fewer than ten wait', () => {
    const [group] = all.groups;
    const few = group?.steps.find(({ years }) => years === group.fewFrom);
    expect((few?.atRisk ?? 0) - (few?.finished ?? 0) - (few?.open ?? 0)).toBe(9);
  });
});

describe('two groups', () => {
  it.each(COMPARISONS.filter((one) => one !== 'none'))('%s parts the cases without loss', (one) => {
    const compared = joinedOf(shipped.economies, {}, one);
    expect(sum(compared.groups.map(({ cases }) => cases)) + compared.unplaced.length).toBe(59);
    expect(compared.figures).toEqual(all.figures);
    expect(compared.test?.pValue).toBeGreaterThan(0);
    expect(compared.test?.pValue).toBeLessThan(1);
  });

  it('finds that LDCs do not differ by more than chance', () => {
    expect(joinedOf(shipped.economies, {}, 'ldc').test?.pValue).toBeGreaterThan(0.05);
  });

  it('tests nothing where one side is empty', () => {
    const onlyLdcs = joinedOf(shipped.economies, { group: 'ldc' }, 'ldc');
    expect(onlyLdcs.groups.map(({ side }) => side)).toEqual(['within']);
    expect(onlyLdcs.test).toBeUndefined();
  });
});

describe('little or nothing to show', () => {
  const waiting = negotiating({ application: '2000-01-01' });

  it('draws nothing without a case', () => {
    const none = joinedOf([]);
    expect(none.groups).toEqual([]);
    expect(none.figures).toMatchObject({ cases: 0, finished: 0, withinTenYears: undefined });
    expect(selectJoinedTable(none, '').rows).toEqual([]);
  });

  it('stays at 0 without an event, and knows no median', () => {
    const { figures, groups } = joinedOf([waiting]);
    expect(groups[0]?.steps).toMatchObject([{ share: 0, open: 1, low: undefined }]);
    expect(figures.median.estimate).toBeUndefined();
    expect(figures.withinTenYears?.share).toBe(0);
  });

  it('reaches 100% with one case that joined, all of it few', () => {
    const { groups } = joinedOf([member('2004-01-01', { application: '2000-01-01' })]);
    expect(groups).toMatchObject([{ fewFrom: 0, steps: [{ share: 1, finished: 1, days: 1461 }] }]);
  });

  it('does not know a share within ten years that nobody has waited', () => {
    const young = joinedOf([negotiating({ application: '2020-01-01' })]);
    expect(young.figures.withinTenYears).toBeUndefined();
  });
});

it('loses exactly one case with each record removed, whatever the day', () => {
  fc.assert(
    fc.property(fc.nat(), anyDayOnRecord, (pick, asof) => {
      const before = joinedOf(shipped.economies, { asof });
      const measured = stepsOf(before).flatMap(({ cases }) => cases);
      const gone = measured[pick % Math.max(1, measured.length)];
      const rest = shipped.economies.filter(({ id }) => id !== gone?.id);
      const after = joinedOf(rest, { asof });
      expect(after.figures.cases).toBe(before.figures.cases - (gone === undefined ? 0 : 1));
    }),
    { numRuns: 40 },
  );
});

describe('the table', () => {
  it('holds each step of the curve, in days and shares a machine can read', () => {
    const rows = selectJoinedTable(all, 'caption').rows;
    expect(rows.map(({ id }) => id)).toEqual(stepsOf(all).map(({ id }) => id));
    const half = rows.find(({ id }) => id === 'all-5188');
    expect(half?.cells.slice(0, 6)).toMatchObject([
      { text: '14.2' },
      { value: 5188 },
      { kind: 'number' },
      { value: 1 },
      { value: 0 },
      { kind: 'number' },
    ]);
  });

  it('says about which lengths rest on a date that is not given to the day', () => {
    const table = selectJoinedTable(
      joinedOf([
        member('2004-01-01', { application: '2000-01' }, { id: 'XXA' }),
        member('2006-01-01', { application: '2000-01-01' }, { id: 'XXB' }),
      ]),
      '',
    );
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toMatchObject([
      [
        { text: 'about 4.0', qualifier: 'about' },
        { text: 'about 1,447', value: 1447, qualifier: 'about' },
      ],
      [{ text: '6.0' }, { text: '2,192' }],
    ]);
    expect(table.rows[1]?.cells.some((cell) => 'qualifier' in cell)).toBe(false);
    expect(table.columns.filter(({ qualified }) => qualified).map(({ key }) => key)).toEqual([
      'years',
      'days',
    ]);
  });

  it('says unknown where the band is not defined', () => {
    const one = joinedOf([member('2004-01-01', { application: '2000-01-01' })]);
    expect(selectJoinedTable(one, '').rows[0]?.cells.slice(6, 8)).toMatchObject([
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
  });

  it('names the group where two are compared, and every column has a cell', () => {
    const { columns, rows } = selectJoinedTable(joinedOf(shipped.economies, {}, 'eaeu'), '');
    expect(new Set(rows.map(({ cells }) => cells[1]?.text))).toEqual(
      new Set(['EAEU members', 'Others']),
    );
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });
});

it('looks at each wait a few times, however many steps there are', () => {
  const economies = Array.from({ length: 300 }, (_, index) =>
    negotiating(
      { application: dateOfDay(firstDayOf(date('1995-01-01')) + index * 7) },
      { id: `X${index}` },
    ),
  );
  const selection = selectDurations({ ...shipped, economies }, DEFAULT_SEARCH);
  const { watched, reads } = countReads(selection.measured, 'wait');
  selectJoined({ ...selection, measured: watched }, 'none');
  expect(reads()).toBeLessThan(20 * 300);
});
