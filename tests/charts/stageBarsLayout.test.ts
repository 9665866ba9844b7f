import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arrowPath, barPaths } from '../../src/charts/stage-bars/barPaths.ts';
import type { StageBarRow } from '../../src/charts/stage-bars/barRow.ts';
import { layoutStageBars } from '../../src/charts/stage-bars/layout.ts';
import type { StageBarsLayout } from '../../src/charts/stage-bars/layout.ts';
import { LABEL_OFFSET_EM, ruleLabelPlace, ruleLine } from '../../src/charts/stage-bars/ruleLine.ts';
import { textWidth } from '../../src/wording/textWidth.ts';
import type { DurationDefinition } from '../../src/domain/duration.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import { yearsOf } from '../../src/domain/span.ts';
import { stagedWait } from '../../src/domain/stages.ts';
import { shortSpan } from '../../src/wording/durations.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import type { StepDates } from '../support/economies.ts';
import { NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
/** Rounding of a fraction of a pixel that nobody sees. */
const EPSILON_PX = 0.01;
const ROW = { fontSize: 13, rowHeight: 20 };

function rowOf(dates: StepDates, membership: string | undefined, name = 'Exampleland') {
  const one =
    membership === undefined ? negotiating(dates, { name }) : member(membership, dates, { name });
  const wait = stagedWait(one, toMembership, NEWEST_EVIDENCE);
  return wait === undefined ? [] : [{ id: one.id, name, wait }];
}

/** A row whose wait took so many days, known to the day. */
function rowOfDays(days: number, status: 'member' | 'negotiating' = 'member'): StageBarRow {
  const end = firstDayOf(NEWEST_EVIDENCE);
  const [row] = rowOf(
    { application: dateOfDay(end - days) },
    status === 'member' ? NEWEST_EVIDENCE : undefined,
  );
  if (row === undefined) throw new RangeError(`No wait of ${days} days`);
  return row;
}

const shippedRows: readonly StageBarRow[] = shippedApplicants.flatMap((one) => {
  const wait = stagedWait(one, toMembership, NEWEST_EVIDENCE);
  return wait === undefined ? [] : [{ id: one.id, name: one.name, wait }];
});

const anyDateText = fc
  .tuple(
    fc.integer({ min: firstDayOf(date('1960')), max: firstDayOf(NEWEST_EVIDENCE) }),
    fc.constantFrom(4, 7, 10, 10),
  )
  .map(([day, length]) => dateOfDay(day).slice(0, length));
const anyName = fc.oneof(
  fc.constantFrom(...shippedRows.map(({ name }) => name)),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('W'.repeat(60), 'المملكة العربية السعودية'),
);
const anyRow = fc
  .tuple(
    fc.record(
      {
        application: anyDateText,
        workingPartyEstablished: anyDateText,
        firstMeeting: anyDateText,
        approval: anyDateText,
      },
      { requiredKeys: ['application'] },
    ),
    fc.option(anyDateText, { nil: undefined }),
    anyName,
  )
  .map(([dates, membership, name]) => rowOf(dates, membership, name));
const anyRows = fc.array(anyRow, { maxLength: 40 }).map((rows) => rows.flat());
const anyMetrics = fc.record({
  width: fc.integer({ min: 280, max: 2000 }),
  fontSize: fc.constantFrom(11, 13, 18),
  rowHeight: fc.integer({ min: 14, max: 40 }),
});

function holds(fact: (layout: StageBarsLayout, rows: readonly StageBarRow[]) => void): void {
  fc.assert(
    fc.property(anyRows, anyMetrics, (rows, metrics) => {
      fact(layoutStageBars(rows, metrics), rows);
    }),
    { numRuns: 300 },
  );
}

describe('the axis of the bars', () => {
  it('starts at 0, at the left edge of the plot, and is linear', () => {
    holds(({ ticks, plotLeft }) => {
      const [first, second] = ticks;
      expect(first).toEqual({ x: plotLeft, years: 0 });
      const perYear = second === undefined ? 0 : (second.x - plotLeft) / second.years;
      for (const { x, years } of ticks) expect(x).toBeCloseTo(plotLeft + years * perYear, 6);
    });
  });

  it('has two lines at least, ten at most, each at a whole year and inside the plot', () => {
    holds(({ ticks, plotRight }) => {
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(10);
      for (const { x, years } of ticks) {
        expect(Number.isInteger(years)).toBe(true);
        expect(x).toBeLessThanOrEqual(plotRight + EPSILON_PX);
      }
    });
  });

  it.each([1, 30, 365, 366, 1000, 4000, 4600, 4748, 5000, 9000, 11_899, 14_200, 73_000])(
    'has at most ten lines on a wide screen where the longest wait is %i days',
    (days) => {
      const { ticks } = layoutStageBars([rowOfDays(days)], { ...ROW, width: 1400 });
      expect(ticks.length).toBeLessThanOrEqual(10);
    },
  );

  it('leaves room between the labels of its years', () => {
    holds(({ ticks, fontSize }) => {
      for (const [index, tick] of ticks.slice(1).entries()) {
        const before = ticks[index];
        const label = before?.years === 0 ? textWidth('0 years', fontSize) : 0;
        const half = textWidth(String(tick.years), fontSize) / 2;
        expect(tick.x - half).toBeGreaterThan((before?.x ?? 0) + label);
      }
    });
  });

  it('marks the median at its days, and not at all where the axis ends before', () => {
    const rows = [rowOfDays(4000), rowOfDays(2000)];
    const [whole, half] = layoutStageBars(rows, { ...ROW, width: 900 }).rows;
    const ruleAt = (days: number) => layoutStageBars(rows, { ...ROW, width: 900 }, days).ruleX;
    expect(ruleAt(2000)).toBeCloseTo(half?.endX ?? NaN);
    expect(ruleAt(4000)).toBeCloseTo(whole?.endX ?? NaN);
    expect(ruleAt(4001)).toBeUndefined();
  });
});

describe('the bars', () => {
  it('stand one below the other in the order given, without overlap', () => {
    holds((layout, rows) => {
      expect(layout.rows.map(({ row }) => row)).toEqual(rows);
      for (const [index, { y }] of layout.rows.entries()) {
        expect(y).toBeCloseTo(layout.rowsTop + index * layout.rowHeight);
      }
      expect(layout.barOffset + layout.barHeight).toBeLessThanOrEqual(layout.rowHeight);
      expect(layout.height).toBeGreaterThanOrEqual(layout.rowsBottom);
    });
  });

  it('are filled from 0 to their end without a gap, the open part of the end included', () => {
    holds(({ rows, plotLeft }) => {
      for (const { row, pieces, fade, endX } of rows) {
        const parts = [...pieces, ...(fade === undefined ? [] : [fade])];
        let x = plotLeft;
        for (const part of parts) {
          expect(Math.abs(part.x - x)).toBeLessThan(EPSILON_PX);
          x = part.x + part.width;
        }
        if (row.wait.kind === 'finished') expect(Math.abs(endX - x)).toBeLessThan(EPSILON_PX);
      }
    });
  });

  it('have nothing left of the plot, nothing right of the picture and nothing of no width', () => {
    holds(({ rows, plotLeft, plotRight, width }) => {
      for (const { pieces, fade, endX } of rows) {
        for (const part of [...pieces, ...(fade === undefined ? [] : [fade])]) {
          expect(part.x).toBeGreaterThanOrEqual(plotLeft - EPSILON_PX);
          expect(part.width).toBeGreaterThan(0);
          expect(part.x + part.width).toBeLessThanOrEqual(plotRight + EPSILON_PX);
        }
        expect(endX).toBeGreaterThanOrEqual(plotLeft);
        expect(endX).toBeLessThanOrEqual(width);
      }
    });
  });

  it('of equal days end at the same place', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 15_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(waits, anyMetrics, (days, metrics) => {
        const rows = [...days, ...days].map((one) => rowOfDays(one));
        const ends = layoutStageBars(rows, metrics).rows.map(({ endX }) => endX);
        expect(ends.slice(0, days.length)).toEqual(ends.slice(days.length));
      }),
    );
  });

  it('are as long as their waits, one to another', () => {
    const [long, short] = layoutStageBars([rowOfDays(8000), rowOfDays(2000)], {
      ...ROW,
      width: 1000,
    }).rows.map(({ pieces }) => pieces.reduce((sum, { width }) => sum + width, 0));
    expect((long ?? NaN) / (short ?? NaN)).toBeCloseTo(4, 6);
  });

  it('of running waits have their arrow beyond their end', () => {
    const { rows, arrow } = layoutStageBars([rowOfDays(3000), rowOfDays(3000, 'negotiating')], {
      ...ROW,
      width: 1000,
    });
    const [finished, running] = rows;
    expect(running?.endX).toBeGreaterThan(finished?.endX ?? NaN);
    // Drawn from its back, at the end of the bar, to its tip.
    const [, back] = /^M(\S+) /.exec(arrowPath(running?.endX ?? NaN, 0, 10, arrow)) ?? [];
    expect(Number(back)).toBeCloseTo(finished?.endX ?? NaN, 2);
  });

  it('have each stage, pale end and arrow drawn once, in the path of its paint', () => {
    holds((layout) => {
      const { stages, fades, arrows } = barPaths(layout);
      const rows = layout.rows;
      const outlines = (path: string) => path.split('M').length - 1;
      const pieces = rows.flatMap((row) => row.pieces);
      expect(stages.reduce((sum, { d }) => sum + outlines(d), 0)).toBe(pieces.length);
      expect(outlines(fades)).toBe(rows.filter(({ fade }) => fade !== undefined).length);
      expect(outlines(arrows)).toBe(rows.filter(({ row }) => row.wait.kind === 'running').length);
    });
  });

  it('fade at their end only where a date is not given to the day', () => {
    holds(({ rows }) => {
      const fading = rows.filter(({ fade }) => fade !== undefined);
      expect(fading.filter(({ row }) => !row.wait.span.about)).toEqual([]);
    });
  });

  it('fade over the days that their dates leave open', () => {
    const [year, month] = ['1990', '1990-06'].map((application) => {
      const { rows, plotRight, plotLeft } = layoutStageBars(rowOf({ application }, '2000-06-15'), {
        ...ROW,
        width: 1000,
      });
      const perDay = (plotRight - plotLeft) / (rows[0]?.row.wait.span.daysRange.most ?? NaN);
      return (rows[0]?.fade?.width ?? NaN) / perDay;
    });
    expect(year).toBeCloseTo(364, 6);
    expect(month).toBeCloseTo(29, 6);
  });
});

