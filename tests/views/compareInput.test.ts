import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ENOUGH_AT_RISK } from '../../src/domain/enough.ts';
import { ZEROS } from '../../src/domain/path.ts';
import { AXES } from '../../src/views/compare/search.ts';
import { selectComparators } from '../../src/views/compare/selectComparators.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectFindings } from '../../src/views/compare/selectFindings.ts';
import { selectMilestoneTable } from '../../src/views/compare/selectMilestoneTable.ts';
import { selectPathsChart } from '../../src/views/compare/selectPathsChart.ts';
import { selectPathsTable } from '../../src/views/compare/selectPathsTable.ts';
import { selectRunningCount } from '../../src/views/compare/selectRunningCount.ts';
import { selectShortcomings } from '../../src/views/compare/selectShortcomings.ts';
import { selectWhatIf } from '../../src/views/compare/selectWhatIf.ts';
import { plainText } from '../../src/wording/phrase.ts';
import { date } from '../support/dates.ts';
import { anyDayOnRecord, shipped, shippedApplicants } from '../support/shippedData.ts';

const BY_YEARS = { zero: 'application', axis: 'years', asof: undefined } as const;

describe('what cannot be compared is said', () => {
  test('an unknown code and an observer are told, and the rest is compared', () => {
    const { paths, losses } = selectComparison(shipped, ['XYZ', 'BLR', 'VAT'], BY_YEARS);
    expect(paths.map(({ applicant }) => applicant.id)).toEqual(['BLR']);
    expect(losses.map(({ value, why }) => [value, why])).toEqual([
      ['XYZ', 'no-such-record'],
      ['VAT', 'no-such-record'],
    ]);
  });

  test('where nobody is left, the first pair is compared', () => {
    const { paths } = selectComparison(shipped, ['XYZ'], BY_YEARS);
    expect(paths.map(({ applicant }) => applicant.id)).toEqual(['KAZ', 'BLR']);
  });

  test('an economy that had not applied on the day is told', () => {
    const early = { ...BY_YEARS, asof: date('1994-01-01') };
    const { paths, losses } = selectComparison(shipped, ['KAZ', 'BLR'], early);
    expect(paths.map(({ applicant }) => applicant.id)).toEqual(['BLR']);
    expect(losses.map(({ value }) => value)).toEqual(['KAZ']);
  });

  test('without an application date there is no lane by years, and every time is unknown', () => {
    const comparison = selectComparison(shipped, ['STP', 'BLR'], BY_YEARS);
    expect(selectPathsChart(comparison).lanes.map(({ id }) => id)).toEqual(['BLR']);
    expect(selectShortcomings(comparison)[0]).toMatch(/^São Tomé and Príncipe has no place/);
    const cells = selectMilestoneTable(comparison).rows.map((row) => row.cells[1]);
    expect(cells.every((cell) => cell?.kind === 'unknown')).toBe(true);
  });

  test('by calendar it has a lane from its first dated step', () => {
    const comparison = selectComparison(shipped, ['STP', 'BLR'], { ...BY_YEARS, axis: 'calendar' });
    expect(selectPathsChart(comparison).lanes.map(({ id }) => id)).toEqual(['STP', 'BLR']);
    expect(selectShortcomings(comparison).join()).toContain('date of application is unknown');
  });

  test('no meeting held and no meeting dated are told apart', () => {
    const told = selectShortcomings(selectComparison(shipped, ['TKM', 'LBY'], BY_YEARS)).join('\n');
    expect(told).toContain('Turkmenistan: no formal meeting had been held by this day.');
    expect(told).toContain('Libya: no source read dates a formal meeting');
    expect(selectRunningCount(selectComparison(shipped, ['TKM', 'LBY'], BY_YEARS)).lanes).toEqual(
      [],
    );
  });

  test('meetings that are missing from the record are told', () => {
    const told = selectShortcomings(selectComparison(shipped, ['RUS', 'KAZ'], BY_YEARS));
    expect(told).toEqual([expect.stringMatching(/^Russia: 7 of at least 28 formal meetings/)]);
  });
});

describe('whoever is compared, on whatever day', () => {
  const anyComparison = fc
    .record({
      ids: fc.uniqueArray(fc.constantFrom(...shippedApplicants.map(({ id }) => id)), {
        minLength: 1,
        maxLength: 4,
      }),
      zero: fc.constantFrom(...ZEROS),
      axis: fc.constantFrom(...AXES),
      asof: anyDayOnRecord,
    })
    .map(({ ids, ...search }) => selectComparison(shipped, ids, search));

  test('at most six sentences are told, none with a hole in it', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const told = selectFindings(comparison).map(({ phrases }) => plainText(phrases));
        expect(told.length).toBeLessThanOrEqual(6);
        for (const text of told) expect(text).not.toMatch(/undefined|NaN|null|-\d/);
      }),
      { numRuns: 150 },
    );
  });

  test('the table holds exactly the marks of the chart', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const drawn = selectPathsChart(comparison).lanes.flatMap(({ marks }) =>
          marks.map(({ id }) => id),
        );
        const rows = new Set(selectPathsTable(comparison).rows.map(({ id }) => id));
        expect(drawn.every((id) => rows.has(id))).toBe(true);
        if (comparison.axis === 'calendar') expect(rows.size).toBe(drawn.length);
      }),
      { numRuns: 80 },
    );
  });

  test('running counts never fall', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        for (const { steps } of selectRunningCount(comparison).lanes) {
          const counts = steps.map(({ count }) => count);
          expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('those compared are never suggested', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const ids = new Set(comparison.paths.map(({ applicant }) => applicant.id));
        expect(selectComparators(comparison).some(({ applicant }) => ids.has(applicant.id))).toBe(
          false,
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe('others that had waited as long', () => {
  const [kazakhstan, belarus] = selectWhatIf(selectComparison(shipped, ['KAZ', 'BLR'], BY_YEARS));

  test('as Belarus: Algeria alone, which is too few', () => {
    expect(belarus?.names).toEqual(['Algeria']);
    expect(belarus?.conditional.atRisk).toBe(1);
    expect(belarus?.isFew).toBe(true);
  });

  test('as Kazakhstan: seventeen, one of whom joined within a year', () => {
    // Longer than 7,245 days: Seychelles with 7,269 joined; sixteen wait. 1 of 17 = 5.9%.
    expect(kazakhstan?.conditional.atRisk).toBe(17);
    expect(kazakhstan?.conditional.shares[0]?.share).toBeCloseTo(1 / 17, 9);
    expect(ENOUGH_AT_RISK).toBe(10);
    expect(kazakhstan?.isFew).toBe(false);
  });
});

test('suggested beside Kazakhstan and Belarus are their partners in the EAEU first', () => {
  const suggested = selectComparators(selectComparison(shipped, ['KAZ', 'BLR'], BY_YEARS));
  expect(suggested.slice(0, 3).map(({ applicant }) => applicant.id)).toEqual(['ARM', 'KGZ', 'RUS']);
  expect(suggested.slice(0, 3).every(({ why }) => why === 'eaeu')).toBe(true);
});
