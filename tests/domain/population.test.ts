import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DURATION_ENDS, DURATION_STARTS } from '../../src/domain/duration.ts';
import type { DurationDefinition } from '../../src/domain/duration.ts';
import {
  measureAll,
  medianOfFinished,
  observationsOf,
  standingAmongFinished,
} from '../../src/domain/population.ts';
import type { Measured } from '../../src/domain/population.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import { anyDayOnRecord, NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const START = '2000-01-01';
const afterDays = (days: number) => dateOfDay(firstDayOf(date(START)) + days);

function measuredWaits(
  finished: readonly number[],
  running: readonly number[],
): readonly Measured[] {
  const asOf = date('2100-01-01');
  const present = firstDayOf(asOf);
  const applicants = [
    ...finished.map((days) => member(afterDays(days), { application: START })),
    ...running.map((days) => negotiating({ application: dateOfDay(present - days) })),
  ];
  return measureAll(applicants, toMembership, asOf).measured;
}

const shippedWaits = measureAll(shippedApplicants, toMembership, NEWEST_EVIDENCE);
const finishedOf = (measured: readonly Measured[]) =>
  measured.filter(({ wait }) => wait.kind === 'finished');

function daysOf(id: string): number {
  return shippedWaits.measured.find(({ applicant }) => applicant.id === id)?.wait.span.days ?? NaN;
}

describe('applicants parted by whether their wait has a length', () => {
  it('are 59 that have and São Tomé and Príncipe that has not', () => {
    expect(shippedWaits.measured).toHaveLength(59);
    expect(finishedOf(shippedWaits.measured)).toHaveLength(38);
    expect(shippedWaits.unmeasured).toMatchObject([
      { applicant: { id: 'STP' }, wait: { kind: 'unknown', missing: 'start' } },
    ]);
  });

  it('are all there, each once and in order, on any day and by any definition', () => {
    const definitions = fc.record({
      from: fc.constantFrom(...DURATION_STARTS),
      to: fc.constantFrom(...DURATION_ENDS),
    });
    fc.assert(
      fc.property(definitions, anyDayOnRecord, (definition, asOf) => {
        const { measured, unmeasured } = measureAll(shippedApplicants, definition, asOf);
        const ids = [...measured, ...unmeasured].map(({ applicant }) => applicant.id);
        expect(ids.toSorted()).toEqual(shippedApplicants.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('waits as observations', () => {
  it('are events where they have ended and censored where they run', () => {
    expect(observationsOf(measuredWaits([10, 0], [30]))).toEqual([
      { time: 10, event: true },
      { time: 0, event: true },
      { time: 30, event: false },
    ]);
  });

  it('are never below nothing, though the points of two dates of one year may cross', () => {
    // Applied some day in 2000, joined on 1 March of it.
    const crossed = member('2000-03-01', { application: '2000' });
    const { measured } = measureAll([crossed], toMembership, NEWEST_EVIDENCE);
    expect(observationsOf(measured)).toEqual([{ time: 0, event: true }]);
  });
});

describe('the median of the finished waits', () => {
  it.each([
    ['none', [], [500], undefined],
    ['one', [7], [], 7],
    ['two: their mean', [4, 9], [], 6.5],
    ['three: the middle one, whatever their order', [9, 1, 4], [], 4],
    ['four: the mean of the middle two', [40, 10, 20, 90], [], 30],
    ['equal ones', [5, 5, 5, 8], [], 5],
    ['three, not counting those that run', [9, 1, 4], [700, 800, 900], 4],
  ])('of %s', (_, finished, running, median) => {
    expect(medianOfFinished(measuredWaits(finished, running))).toBe(median);
  });

  it('has as many finished waits below it as above it', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(days, (finished) => {
        const median = medianOfFinished(measuredWaits(finished, [])) ?? NaN;
        const half = finished.length / 2;
        expect(finished.filter((one) => one < median).length).toBeLessThanOrEqual(half);
        expect(finished.filter((one) => one > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});

describe('a wait among the finished ones', () => {
  it.each([
    ['shorter than all', 1, { shorter: 0, longer: 3, of: 3 }],
    ['equal to one, which is neither shorter nor longer', 20, { shorter: 1, longer: 1, of: 3 }],
    ['longer than all', 31, { shorter: 3, longer: 0, of: 3 }],
  ])('%s', (_, days, standing) => {
    expect(standingAmongFinished(days, measuredWaits([10, 20, 30], []))).toEqual(standing);
  });

  it('has nothing to stand among where none has finished', () => {
    expect(standingAmongFinished(5, [])).toEqual({ shorter: 0, longer: 0, of: 0 });
  });

  it('of Kazakhstan is the second longest of 38, after that of Seychelles', () => {
    const finished = finishedOf(shippedWaits.measured);
    expect(standingAmongFinished(daysOf('KAZ'), finished)).toEqual({
      shorter: 36,
      longer: 1,
      of: 38,
    });
    expect(daysOf('SYC')).toBeGreaterThan(daysOf('KAZ'));
  });

  it('of Belarus, still running, is longer than all 38', () => {
    const finished = finishedOf(shippedWaits.measured);
    expect(standingAmongFinished(daysOf('BLR'), finished)).toMatchObject({ shorter: 38, of: 38 });
  });
});
