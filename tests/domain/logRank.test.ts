import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chiSquareTail, normalDeviate } from '../../src/domain/chiSquare.ts';
import { logRank } from '../../src/domain/logRank.ts';
import type { Observation } from '../../src/domain/survival.ts';
import { countReads } from '../support/countReads.ts';
import {
  adeno,
  largeCell,
  maintained,
  notMaintained,
  observations,
  placebo,
  sixMp,
  smallCell,
  squamous,
} from '../support/trials.ts';

const byCell = [squamous, smallCell, adeno, largeCell];

// R 4.2, survival 3.5-3: survdiff(rho = 0) on the same data.
describe('the log-rank test finds', () => {
  it.each([
    ['6-MP against placebo', [sixMp, placebo], 16.792941, 1, 4.168809e-5, [19.2505, 10.7495]],
    ['maintenance', [maintained, notMaintained], 3.396389, 1, 0.0653393, [10.6893, 7.3107]],
    ['four types of cell', byCell, 25.4037, 3, 1.271e-5, [47.6547, 30.1021, 15.6938, 34.5495]],
  ])('%s', (_, groups, chiSquare, degreesOfFreedom, pValue, expected) => {
    const test = logRank(groups);
    expect(test.chiSquare).toBeCloseTo(chiSquare, 5);
    expect(test.degreesOfFreedom).toBe(degreesOfFreedom);
    expect((test.pValue ?? 0) / pValue).toBeCloseTo(1, 3);
    expect(test.groups.map((group) => Number(group.expected.toFixed(4)))).toEqual(expected);
  });

  it('the sizes and events of the groups, in the order given', () => {
    expect(logRank(byCell).groups.map((group) => [group.observations, group.observed])).toEqual([
      [35, 31],
      [48, 45],
      [27, 26],
      [27, 26],
    ]);
  });

  it('no difference between two groups alike', () => {
    expect(logRank([sixMp, sixMp])).toMatchObject({ chiSquare: 0, pValue: 1 });
  });
});

describe('the log-rank test', () => {
  it.each([
    ['no events', [observations('1+ 2+'), observations('3+')], 0],
    ['nobody in a group', [observations('1 2'), []], 0],
    ['nobody at all', [[], []], 0],
    ['a group gone before the first event', [observations('1+ 2+'), observations('3 4')], 0],
    ['every case ending at once', [observations('5 5'), observations('5')], 1],
  ])('has no answer with %s', (_, groups, degreesOfFreedom) => {
    const { chiSquare, pValue, ...rest } = logRank(groups);
    expect(pValue).toBeUndefined();
    expect(chiSquare).toBe(0);
    expect(rest.degreesOfFreedom).toBe(degreesOfFreedom);
  });

  it('leaves an empty group out and compares the others', () => {
    const { chiSquare, degreesOfFreedom, groups } = logRank([sixMp, [], placebo]);
    expect(chiSquare).toBeCloseTo(16.792941, 5);
    expect(degreesOfFreedom).toBe(1);
    expect(groups[1]).toEqual({ observations: 0, observed: 0, expected: 0 });
  });

  it('refuses one group, and times that cannot be', () => {
    expect(() => logRank([sixMp])).toThrow(RangeError);
    expect(() => logRank([sixMp, [{ time: -1, event: true }]])).toThrow(RangeError);
  });

  it('expects as many events as happened, whatever the order of the groups', () => {
    const sample = fc.array(fc.record({ time: fc.nat(20), event: fc.boolean() }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(sample, sample, sample, (a, b, c) => {
        const [test, turned] = [logRank([a, b, c]), logRank([c, a, b])];
        const observed = test.groups.reduce((total, group) => total + group.observed, 0);
        const expected = test.groups.reduce((total, group) => total + group.expected, 0);
        expect(expected).toBeCloseTo(observed, 9);
        expect(turned.chiSquare).toBeCloseTo(test.chiSquare, 9);
        expect(turned.degreesOfFreedom).toBe(test.degreesOfFreedom);
      }),
    );
  });
});

describe('the tail of chi-square', () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.8.
  it.each([
    [3.841459, 1, 0.05],
    [5.991465, 2, 0.05],
    [11.344867, 3, 0.01],
    [18.307038, 10, 0.05],
    [43.772972, 30, 0.05],
    [0.0157908, 1, 0.9],
  ])('beyond %d with %i degrees of freedom is %d', (value, degreesOfFreedom, tail) => {
    expect(chiSquareTail(value, degreesOfFreedom)).toBeCloseTo(tail, 6);
  });

  it('is exp(-x / 2) with two degrees of freedom, far out too', () => {
    for (const value of [0, 1e-6, 1, 3.9, 4, 4.1, 50, 600]) {
      expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 12);
    }
  });

  it('is refused for what is no chi-square', () => {
    expect(() => chiSquareTail(-1, 1)).toThrow(RangeError);
    expect(() => chiSquareTail(NaN, 1)).toThrow(RangeError);
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
    expect(() => chiSquareTail(1, 1.5)).toThrow(RangeError);
  });

  it.each([
    [0.8, 1.281_551_565_5],
    [0.95, 1.959_963_984_5],
    [0.99, 2.575_829_303_5],
  ])('gives for a confidence of %d the normal deviate %d', (confidence, deviate) => {
    expect(normalDeviate(confidence)).toBeCloseTo(deviate, 9);
  });
});

it('looks at each case a few times, however many there are', () => {
  const sample = (count: number): readonly Observation[] =>
    Array.from({ length: count }, (_, time) => ({ time, event: time % 3 > 0 }));
  const [one, other] = [countReads(sample(500), 'time'), countReads(sample(400), 'time')];
  logRank([one.watched, other.watched]);
  expect(one.reads() + other.reads()).toBeLessThan(10 * 900);
});
