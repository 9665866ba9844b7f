import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layoutPaths } from '../../src/charts/paths/layout.ts';
import { markAcross } from '../../src/charts/paths/markAcross.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectPathsChart } from '../../src/views/compare/selectPathsChart.ts';
import type { Axis } from '../../src/views/compare/search.ts';
import { AXES } from '../../src/views/compare/search.ts';
import type { Zero } from '../../src/domain/path.ts';
import { ZEROS } from '../../src/domain/path.ts';
import { textWidth } from '../../src/wording/textWidth.ts';
import { anyDayOnRecord, shipped, shippedApplicants } from '../support/shippedData.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';

type State = { ids: readonly string[]; zero: Zero; axis: Axis; asof?: PartialDate };

function chartOf({ ids, zero, axis, asof }: State) {
  return selectPathsChart(selectComparison(shipped, ids, { zero, axis, asof }));
}

const pair = { ids: ['KAZ', 'BLR'], zero: 'application', axis: 'years' } as const;

const anyState = fc.record({
  ids: fc.uniqueArray(fc.constantFrom(...shippedApplicants.map(({ id }) => id)), {
    minLength: 1,
    maxLength: 4,
  }),
  zero: fc.constantFrom(...ZEROS),
  axis: fc.constantFrom(...AXES),
  asof: anyDayOnRecord,
  width: fc.integer({ min: 260, max: 1900 }),
});

