import { describe, expect, test } from 'vitest';

import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectEventCount } from '../../src/views/compare/selectRunningCount.ts';
import { recordsNote } from '../../src/wording/runningCount.ts';
import { date } from '../support/dates.ts';
import { shipped } from '../support/shippedData.ts';
import { event, lane, publicTimeline, timeline } from '../support/timelines.ts';

function counted(ids: readonly string[], records: Parameters<typeof selectEventCount>[1]) {
  const search = { zero: 'application', axis: 'years', asof: undefined } as const;
  return selectEventCount(selectComparison(shipped, ids, search), records);
}

describe('the running count of all events', () => {
  const records = new Map([
    ['KAZ', publicTimeline('KAZ')],
    ['BLR', publicTimeline('BLR')],
  ]);

  test('counts each entry of both records but those announced and those of the context', () => {
    // Kazakhstan: 204 entries, 1 of them announced. Belarus: 147, 5 announced, 24 of the context.
    expect(counted(['KAZ', 'BLR'], records).lanes.map(({ text }) => text)).toEqual([
      'Kazakhstan, 203',
      'Belarus, 118',
    ]);
  });

  test('has one scale for all, up to the longest record and the last year', () => {
    const { counts, years, lanes } = counted(['KAZ', 'BLR'], records);
    expect(counts.at(-1)).toBeGreaterThanOrEqual(203);
    for (const { from, to } of lanes) {
      expect(years[0]).toBeLessThanOrEqual(from);
      expect(years.at(-1)).toBeGreaterThanOrEqual(to);
    }
  });

  test('rises by one at each entry, in the order of time', () => {
    for (const { steps } of counted(['KAZ', 'BLR'], records).lanes) {
      expect(steps.map(({ count }) => count)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.map(({ at }) => at)).toEqual(
        steps.map(({ at }) => at).toSorted((a, b) => a - b),
      );
    }
  });

  test('draws no line for an economy without a full record', () => {
    expect(counted(['KAZ', 'ARM'], records).lanes.map(({ id }) => id)).toEqual(['KAZ']);
  });

  test('leaves out what had not come by the day, was only announced or is context', () => {
    const kept = timeline(
      [
        event('held', '1997-03-19'),
        event('announced', '1998-01-01', { planned: true }),
        event('beside', '1998-01-02', { lane: 'wipo' }),
        event('after', '2030-01-01'),
      ],
      [lane('formal-meeting'), lane('wipo', 'I', true)],
    );
    const [line] = counted(['KAZ'], new Map([['KAZ', kept]])).lanes;
    expect(line?.steps.map(({ date: day, count }) => [day, count])).toEqual([
      [date('1997-03-19'), 1],
    ]);
  });
});

test('it is said of whom there is a full record', () => {
  expect(recordsNote(['Kazakhstan', 'Belarus'], ['Armenia'], [])).toMatch(
    /^There are full records of Kazakhstan and Belarus.* There is none of Armenia/,
  );
  expect(recordsNote([], ['Armenia'], ['Kazakhstan', 'Belarus'])).toBe(
    'None of the economies compared has a full record. There is one of Kazakhstan and Belarus.',
  );
});
