import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import * as chiSquare from '../../src/domain/chiSquare.ts';
import { kaplanMeier, quantileTime, stateAt } from '../../src/domain/survival.ts';
import type { Observation, SurvivalCurve } from '../../src/domain/survival.ts';
import { maintained, notMaintained, observations, placebo, sixMp } from '../support/trials.ts';

// As it is, with its calls counted.
vi.mock(import('../../src/domain/chiSquare.ts'), { spy: true });

const eventSteps = (curve: SurvivalCurve) => curve.steps.filter(({ events }) => events > 0);

const round = (value: number | undefined, digits: number) =>
  value === undefined ? undefined : Number(value.toFixed(digits));

/** A case and times close enough together for ties. */
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  time: fc.nat(40),
  event: fc.boolean(),
});
const anySample = fc.array(anyObservation, { minLength: 1, maxLength: 60 });

describe('the 6-MP arm of the leukaemia trial of 1963', () => {
  const curve = kaplanMeier(sixMp);

  it('has the published curve and standard errors', () => {
    expect(eventSteps(curve).map(({ survival }) => round(survival, 4))).toEqual([
      0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
    ]);
    expect(eventSteps(curve).map(({ standardError }) => round(standardError, 4))).toEqual([
      0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346,
    ]);
  });

  it('counts those at risk, the three remissions that ended at 6 weeks and the one cut off there', () => {
    expect(curve).toMatchObject({ observations: 21, events: 9 });
    expect(eventSteps(curve).map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(curve.steps[0]).toMatchObject({ time: 6, atRisk: 21, events: 3, censored: 1 });
    expect(curve.steps).toHaveLength(16);
  });

  // The other digits of this file: R 4.2, survival 3.5-3, survfit(conf.type = "log-log").
  it('has the log-log band of R', () => {
    expect(eventSteps(curve).map(({ lower }) => round(lower, 6))).toEqual([
      0.619718, 0.563147, 0.5032, 0.43161, 0.367511, 0.267779, 0.188052,
    ]);
    expect(eventSteps(curve).map(({ upper }) => round(upper, 6))).toEqual([
      0.951552, 0.922809, 0.889362, 0.849066, 0.804912, 0.746791, 0.680143,
    ]);
  });

  it('has a narrower band at 90 % confidence', () => {
    const [first] = kaplanMeier(sixMp, 0.9).steps;
    expect([round(first?.lower, 6), round(first?.upper, 6)]).toEqual([0.671107, 0.942159]);
  });

  it('reaches its median at 23 weeks and its third quartile not at all', () => {
    expect(quantileTime(curve, 0.25)).toEqual({ estimate: 13, lower: 6, upper: 22 });
    expect(quantileTime(curve, 0.5)).toEqual({ estimate: 23, lower: 13, upper: undefined });
    expect(quantileTime(curve, 0.75)).toEqual({
      estimate: undefined,
      lower: 23,
      upper: undefined,
    });
  });
});

describe('the median with its band, as R gives it', () => {
  it.each([
    ['placebo, leukaemia 1963', placebo, 8, 4, 11],
    ['maintained chemotherapy', maintained, 31, 13, undefined],
    ['chemotherapy not maintained', notMaintained, 23, 5, 33],
  ])('%s', (_, sample, estimate, lower, upper) => {
    expect(quantileTime(kaplanMeier(sample), 0.5)).toEqual({ estimate, lower, upper });
  });
});

describe('the curve at its ends', () => {
  it('has no band while nothing has happened, as in R', () => {
    expect(kaplanMeier(observations('1+ 2')).steps[0]).toEqual({
      time: 1,
      atRisk: 2,
      events: 0,
      censored: 1,
      survival: 1,
      standardError: 0,
      lower: undefined,
      upper: undefined,
    });
  });

  it('has neither band nor standard error once it is down to nothing, as in R', () => {
    expect(kaplanMeier(notMaintained).steps.at(-1)).toEqual({
      time: 45,
      atRisk: 1,
      events: 1,
      censored: 0,
      survival: 0,
      standardError: undefined,
      lower: undefined,
      upper: undefined,
    });
  });

  it('is empty where nobody is observed', () => {
    const nobody = kaplanMeier([]);
    expect(nobody).toEqual({ observations: 0, events: 0, steps: [] });
    expect(quantileTime(nobody, 0.5).estimate).toBeUndefined();
    expect(stateAt(nobody, 10)).toMatchObject({ survival: 1, atRisk: 0 });
  });
});

describe('a curve that lies flat at the level asked for', () => {
  it('gives the middle of the flat part', () => {
    const halves = kaplanMeier(observations('1 2 3 4'));
    expect(quantileTime(halves, 0.5).estimate).toBe(2.5);
    expect(quantileTime(halves, 0.6).estimate).toBe(3);
  });

  it('does so where the level is met only up to rounding', () => {
    // 5/6 x 4/5 x 3/4 is not 1/2 in doubles.
    expect(quantileTime(kaplanMeier(observations('1 2 3 4 5 6')), 0.5).estimate).toBe(3.5);
  });

  it('counts the flat part up to the last observation where the curve ends flat', () => {
    expect(quantileTime(kaplanMeier(observations('1 2 3+ 4+')), 0.5).estimate).toBe(3);
  });

  it('starts at 0 and ends with the last event where all have had it', () => {
    const curve = kaplanMeier(observations('1+ 2 2 4'));
    expect(quantileTime(curve, 0)).toEqual({ estimate: 0, lower: 0, upper: 0 });
    expect(quantileTime(curve, 2 / 3)).toEqual({ estimate: 3, lower: 2, upper: undefined });
    expect(quantileTime(curve, 1).estimate).toBe(4);
  });
});

describe('the state on a day', () => {
  const curve = kaplanMeier(maintained);

  it.each([
    ['before the first event', 0, 1, 11],
    ['on the day of an event, which counts; those it befell were still at risk', 9, 0.9091, 11],
    ['between two steps', 20, 0.7159, 7],
    ['on the last day, with one still observed', 161, 0.1841, 1],
    ['after the last day: carried on, with nobody observed', 162, 0.1841, 0],
  ])('%s', (_, time, survival, atRisk) => {
    const state = stateAt(curve, time);
    expect(round(state.survival, 4)).toBe(survival);
    expect(state.atRisk).toBe(atRisk);
  });

  it('carries the standard error and band of its step', () => {
    const { standardError, lower, upper } = stateAt(curve, 20);
    expect(round(standardError, 6)).toBe(0.139665);
    expect([round(lower, 6), round(upper, 6)]).toEqual([0.35019, 0.899024]);
    expect(stateAt(curve, 0)).toMatchObject({ standardError: 0, lower: undefined });
  });
});

describe('for every sample', () => {
  it('without censoring the curve is the share whose time is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), (times) => {
        const curve = kaplanMeier(times.map((time) => ({ time, event: true })));
        for (const { time, survival } of curve.steps) {
          const longer = times.filter((other) => other > time).length;
          expect(survival).toBeCloseTo(longer / times.length, 12);
        }
      }),
    );
  });

  it('without an event no share of it is reached', () => {
    const shares = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(40)), shares, (times, p) => {
        const curve = kaplanMeier(times.map((time) => ({ time, event: false })));
        const notReached = { estimate: undefined, lower: undefined, upper: undefined };
        expect(quantileTime(curve, p)).toEqual(notReached);
      }),
    );
  });

  it('the order of the cases does not matter', () => {
    const shuffled = anySample.chain((sample) =>
      fc.tuple(
        fc.constant(sample),
        fc.shuffledSubarray(sample, { minLength: sample.length, maxLength: sample.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sample, other]) => {
        expect(kaplanMeier(other)).toEqual(kaplanMeier(sample));
      }),
    );
  });

  it('the curve never rises, lies in its band, and the band in 0 to 1', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        let before = 1;
        for (const { survival, lower = survival, upper = survival } of kaplanMeier(sample).steps) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  it('every case is counted once, and those at risk are those whose time is not over', () => {
    fc.assert(
      fc.property(anySample, fc.nat(45), (sample, time) => {
        const curve = kaplanMeier(sample);
        const counted = curve.steps.map(({ events, censored }) => events + censored);
        expect(counted.reduce((total, count) => total + count, 0)).toBe(sample.length);
        const observed = sample.filter((one) => one.time >= time);
        expect(stateAt(curve, time).atRisk).toBe(observed.length);
      }),
    );
  });
});

describe('what cannot be is refused with a RangeError', () => {
  it.each([-1, NaN, Infinity])('a time of %d', (time) => {
    expect(() => kaplanMeier([{ time, event: true }])).toThrow(RangeError);
  });

  it.each([0, 1, 95, NaN])('a confidence of %d', (confidence) => {
    expect(() => kaplanMeier(sixMp, confidence)).toThrow(RangeError);
  });

  it.each([-0.1, 1.1, NaN])('a share of %d', (p) => {
    expect(() => quantileTime(kaplanMeier(sixMp), p)).toThrow(RangeError);
  });

  it('the state on no day', () => {
    expect(() => stateAt(kaplanMeier(sixMp), NaN)).toThrow(RangeError);
  });
});

it('searches for the width of its band once for each confidence', () => {
  kaplanMeier(sixMp, 0.9);
  kaplanMeier(placebo, 0.9);
  const asked = vi.mocked(chiSquare.normalDeviate).mock.calls.filter(([level]) => level === 0.9);
  expect(asked).toHaveLength(1);
});