describe('the labels', () => {
  it('beside the bars do not run past the right edge', () => {
    holds(({ rows, width, stacked, fontSize }) => {
      if (stacked) return;
      for (const { endX, label } of rows) {
        expect(endX + LABEL_OFFSET_EM * fontSize + textWidth(label, fontSize)).toBeLessThanOrEqual(
          width,
        );
      }
    });
  });

  it('do not meet the names, whether those stand before the bars or above them', () => {
    holds(({ rows, width, stacked, fontSize, plotLeft }) => {
      for (const { name, label } of rows) {
        const room = stacked ? width - textWidth(label, fontSize) : plotLeft;
        expect(textWidth(name, fontSize)).toBeLessThan(room);
      }
    });
  });

  it('say each wait as the table does', () => {
    holds(({ rows }) => {
      for (const { row, label } of rows) expect(label).toBe(shortSpan(row.wait.span));
    });
  });

  it('of names are whole, or cut with an ellipsis', () => {
    holds(({ rows }) => {
      for (const { row, name } of rows) {
        const whole = name === row.name;
        expect(whole || (name.endsWith('…') && row.name.startsWith(name.slice(0, -1)))).toBe(true);
      }
    });
  });

  it('of all 59 shipped names are whole at 1440 px', () => {
    const { rows } = layoutStageBars(shippedRows, { ...ROW, width: 820 });
    expect(rows.filter(({ row, name }) => name !== row.name)).toEqual([]);
  });
});

