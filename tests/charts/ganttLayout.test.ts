import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ganttGroups } from '../../src/charts/gantt/ganttRows.ts';
import type { GanttWindow } from '../../src/charts/gantt/ganttWindow.ts';
import { fitWindow, panWindow, zoomWindow } from '../../src/charts/gantt/ganttWindow.ts';
import { layoutFrame } from '../../src/charts/gantt/laneFrame.ts';
import type { PlacedRow } from '../../src/charts/gantt/layout.ts';
import { dayAt, layoutGantt, layoutWindow, mergeRows } from '../../src/charts/gantt/layout.ts';
import { clusterHalf, END_PX, LIMIT_PX, MERGE_PX } from '../../src/charts/gantt/markSize.ts';
import type { PlacedMark } from '../../src/charts/gantt/placeMarks.ts';
import { timeScale } from '../../src/charts/gantt/timeScale.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import type { Lane, TimelineEvent } from '../../src/domain/timeline.ts';
import { date } from '../support/dates.ts';
import { event, lane, publicTimeline } from '../support/timelines.ts';

const METRICS = { width: 900, laneHeight: 30, fontSize: 13 };
const NONE: ReadonlySet<string> = new Set();
const PLAIN = { folded: NONE, silences: [] };
const GROUPS = [
  { id: 'I', title: 'One' },
  { id: 'II', title: 'Two' },
];
const LANES: readonly Lane[] = [lane('a'), lane('b'), lane('c', 'II'), lane('d', 'II')];

const whole: GanttWindow = fitWindow(firstDayOf(date('1990')), firstDayOf(date('2020')));

function place(
  events: readonly TimelineEvent[],
  window: GanttWindow = whole,
  width = METRICS.width,
  lanes = LANES,
) {
  const groups = ganttGroups(GROUPS, lanes, events);
  return layoutGantt(groups, window, { ...METRICS, width }, PLAIN);
}

function marksOf(
  layout: ReturnType<typeof place>,
  which: 'marks' | 'seen' = 'marks',
): readonly PlacedMark[] {
  return layout.rows.flatMap((row) => row[which]);
}

/** Half of what is drawn of a mark: a point keeps six pixels, a disc is as wide as its number. */
const drawnHalf = (count: number) =>
  count === 1 ? MERGE_PX / 2 : Math.max(MERGE_PX / 2, clusterHalf(count, METRICS.fontSize));

const anyEvent = fc
  .record({
    lane: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.integer({ min: firstDayOf(date('1980')), max: firstDayOf(date('2030')) }),
    precision: fc.constantFrom(4, 7, 10),
    length: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
  })
  .map(({ lane: name, day, precision, length }) => ({
    lane: name,
    start: dateOfDay(day).slice(0, precision),
    ...(length === undefined ? {} : { end: String(dateOfDay(day + 400 + length)) }),
  }));

const anyEvents = fc
  .array(anyEvent, { maxLength: 120 })
  .map((list) => list.map(({ start, ...traits }, index) => event(`e${index}`, start, traits)));

const anyWindow = fc
  .tuple(fc.integer({ min: 5000, max: 15_000 }), fc.integer({ min: 10, max: 9000 }))
  .map(([from, length]): GanttWindow => ({ from, to: from + length }));

const anyShare = fc.double({ min: -0.6, max: 0.6, noNaN: true });
/** From an edge, within which marks held there may take in others. */
const REACH_PX = 60;
const anyWidth = fc.integer({ min: 280, max: 2000 });

