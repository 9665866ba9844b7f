import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { thinGroups } from '../../src/charts/joined-curve/thinGroups.ts';
import { MOST_MARKS, nearMarks } from '../../src/charts/nearMarks.ts';
import { frameOf } from '../../src/charts/stage-bars/barFrame.ts';
import { placeRows } from '../../src/charts/stage-bars/placeRows.ts';
import type { StageBarRow } from '../../src/charts/stage-bars/barRow.ts';
import { placeRange, rangeNear } from '../../src/charts/stage-bars/rowRange.ts';
import { stagedWait } from '../../src/domain/stages.ts';
import { date } from '../support/dates.ts';
import { negotiating } from '../support/economies.ts';

const ASOF = date('2026-04-22');
const one = negotiating({ application: '2010-01-01' });
const wait = stagedWait(one, { from: 'application', to: 'membership' }, ASOF);

function rowsOf(total: number): readonly StageBarRow[] {
  if (wait === undefined) throw new Error('No wait to draw.');
  return Array.from({ length: total }, (_, index) => ({ id: `X${index}`, name: 'One', wait }));
}

const METRICS = { width: 900, fontSize: 13, rowHeight: 18 };
/** As high as the box that the rows scroll in. */
const BOX_PX = 900;

describe('of very many rows', () => {
  it('all that are in sight of the box are drawn, wherever it is scrolled to, and few others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 301, max: 20_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, share) => {
          const rows = rowsOf(total);
          const frame = frameOf(rows, METRICS);
          const scrolled = share * (frame.height - BOX_PX);
          // As `useScrolledTo` tells it: in blocks of 600.
          const { first, end } = rangeNear(Math.floor(scrolled / 600) * 600, frame, total);
          const yOf = (index: number) => frame.rowsTop + index * frame.rowHeight;
          expect(yOf(first)).toBeLessThanOrEqual(Math.max(frame.rowsTop, scrolled));
          expect(yOf(end)).toBeGreaterThanOrEqual(Math.min(frame.rowsBottom, scrolled + BOX_PX));
          expect(end - first).toBeLessThan(200);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('the active one is drawn where it stands among all, in sight or not', () => {
    const rows = rowsOf(1000);
    const frame = frameOf(rows, METRICS);
    const all = placeRows(rows, frame);
    const drawn = placeRange(rows, frame, { first: 100, end: 150 }, 999);
    expect(drawn).toEqual([...all.slice(100, 150), ...all.slice(999)]);
    expect(placeRange(rows, frame, { first: 100, end: 150 }, 3).at(0)).toEqual(all[3]);
    expect(placeRange(rows, frame, { first: 100, end: 150 }, 120)).toHaveLength(50);
  });
});

describe('of very many marks', () => {
  const marks = Array.from({ length: 5000 }, (_, index) => ({ id: `m${index}` }));

  it('those near the active one and the one shown stand in the page, and say their place', () => {
    const near = nearMarks(marks, 2500, 'm7');
    expect(near).toHaveLength(42);
    expect(near[0]).toEqual({
      mark: { id: 'm7' },
      place: { 'aria-posinset': 8, 'aria-setsize': 5000 },
    });
    expect(near.some(({ mark }) => mark.id === 'm2500')).toBe(true);
  });

  it('as many as can be drawn at once are all there', () => {
    expect(nearMarks(marks.slice(0, MOST_MARKS), 0, undefined)).toHaveLength(MOST_MARKS);
  });
});

describe('a curve of more steps than pixels', () => {
  const steps = Array.from({ length: 9000 }, (_, index) => ({
    id: `s${index}`,
    days: index + 1,
    years: (index + 1) / 365.2425,
    about: false,
    atRisk: 9000 - index,
    finished: index % 10 === 0 ? 0 : 1,
    open: index % 10 === 0 ? 1 : 0,
    share: (index + 1) / 9001,
    low: undefined,
    high: undefined,
    cases: [],
  }));
  const group = { side: 'all' as const, cases: 9000, finished: 8100, steps, fewFrom: undefined };

  it('keeps its height to a pixel, its end, and the ticks of those still open', () => {
    const [thin] = thinGroups([group]);
    const kept = thin?.steps ?? [];
    expect(kept.length).toBeLessThanOrEqual(1201);
    expect(kept.at(-1)).toMatchObject({ share: 9000 / 9001 });
    for (const step of steps) {
      const shown = kept.findLast(({ years }) => years <= step.years)?.share ?? 0;
      // A picture of 280 px has no place for less than a 280th.
      expect(step.share - shown).toBeLessThan(1 / 280);
    }
    expect(kept.filter(({ open }) => open > 0).length).toBeGreaterThan(600);
  });

  it('is drawn as it is where it has fewer', () => {
    const few = { ...group, steps: steps.slice(0, 60) };
    expect(thinGroups([few])).toEqual([few]);
  });
});
