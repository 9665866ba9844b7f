import { describe, expect, test } from 'vitest';

import { linePoints } from '../../src/charts/running-count/countLayout.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectLaneSummaries } from '../../src/views/compare/selectLaneSummaries.ts';
import { selectPathsChart } from '../../src/views/compare/selectPathsChart.ts';
import { selectRunningCount } from '../../src/views/compare/selectRunningCount.ts';
import { pathFigureNote, pathsTitle } from '../../src/wording/paths.ts';
import { countSentence } from '../../src/wording/runningCount.ts';
import { shipped, shippedApplicants } from '../support/shippedData.ts';

function compared(ids: readonly string[]) {
  return selectComparison(shipped, ids, { zero: 'application', axis: 'calendar', asof: undefined });
}

describe('the running count of formal meetings', () => {
  test('meetings without a number raise the least that had been held', () => {
    const [bosnia] = selectRunningCount(compared(['BIH'])).lanes;
    expect(bosnia?.steps.map(({ count, atLeast }) => [count, atLeast])).toEqual([
      [1, true],
      [2, true],
    ]);
    const last = bosnia?.steps.at(-1);
    expect(last && countSentence('Bosnia', last, 'application')).toMatch(
      /at least 2 held by then$/,
    );
  });

  test('what is known by its number is no mere least', () => {
    const [russia] = selectRunningCount(compared(['RUS'])).lanes;
    expect(russia?.steps.at(-1)).toMatchObject({ count: 28, atLeast: false });
  });

  test.each(shippedApplicants.map(({ id }) => [id]))(
    'the line of %s ends at the number in its label, or the label says where it ends',
    (id) => {
      for (const lane of selectRunningCount(compared([id])).lanes) {
        const end = linePoints(lane).at(-1)?.count;
        const [, held, drawn = held] =
          /, (?:at least )?(\d+)(?: \(line ends at (\d+)\))?$/.exec(lane.text) ?? [];
        expect(Number(drawn)).toBe(end);
      }
    },
  );

  test('of later meetings that no source dates, the label tells', () => {
    const [china] = selectRunningCount(compared(['CHN'])).lanes;
    expect(china?.text).toBe('China, 38 (line ends at 18)');
  });
});

test('the title counts the paths that are drawn', () => {
  const comparison = selectComparison(shipped, ['BIH', 'BLR', 'STP', 'KAZ'], {
    zero: 'application',
    axis: 'years',
    asof: undefined,
  });
  const drawn = selectPathsChart(comparison).lanes.length;
  expect(pathsTitle(comparison.paths.length, drawn, comparison.axis)).toBe(
    'Three of four paths to membership',
  );
});

test('a resumed sitting belongs to its meeting, as in the running count', () => {
  const [kazakhstan] = selectLaneSummaries(compared(['KAZ']));
  expect(kazakhstan && pathFigureNote(kazakhstan)).toBe(
    '20 dated formal meetings in 21 sittings; member, Nov 2015',
  );
});