describe('layout of any events, window and width', () => {
  test('an event is in its own lane, once, at any zoom', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const rows = place(events, window, width).rows.filter(({ kind }) => kind === 'lane');
        for (const row of rows) {
          const held = row.marks.flatMap(({ items }) => items.map(({ id }) => id));
          const own = events.filter((one) => one.lane === row.id).map(({ id }) => id);
          expect(held.toSorted()).toEqual(own.toSorted());
        }
      }),
    );
  });

  test('marks stand in the order of time, and what is in sight keeps its distance', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        for (const { marks, seen } of place(events, window, width).rows) {
          const centres = marks.flatMap(({ items }) => items.map(({ centre }) => centre));
          expect(centres).toEqual(centres.toSorted((a, b) => a - b));
          for (const [index, { x, items }] of seen.slice(1).entries()) {
            const before = seen[index];
            const room = drawnHalf(before?.items.length ?? 0) + drawnHalf(items.length);
            expect(x - (before?.x ?? 0)).toBeGreaterThanOrEqual(room - 1e-5);
          }
        }
      }),
    );
  });

  test('what is drawn is bounded by the lanes and the width', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const layout = place(events, window, width);
        const most = (layout.plotRight - layout.plotLeft) / MERGE_PX + 2;
        for (const { seen } of layout.rows) expect(seen.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('no more than ten lines on the axis, apart enough for their labels', () => {
    fc.assert(
      fc.property(anyWindow, anyWidth, (window, width) => {
        const { ticks, fontSize } = place([], window, width);
        expect(ticks.length).toBeLessThanOrEqual(10);
        for (const [index, { x }] of ticks.slice(1).entries()) {
          expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(fontSize * 3.5);
        }
      }),
    );
  });

  test('a step in time leaves every mark in the midst the very same', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyShare, anyWidth, (events, window, share, width) => {
        const days = Math.round((window.to - window.from) * share);
        const frame = layoutFrame(ganttGroups(GROUPS, LANES, events), { ...METRICS, width }, NONE);
        const scale = timeScale(frame, window);
        const merged = mergeRows(frame, scale);
        const [before, after] = [window, panWindow(window, days)].map((one) => {
          const { rows, plotLeft, plotRight, shift } = layoutWindow(frame, scale, merged, one, []);
          return { rows, left: plotLeft - shift, right: plotRight - shift };
        });
        if (before === undefined || after === undefined) throw new RangeError('no layout');
        // Held at an edge, marks may merge; those in the midst of both windows may not.
        const left = Math.max(before.left, after.left) + REACH_PX;
        const right = Math.min(before.right, after.right) - REACH_PX;
        const inMidst = ({ seen }: PlacedRow) =>
          seen.filter((mark) => mark.left > left && mark.right < right);
        for (const [index, row] of before.rows.entries()) {
          const moved = after.rows[index];
          const marks = moved === undefined ? [] : inMidst(moved);
          expect(marks).toHaveLength(inMidst(row).length);
          for (const [place_, mark] of inMidst(row).entries()) expect(marks[place_]).toBe(mark);
        }
      }),
    );
  });

  test('a mark stands on its day, and a day under its mark', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const layout = place(events, window, width);
        for (const { items, x, room } of marksOf(layout, 'seen')) {
          if (room !== undefined) continue;
          const mean = items.reduce((sum, { centre }) => sum + centre, 0) / items.length;
          expect(dayAt(layout, x + layout.shift)).toBeCloseTo(mean, 3);
        }
      }),
    );
  });
});

/** The rows of a lane with so many events on one day and another event so many pixels later. */
function besideMany(count: number, px: number, last: Parameters<typeof event>[2]) {
  const day = firstDayOf(date('2000-01-01'));
  const layout = place([], { from: day - 400, to: day + 400 });
  const later = dateOfDay(day + Math.round(px / layout.scale.pxPerDay));
  const same = Array.from({ length: count }, (_, index) =>
    event(`e${index}`, '2000-01-01', NOTICE),
  );
  const events = [...same, event('last', later, { ...NOTICE, ...last })];
  return marksOf(place(events, layout.window)).map(({ items }) => items.length);
}

const NOTICE = { lane: 'a', track: 'legislation' };

test('a disc takes in a point that its number would cover, and a point beside it stays', () => {
  const near = clusterHalf(10, METRICS.fontSize) + MERGE_PX / 2;
  expect(near).toBeGreaterThan(MERGE_PX + 1);
  expect(besideMany(10, near - 1, {})).toEqual([11]);
  expect(besideMany(10, near + 1, {})).toEqual([10, 1]);
});

test('the diamond of membership takes in a point that it would cover', () => {
  const room = END_PX + MERGE_PX / 2;
  expect(besideMany(1, room - 1, { track: 'membership' })).toEqual([2]);
  expect(besideMany(1, room + 1, { track: 'membership' })).toEqual([1, 1]);
});

test('the arrow of a limit takes in a point on its side only', () => {
  const room = LIMIT_PX + MERGE_PX / 2;
  expect(besideMany(1, room - 1, { bound: 'not-after' })).toEqual([2]);
  expect(besideMany(1, room + 1, { bound: 'not-after' })).toEqual([1, 1]);
  expect(besideMany(1, MERGE_PX + 1, { bound: 'not-before' })).toEqual([1, 1]);
});