describe('the rule of the median', () => {
  const segments = (layout: StageBarsLayout, x: number) =>
    [...ruleLine(layout, x).matchAll(/M(\S+) ([\d.]+)V([\d.]+)/g)].map(([, at, from, to]) =>
      [at, from, to].map(Number),
    );

  it('crosses no letters, and is drawn past every row where none are', () => {
    const years = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyRows, anyMetrics, years, (some, metrics, wait) => {
        const layout = layoutStageBars(some, metrics, wait * 365);
        const { ruleX: x, stacked, width, fontSize, rowHeight, barOffset } = layout;
        if (x === undefined) return;
        const lines = segments(layout, x);
        for (const { y, label, name, endX } of layout.rows) {
          const wide = textWidth(label, fontSize);
          const start = stacked ? width - wide : endX + LABEL_OFFSET_EM * fontSize;
          const isOver =
            (x >= start && x <= start + wide) || (stacked && x <= textWidth(name, fontSize));
          const bottom = stacked ? barOffset : rowHeight;
          const drawn = lines.some(([, from = 0, to = 0]) => from < y + bottom && to > y);
          if (isOver) expect(drawn).toBe(false);
          if (!stacked && (x < endX || x > start + wide * 2)) expect(drawn).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the label of the median', () => {
  const place = (x: number, label: number, width: number) => {
    const { x: at, anchor } = ruleLabelPlace(x, label, { width, fontSize: 13 });
    return anchor === 'start' ? [at, at + label] : [at - label, at];
  };

  it('stays inside the picture wherever the median lies', () => {
    const picture = fc
      .integer({ min: 280, max: 2000 })
      .chain((width) =>
        fc.tuple(
          fc.integer({ min: 0, max: width }),
          fc.integer({ min: 0, max: width }),
          fc.constant(width),
        ),
      );
    fc.assert(
      fc.property(picture, ([x, label, width]) => {
        const [left = NaN, right = NaN] = place(x, label, width);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['right of a median in the left half', 300, 200, 1000, [306, 506]],
    ['left of a median in the right half', 700, 200, 1000, [494, 694]],
    ['left of one with no room to its right', 250, 240, 480, [4, 244]],
    ['at the edge where neither side has room', 160, 200, 328, [128, 328]],
  ])('stands %s', (_, x, label, width, expected) => {
    expect(place(x, label, width).map(Math.round)).toEqual(expected);
  });
});

describe('the picture', () => {
  it('stacks name above bar where the screen is narrow', () => {
    expect(layoutStageBars(shippedRows, { ...ROW, width: 328 }).stacked).toBe(true);
    expect(layoutStageBars(shippedRows, { ...ROW, width: 900 }).stacked).toBe(false);
  });

  it('of a single wait of one day still has an axis of a year', () => {
    const { ticks, rows } = layoutStageBars([rowOfDays(1)], { ...ROW, width: 1000 });
    expect(ticks.map(({ years }) => years)).toEqual([0, 1]);
    expect(rows[0]?.pieces[0]?.width).toBeGreaterThan(0);
  });

  it('sets one day beside forty years without a bar out of place', () => {
    const { rows, plotLeft, plotRight } = layoutStageBars([rowOfDays(14_610), rowOfDays(1)], {
      ...ROW,
      width: 1000,
    });
    expect(rows[0]?.endX).toBeCloseTo(plotRight, 6);
    expect(rows[1]?.endX).toBeCloseTo(plotLeft + (plotRight - plotLeft) / 14_610, 6);
  });

  it('of nothing has an axis and no bar', () => {
    const { rows, ticks } = layoutStageBars([], { ...ROW, width: 1000 });
    expect(rows).toEqual([]);
    expect(ticks).not.toEqual([]);
  });

  it('ends its axis at the longest wait', () => {
    const { ticks } = layoutStageBars(shippedRows, { ...ROW, width: 1000 });
    const longest = Math.max(...shippedRows.map(({ wait }) => wait.span.daysRange.most));
    expect(ticks.at(-1)?.years).toBeLessThanOrEqual(yearsOf(longest));
  });
});