describe('the paths of any economies, from any step, on any day, at any width', () => {
  test('stay inside the picture, marks and labels alike', () => {
    fc.assert(
      fc.property(anyState, ({ width, ...state }) => {
        const layout = layoutPaths(chartOf(state), { width, fontSize: 13 });
        for (const lane of layout.lanes) {
          expect(lane.x).toBeGreaterThanOrEqual(layout.plotLeft - 0.001);
          expect(lane.x + lane.width).toBeLessThanOrEqual(layout.plotRight + 2.001);
          for (const { x } of lane.marks) {
            expect(x).toBeGreaterThanOrEqual(layout.plotLeft - 0.001);
            expect(x).toBeLessThanOrEqual(layout.plotRight + 0.001);
          }
          for (const { left, right } of lane.flags) {
            expect(left).toBeGreaterThanOrEqual(-12);
            expect(right).toBeLessThanOrEqual(width + 0.001);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('set no word of a lane over another, and no lane over the next', () => {
    fc.assert(
      fc.property(anyState, ({ width, ...state }) => {
        const layout = layoutPaths(chartOf(state), { width, fontSize: 13 });
        for (const [index, lane] of layout.lanes.entries()) {
          const next = layout.lanes[index + 1];
          if (next !== undefined) expect(lane.bottom).toBeLessThan(next.top);
          for (const [at, a] of lane.flags.entries()) {
            for (const b of lane.flags.slice(at + 1)) {
              expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false);
            }
          }
          for (const { text, width: room } of lane.silences) {
            if (text !== undefined) expect(text.width).toBeLessThan(room);
          }
        }
        const words = layout.ticks.flatMap(({ text }) => (text === undefined ? [] : [text]));
        for (const [at, a] of words.entries()) {
          for (const b of words.slice(at + 1)) {
            const room = (textWidth(a.text, 13) + textWidth(b.text, 13)) / 2;
            expect(Math.abs(a.x - b.x)).toBeGreaterThan(room);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('name every silence, in the bar or below it', () => {
    fc.assert(
      fc.property(anyState, ({ width, ...state }) => {
        const layout = layoutPaths(chartOf(state), { width, fontSize: 13 });
        for (const lane of layout.lanes) {
          const inBar = lane.silences.filter(({ text }) => text !== undefined).length;
          const below = lane.flags.filter(({ id }) => id.includes('-silence-')).length;
          expect(inBar + below).toBe(lane.lane.silences.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Where a label stands, without the paper that is kept free around it. */
const lettersOf = ({
  left,
  right,
  baseline,
}: {
  left: number;
  right: number;
  baseline: number;
}) => ({
  left,
  right,
  top: baseline - 13 * 0.7,
  bottom: baseline + 13 * 0.2,
});

test('no line of the grid, rule or leader runs through a label of any economies, anywhere', () => {
  fc.assert(
    fc.property(anyState, ({ width, ...state }) => {
      const { lanes, ticks, rule } = layoutPaths(chartOf(state), { width, fontSize: 13 });
      const lines = [
        ...ticks,
        ...(rule === undefined ? [] : [rule]),
        ...lanes.flatMap(({ flags }) => flags.map(({ x, leader }) => ({ x, line: leader }))),
      ];
      for (const box of lanes.flatMap(({ flags }) => flags.map(lettersOf))) {
        for (const { x, line } of lines) {
          if (x < box.left || x > box.right) continue;
          for (const { from, to } of line) expect(to <= box.top || from >= box.bottom).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe('a sheet', () => {
  test.each([500, 700, 1200])('of %i px is filled to its foot by two lanes', (fill) => {
    const { height } = layoutPaths(chartOf(pair), { width: 1600, fontSize: 22, fill });
    expect(height).toBe(fill);
  });

  test('too low for the lanes is left as it is', () => {
    const bare = layoutPaths(chartOf(pair), { width: 1600, fontSize: 22 });
    expect(layoutPaths(chartOf(pair), { width: 1600, fontSize: 22, fill: 200 })).toEqual(bare);
  });
});

test('names are whole on every slide, in smaller letters where they are long', () => {
  const ids = ['BIH', 'TTO', 'STP', 'COM', 'MKD', 'SAU', 'LAO', 'RUS'];
  for (const id of ids.filter((one) => shippedApplicants.some((known) => known.id === one))) {
    for (const width of [912, 1168]) {
      const [lane] = layoutPaths(chartOf({ ...pair, ids: [id] }), { width, fontSize: 19 }).lanes;
      expect(lane?.name).toBe(lane?.lane.name);
    }
  }
});

describe('Kazakhstan and Belarus at 1,280 px', () => {
  const layout = layoutPaths(chartOf(pair), { width: 1280, fontSize: 13 });
  const [kazakhstan, belarus] = layout.lanes;

  test('both begin at year 0, and the longer wait ends the axis', () => {
    expect(kazakhstan?.x).toBe(layout.plotLeft);
    expect(belarus?.x).toBe(layout.plotLeft);
    expect((belarus?.x ?? 0) + (belarus?.width ?? 0)).toBeCloseTo(layout.plotRight);
  });

  test('lengths are to scale: 7,245 days against 11,899', () => {
    expect((kazakhstan?.width ?? 0) / (belarus?.width ?? 1)).toBeCloseTo(7245 / 11_899, 6);
  });

  test('the rule stands where Kazakhstan joined', () => {
    expect(layout.rule?.text).toBe('Kazakhstan joins');
    expect(layout.rule?.x).toBeCloseTo((kazakhstan?.x ?? 0) + (kazakhstan?.width ?? 0));
  });

  test('the long silence of Belarus is named in its bar', () => {
    expect(belarus?.silences.map(({ text }) => text?.text)).toEqual([
      '2 y 10 m',
      '11 y 8 m without a meeting',
      '6 y 9 m since, open',
    ]);
  });

  test('the end of the finished path is named behind it', () => {
    expect(kazakhstan?.endText).toBe('Member, 19 y 10 m');
    expect(belarus?.endText).toBeUndefined();
  });
});

test('a narrow picture sets the names above the bars', () => {
  expect(layoutPaths(chartOf(pair), { width: 320, fontSize: 13 }).stacked).toBe(true);
});

test('up and down lead to the mark of the next lane that is nearest in time', () => {
  const { lanes } = chartOf(pair);
  // Kazakhstan's 7th meeting, day 3,201: Belarus's factual summary of 2004 stands at day 3,934, its
  // 4th meeting, 24 January 2003, at 3,410 is the nearest.
  const from = lanes[0]?.marks.find(({ meeting }) => meeting?.number === 7)?.id ?? '';
  const across = markAcross(lanes, from, 1);
  expect(lanes[1]?.marks.find(({ id }) => id === across)?.meeting?.number).toBe(4);
  expect(markAcross(lanes, from, -1)).toBeUndefined();
});

describe('a picture that may not grow', () => {
  const whole = layoutPaths(chartOf(pair), { width: 1168, fontSize: 19 });
  const low = layoutPaths(chartOf(pair), { width: 1168, fontSize: 19, height: 320 });

  test('drops labels until it has room', () => {
    expect(whole.height).toBeGreaterThan(320);
    expect(low.height).toBeLessThanOrEqual(320);
  });

  test('keeps every mark', () => {
    expect(low.lanes.map(({ marks }) => marks.length)).toEqual(
      whole.lanes.map(({ marks }) => marks.length),
    );
  });

  test('names the silences and the first meeting before any other step', () => {
    const texts = low.lanes.flatMap(({ flags, silences }) => [
      ...flags.map(({ text }) => text),
      ...silences.flatMap(({ text }) => text?.text ?? []),
    ]);
    expect(texts).toEqual(
      expect.arrayContaining([
        '11 y 8 m without a meeting',
        '2 y 10 m without a meeting',
        expect.stringContaining('1st meeting'),
      ]),
    );
  });
});

describe('a label and the rule where the first of them joined', () => {
  test.each([1000, 1200, 1290, 1440])(
    'no milestone of Kazakhstan and Belarus is named across it, at %s pixels',
    (width) => {
      const layout = layoutPaths(chartOf(pair), { width, fontSize: 13 });
      const rule = layout.rule?.x ?? 0;
      for (const { flags } of layout.lanes) {
        for (const { x, left, right, text } of flags) {
          expect([text, x < rule ? right <= rule : left >= rule]).toEqual([text, true]);
        }
      }
    },
  );
});