describe('20,000 events', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    event(`e${index}`, String(dateOfDay(7000 + (index % 11_000))), {
      lane: ['a', 'b', 'c', 'd'][index % 4] ?? 'a',
    }),
  );
  const groups = ganttGroups(GROUPS, LANES, many);

  test('are counted in full by few marks', () => {
    const layout = layoutGantt(groups, whole, METRICS, PLAIN);
    const marks = marksOf(layout);
    expect(marks.reduce((sum, { items }) => sum + items.length, 0)).toBe(20_000);
    expect(marks.length).toBeLessThan(300);
  });

  test('are placed without a pause that freezes the page', () => {
    const started = performance.now();
    for (let step = 0; step < 5; step++) {
      layoutGantt(groups, zoomWindow(whole, 0.5 ** step, 12_000), METRICS, PLAIN);
    }
    expect((performance.now() - started) / 5).toBeLessThan(500);
  });
});

test('an event 200 years away is in the picture of the whole', () => {
  const events = [event('near', '1996'), event('far', '2196-05-01')];
  const { window, rows } = place(
    events,
    fitWindow(firstDayOf(date('1996')), firstDayOf(date('2196-05-01'))),
    900,
    [lane('formal-meeting')],
  );
  expect(rows[0]?.seen.map(({ id }) => id)).toEqual(['near', 'far']);
  expect(window.to).toBeLessThanOrEqual(firstDayOf(date('2200-12-31')));
});

test('a title of 500 characters is cut in its lane and kept whole', () => {
  const title = 'x'.repeat(500);
  const [row] = place([event('a', '1996', { lane: 'a' })], whole, 900, [
    { ...lane('a'), title },
  ]).rows;
  expect(row?.title).toBe(title);
  expect(row?.label.length).toBeLessThan(60);
});

test('a chair of ten years is a stretch, a round of a week a point', () => {
  const chair = event('chair', '1994-01', { track: 'chair', lane: 'a', end: '2004-12' });
  const kinds = (window: GanttWindow) => marksOf(place([chair], window)).map(({ kind }) => kind);
  expect(kinds(whole)).toEqual(['span']);
  const round = event('round', '2003-10-29', { track: 'bilateral', lane: 'a', end: '2003-11-05' });
  expect(marksOf(place([round])).map(({ kind }) => kind)).toEqual(['dot']);
});

test('a date known to the year covers its year once there is room', () => {
  const vague = event('vague', '2003', { track: 'document', lane: 'a' });
  const near = { from: firstDayOf(date('2002')), to: firstDayOf(date('2005')) };
  const [mark] = marksOf(place([vague], near));
  expect(mark?.kind).toBe('interval');
  expect((mark?.right ?? 0) - (mark?.left ?? 0)).toBeCloseTo(
    364 * place([], near).scale.pxPerDay,
    6,
  );
});

test('a folded group keeps its heading and its count, and draws no mark', () => {
  const events = [event('x', '1996', { lane: 'a' }), event('y', '1997', { lane: 'c' })];
  const groups = ganttGroups(GROUPS, LANES, events);
  const layout = layoutGantt(groups, whole, METRICS, { ...PLAIN, folded: new Set(['I']) });
  expect(layout.rows.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'group I',
    'group II',
    'lane c',
    'lane d',
  ]);
  expect(layout.rows[0]).toMatchObject({ folded: true, total: 1, marks: [] });
  expect(layout.rows[0]?.crumbs).toHaveLength(1);
});

test('the record of Kazakhstan: every lane in sight, every event counted', () => {
  const { groups, lanes, events } = publicTimeline('KAZ');
  const extent = fitWindow(firstDayOf(date('1996')), firstDayOf(date('2016')));
  const layout = layoutGantt(ganttGroups(groups, lanes, events), extent, METRICS, PLAIN);
  const counted = marksOf(layout).reduce((sum, { items }) => sum + items.length, 0);
  expect(counted).toBe(204);
  expect(layout.rows.filter(({ kind }) => kind === 'lane')).toHaveLength(18);
});

describe('the window', () => {
  test('zooms about the day under the pointer', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0.2, max: 4, noNaN: true }), (window, factor) => {
        const anchor = (window.from + window.to) / 2;
        const zoomed = zoomWindow(window, factor, anchor);
        const middle = (zoomed.from + zoomed.to) / 2;
        const isFree = zoomed.to - zoomed.from > 10 && zoomed.from > -60_000 && zoomed.to < 80_000;
        if (isFree) expect(Math.abs(middle - anchor)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never leaves the years that can be named, nor gets shorter than ten days', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer(), fc.double({ noNaN: true }), (window, days, factor) => {
        const moved = panWindow(zoomWindow(window, Math.abs(factor), window.from), days);
        expect(moved.to - moved.from).toBeGreaterThanOrEqual(10);
        expect(() => [dateOfDay(moved.from), dateOfDay(moved.to)]).not.toThrow();
      }),
    );
  });
});
