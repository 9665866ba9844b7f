import { describe, expect, test } from 'vitest';
import { ganttGroups } from '../../src/charts/gantt/ganttRows.ts';
import { layoutGantt } from '../../src/charts/gantt/layout.ts';
import { placeAt, ringBox } from '../../src/charts/gantt/markPlaces.ts';
import { firstDayOf } from '../../src/domain/partialDate.ts';
import { date } from '../support/dates.ts';
import { event, lane } from '../support/timelines.ts';

const LANES = [lane('a'), lane('b')];
const GROUPS = [{ id: 'I', title: 'One' }];
const WINDOW = { from: firstDayOf(date('2000')), to: firstDayOf(date('2010')) };
const NOTICE = { track: 'legislation' };

const EVENTS = [
  event('early', '2002-03-01', { ...NOTICE, lane: 'a' }),
  event('late', '2002-06-15', { ...NOTICE, lane: 'a' }),
  event('chair', '2003-01-01', { track: 'chair', lane: 'b', end: '2008-12-31' }),
  event('notice', '2007-06-01', { ...NOTICE, lane: 'b' }),
];

const layout = layoutGantt(
  ganttGroups(GROUPS, LANES, EVENTS),
  WINDOW,
  { width: 900, laneHeight: 30, fontSize: 13 },
  { folded: new Set(), silences: [] },
);
const row = (id: string) => layout.rows.find((one) => one.id === id);
const markX = (id: string) =>
  (layout.rows.flatMap(({ seen }) => seen).find((mark) => mark.id === id)?.x ?? 0) + layout.shift;

function meant(laneId: string, x: number, fromMiddle = 0): string | undefined {
  return placeAt(layout, { x, y: (row(laneId)?.middle ?? 0) + fromMiddle })?.mark?.id;
}

describe('what a pointer means', () => {
  test('the nearer of two marks, within the whole height of their lane', () => {
    const between = (markX('early') + markX('late')) / 2;
    for (const y of [-14, 0, 14]) {
      expect(meant('a', between - 1, y)).toBe('early');
      expect(meant('a', between + 1, y)).toBe('late');
    }
  });

  test('nothing where no mark is near', () => {
    expect(meant('a', markX('late') + 60)).toBeUndefined();
  });

  test('a stretch anywhere along it, and a point that lies over it where it lies', () => {
    expect(meant('b', markX('chair') - 90)).toBe('chair');
    expect(meant('b', markX('notice') + 5)).toBe('notice');
  });

  test('the heading of a group along its whole row', () => {
    const heading = row('I');
    const place = placeAt(layout, { x: 700, y: (heading?.y ?? 0) + 2 });
    expect(place).toEqual({ row: heading, mark: undefined });
  });
});

test('the ring holds its mark, and that of a stretch its whole length', () => {
  const chair = layout.rows.flatMap(({ seen }) => seen).find(({ id }) => id === 'chair');
  const lanes = row('b');
  if (chair === undefined || lanes === undefined) throw new RangeError('not drawn');
  const box = ringBox({ row: lanes, mark: chair }, layout);
  expect(box.x).toBeLessThanOrEqual(chair.left + layout.shift);
  expect(box.x + box.width).toBeGreaterThanOrEqual(chair.right + layout.shift);
  expect(box.y).toBeGreaterThanOrEqual(lanes.y);
});
