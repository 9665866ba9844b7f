import { expect, test } from 'vitest';
import { fitLanes } from '../../src/charts/gantt/fitLanes.ts';
import { ganttGroups } from '../../src/charts/gantt/ganttRows.ts';
import { fitWindow } from '../../src/charts/gantt/ganttWindow.ts';
import { layoutGantt } from '../../src/charts/gantt/layout.ts';
import { firstDayOf } from '../../src/domain/partialDate.ts';
import { date } from '../support/dates.ts';
import { publicTimeline } from '../support/timelines.ts';

const { groups, lanes, events } = publicTimeline('KAZ');
const record = ganttGroups(groups, lanes, events);
const window = fitWindow(firstDayOf(date('1996')), firstDayOf(date('2016')));

test.each([300, 400, 520])('the record of Kazakhstan stays within %i px', (height) => {
  const { size, folded } = fitLanes(record, new Set(), height);
  const layout = layoutGantt(record, window, { width: 1168, ...size }, { folded, silences: [] });
  expect(layout.rowsBottom).toBeLessThanOrEqual(height);
});

test('no group is folded where all lanes fit', () => {
  expect(fitLanes(record, new Set(), 2000).folded).toEqual(new Set());
});

test('what the reader has folded stays folded', () => {
  const [first] = record;
  const folded = new Set([first?.group.id ?? '']);
  expect(fitLanes(record, folded, 2000).folded).toEqual(folded);
});
