import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { huesOf } from '../../src/charts/emphasis.ts';
import { layoutStageBars } from '../../src/charts/stage-bars/layout.ts';
import { legendEntries } from '../../src/charts/stage-bars/legendEntries.ts';
import { StageLegend } from '../../src/charts/stage-bars/StageLegend.tsx';
import { drawStageBars } from '../../src/views/durations/drawStageBars.tsx';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectRowsSummary } from '../../src/views/durations/selectRowsSummary.ts';
import { stagedWait } from '../../src/domain/stages.ts';
import { negotiating, member } from '../support/economies.ts';
import { NEWEST_EVIDENCE, shipped } from '../support/shippedData.ts';
import { textBoxes } from '../support/textBoxes.ts';

const selection = selectDurations(shipped, DEFAULT_SEARCH);
const { medianDays } = selectRowsSummary(selection);
const hues = huesOf(DEFAULT_SEARCH.highlight);
/** About what title and foot leave of a slide and of a page of A4 at 300 dots an inch. */
const BOXES = [
  ['slide', { width: 1800, height: 830 }],
  ['print', { width: 3288, height: 2150 }],
] as const;
const COUNTS = [1, 2, 3, 5, 8, 13, 21, 34, 59, 60];

function rowsOf(count: number) {
  const { rows } = selection;
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new RangeError('no rows');
    return { ...row, id: `${row.id}${index}` };
  });
}

const marksOf = (rows: typeof selection.rows) => {
  const figure = drawStageBars({ ...selection, rows }, hues, medianDays, BOXES[0][1]);
  return textBoxes(renderToStaticMarkup(figure.element)).map(({ text }) => text);
};

describe('the exported bars', () => {
  it.each(BOXES)('hold every text inside their picture, for 1 to 60 rows: %s', (_, box) => {
    for (const count of COUNTS) {
      const figure = drawStageBars({ ...selection, rows: rowsOf(count) }, hues, medianDays, box);
      const boxes = textBoxes(renderToStaticMarkup(figure.element));
      expect(boxes.length).toBeGreaterThan(count * 2);
      const { width, height } = figure.size;
      const outside = boxes.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(outside).toEqual([]);
    }
  });

  it.each(BOXES)('fit the box they are drawn for: %s', (_, box) => {
    for (const count of COUNTS) {
      const { size } = drawStageBars({ ...selection, rows: rowsOf(count) }, hues, medianDays, box);
      expect(size.width).toBe(box.width);
      expect(size.height).toBeLessThanOrEqual(box.height + 0.01);
    }
  });

  it('name what they show, and nothing else', () => {
    expect(marksOf(selection.rows)).toEqual(
      expect.arrayContaining(['First meeting', 'Membership', 'Still negotiating']),
    );
    const running = selection.rows.filter(({ wait }) => wait.kind === 'running');
    expect(marksOf(running)).not.toContain('Membership');
    const finished = selection.rows.filter(({ wait }) => wait.kind === 'finished');
    expect(marksOf(finished)).not.toContain('Still negotiating');
  });

  it.each([
    ['to the year', '1990', true],
    ['to the month, short enough to see', '2020-01', true],
    ['to the day', '1990-01-01', false],
  ])('name the pale end of a bar that begins %s', (_, application, expected) => {
    const one = negotiating({ application });
    const wait = stagedWait(one, selection.definition, NEWEST_EVIDENCE);
    const rows = wait === undefined ? [] : [{ id: one.id, name: one.name, wait }];
    expect(marksOf(rows).includes('Length not known to the day')).toBe(expected);
    const { rows: placed } = layoutStageBars(rows, { width: 900, fontSize: 13, rowHeight: 18 });
    expect(placed.some(({ fade }) => fade !== undefined)).toBe(expected);
  });

  it('name no pale end where the axis is too long for one to be seen', () => {
    const [month, long] = [
      member('2020-06-15', { application: '2015-03' }, { id: 'XXA' }),
      negotiating({ application: '1948-01-01' }, { id: 'XXB' }),
    ].map((one) => ({
      id: one.id,
      name: one.name,
      wait: stagedWait(one, selection.definition, NEWEST_EVIDENCE),
    }));
    const rows = [month, long].flatMap((row) =>
      row?.wait === undefined ? [] : [{ ...row, wait: row.wait }],
    );
    expect(rows).toHaveLength(2);
    expect(marksOf(rows)).not.toContain('Length not known to the day');
  });

  it('have the legend of the page', () => {
    const names = legendEntries(selection.rows, '').map(({ label }) => label);
    const page = renderToStaticMarkup(createElement(StageLegend, { rows: selection.rows }));
    expect(page.replaceAll(/<[^>]*>/g, '')).toBe(names.join(''));
    expect(marksOf(selection.rows).slice(0, names.length)).toEqual(names);
    expect(names).toContain('Length not known to the day');
  });
});
