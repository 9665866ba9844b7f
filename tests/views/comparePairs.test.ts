import { describe, expect, test } from 'vitest';

import { ownDataOf } from '../../src/domain/ownData.ts';
import { withOwnData } from '../../src/domain/withOwnData.ts';
import { compareLinkNote } from '../../src/views/compare/compareLink.ts';
import { plainText } from '../../src/wording/phrase.ts';
import type { Zero } from '../../src/domain/path.ts';
import { paceOf } from '../../src/domain/pace.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectFindings } from '../../src/views/compare/selectFindings.ts';
import { selectMilestoneTable } from '../../src/views/compare/selectMilestoneTable.ts';
import { selectRunningCount } from '../../src/views/compare/selectRunningCount.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';
import { date } from '../support/dates.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { NEWEST_EVIDENCE, shipped } from '../support/shippedData.ts';

function compared(ids: readonly string[], zero: Zero = 'application', asof?: PartialDate) {
  return selectComparison(shipped, ids, { zero, axis: 'years', asof });
}

/** The cells of a row: a number by its value, everything else by its words. */
function row(ids: readonly string[], id: string, zero?: Zero): readonly (string | number)[] {
  const found = selectMilestoneTable(compared(ids, zero)).rows.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No such row: ${id}`);
  return found.cells.slice(1).map((cell) => (cell.kind === 'number' ? cell.value : cell.text));
}

function findings(ids: readonly string[], asof?: PartialDate): ReadonlyMap<string, string> {
  const told = selectFindings(compared(ids, 'application', asof));
  return new Map(told.map(({ id, phrases }) => [id, plainText(phrases)]));
}

function paces(ids: readonly string[]) {
  return compared(ids).paths.map((path) => paceOf(path, NEWEST_EVIDENCE));
}

/*
 * By hand, days from 1 January 1970 by a calendar table:
 *   Kazakhstan   applied 29 Jan 1996 = 9,524; working party 6 Feb 1996 = 9,532; memorandum
 *                23 Sep 1996 = 9,762; 1st meeting 19 Mar 1997 = 9,939; 7th 3 Nov 2004 = 12,725;
 *                12th 24 Jul 2012 = 15,545; membership 30 Nov 2015 = 16,769.
 *   Belarus      applied 23 Sep 1993 = 8,666; working party 27 Oct 1993 = 8,700; memorandum
 *                16 Jan 1996 = 9,511; 1st meeting 5 Jun 1997 = 10,017; 7th 24 May 2005 = 12,927;
 *                8th 24 Jan 2017 = 17,190; 12th 11 Jul 2019 = 18,088; as of 22 Apr 2026 = 20,565.
 */
describe('Kazakhstan and Belarus', () => {
  const ids = ['KAZ', 'BLR'];

  test.each([
    // 9,532 - 9,524 = 8; 8,700 - 8,666 = 34; 34 - 8 = 26
    ['workingPartyEstablished', [8, 34, 26]],
    // 9,762 - 9,524 = 238; 9,511 - 8,666 = 845; 845 - 238 = 607
    ['memorandum', [238, 845, 607]],
    // 9,939 - 9,524 = 415; 10,017 - 8,666 = 1,351; 936
    ['firstMeeting', [415, 1351, 936]],
    // 12,725 - 9,524 = 3,201; 12,927 - 8,666 = 4,261; 1,060
    ['meeting-7', [3201, 4261, 1060]],
    // 15,545 - 9,524 = 6,021; 18,088 - 8,666 = 9,422; 3,401
    ['meeting-12', [6021, 9422, 3401]],
    // 22 May 2015 = 16,577 - 9,524 = 7,053
    ['meeting-20', [7053, 'not reached', 'open']],
    // 16,769 - 9,524 = 7,245
    ['membership', [7245, 'not reached', 'open']],
    ['initialGoodsOffer', [512, 'unknown', 'unknown']],
  ])('%s', (id, cells) => {
    expect(row(ids, id)).toEqual(cells);
  });

  test('a date that is not given to the day says about', () => {
    const table = selectMilestoneTable(compared(ids));
    const draft = table.rows.find(({ id }) => id === 'draftReport')?.cells;
    // 1 Jul 2017 = 17,348 - 8,666 = 8,682 = 23 y 9 m; 20 May 2005 = 12,923 - 9,524 = 3,399
    expect(draft?.map(({ text }) => text).slice(1)).toEqual([
      '9 y 3 m',
      'about 23 y 9 m',
      'about +14 y 5 m',
    ]);
    expect(draft?.[2]).toMatchObject({ value: 8682, qualifier: 'about' });
  });

  test('the sentences hold the figures', () => {
    const told = findings(ids);
    expect(told.get('even-KAZ-BLR')).toBe(
      'On 24 May 2005, the day of Belarus’s 7th meeting, both had held seven formal meetings; ' +
        'after it Kazakhstan held 13 more until it joined, Belarus held 5 to this day.',
    );
    expect(told.get('silences')).toBe(
      'The longest time between two formal meetings was 4,263 days for Belarus ' +
        '(24 May 2005 to 24 Jan 2017), against 1,371 for Kazakhstan (17 Jul 2008 to 18 Apr 2012).',
    );
    // 29 Jan 1996 to 30 Nov 2015 and 23 Sep 1993 to 22 Apr 2026. Kazakhstan is 11,899 days old on
    // 27 Aug 2028, 12 years 8 months 28 days after it joined.
    expect(told.get('age-BLR-KAZ')).toBe(
      'Kazakhstan joined 19 years and 10 months after its application; Belarus is now 32 years and ' +
        '6 months from its own, 12 years and 8 months past that age.',
    );
    // Seychelles, 7,269 days, is the longest of the 38.
    expect(told.get('standing-BLR')).toBe(
      'Belarus has waited longer than every one of the 38 finished accessions.',
    );
    expect(told.get('standing-KAZ')).toBe(
      'Kazakhstan took longer than 36 of the 37 other finished accessions (97%).',
    );
    expect(told.get('open-BLR')).toBe(
      'No formal meeting of Belarus is on record after 11 July 2019: 6 years and 9 months so far.',
    );
  });

  test('three to six sentences are told', () => {
    expect(findings(ids).size).toBe(6);
  });

  test('the pace of each', () => {
    const [kazakhstan, belarus] = paces(ids);
    // Gaps of Kazakhstan, from the end of one meeting to the next, in order of length: 48 66 73 77 80
    // 97 100 203 216 [244] 285 303 365 447 512 518 624 1007 1371. The resumed sitting is no meeting.
    expect(kazakhstan?.medianGap).toEqual({ days: 244, gaps: 19 });
    // 146 232 236 244 244 [276] 327 371 690 1042 4263; the 10th in May 2018 stands at the 15th.
    expect(belarus?.medianGap).toEqual({ days: 276, gaps: 11 });
    expect(kazakhstan?.longestGap?.span.days).toBe(1371);
    expect(belarus?.longestGap?.span.days).toBe(4263);
    expect(kazakhstan?.toFirstMeeting?.days).toBe(415);
    // 19 Mar 1997 to 17 Jun 2015 = 16,603 - 9,939; 5 Jun 1997 to 11 Jul 2019 = 18,088 - 10,017
    expect(kazakhstan?.firstToLast?.days).toBe(6664);
    expect(belarus?.firstToLast?.days).toBe(8071);
    // 20,565 - 18,088
    expect(belarus?.sinceLast?.span.days).toBe(2477);
    expect(kazakhstan?.sinceLast).toBeUndefined();
  });

  test('the running count ends at 20 and 12', () => {
    const { lanes } = selectRunningCount(compared(ids));
    expect(lanes.map(({ steps }) => steps.at(-1)?.count)).toEqual([20, 12]);
    expect(lanes.map(({ text }) => text)).toEqual(['Kazakhstan, 20', 'Belarus, 12']);
    expect(lanes.map(({ partial }) => partial)).toEqual([false, false]);
  });

  test('from the first meeting, what came before it lies before year 0', () => {
    // 9,524 - 9,939 and 8,666 - 10,017
    expect(row(ids, 'application', 'first-meeting')).toEqual([-415, -1351, -936]);
  });

  test('on 1 January 2010 both are still negotiating, and nothing later is told', () => {
    const told = findings(ids, date('2010-01-01'));
    expect(told.get('even-KAZ-BLR')).toContain('after it Kazakhstan held 3 more to this day');
    expect(told.has('age-BLR-KAZ')).toBe(false);
    const early = compared(ids, 'application', date('2010-01-01'));
    expect(early.paths.every(({ isMember }) => !isMember)).toBe(true);
    expect(early.paths[1]?.silences).toHaveLength(1);
  });
});

/*
 * By hand: Russia applied 11 Jun 1993 = 8,562; working party 16 Jun 1993 = 8,567; 1st meeting
 * 17 Jul 1995 = 9,328; membership 22 Aug 2012 = 15,574. Its list names 7 of at least 28 meetings.
 */
describe('Russia and Kazakhstan', () => {
  const ids = ['RUS', 'KAZ'];

  test.each([
    // 8,567 - 8,562 = 5; 8 - 5 = 3
    ['workingPartyEstablished', [5, 8, 3]],
    // 9,328 - 8,562 = 766; 415 - 766 = -351
    ['firstMeeting', [766, 415, -351]],
    // Held, by the number of a later one, and not dated.
    ['meeting-7', ['unknown', 3201, 'unknown']],
    ['meeting-20', ['unknown', 7053, 'unknown']],
    // 24 Jun 2005 = 12,958 - 8,562 = 4,396. Kazakhstan held 20.
    ['meeting-28', [4396, 'not reached', 'open']],
    // 15,574 - 8,562 = 7,012; 7,245 - 7,012 = 233
    ['membership', [7012, 7245, 233]],
  ])('%s', (id, cells) => {
    expect(row(ids, id)).toEqual(cells);
  });

  test('a partial list proves no even day and no silence, so neither is told', () => {
    const told = findings(ids);
    expect([...told.keys()].some((id) => id.startsWith('even'))).toBe(false);
    expect(told.has('silences')).toBe(false);
    expect(paces(ids)[0]?.medianGap).toBeUndefined();
    expect(paces(ids)[0]?.longestGap).toBeUndefined();
  });

  test('who applied first and who met first', () => {
    // 8,562 to 9,524 = 962 days, 11 Jun 1993 to 29 Jan 1996; 9,328 to 9,939, 17 Jul 1995 to 19 Mar 1997
    expect(findings(ids).get('order')).toBe(
      'Russia applied 2 years and 7 months before Kazakhstan; its first formal meeting came ' +
        '1 year and 8 months earlier.',
    );
  });

  test('the line of a partial list is broken, and one without a number is one more at least', () => {
    const [russia] = selectRunningCount(compared(ids)).lanes;
    expect(russia?.partial).toBe(true);
    // A meeting without a number is on record between the 1st and the 11th.
    expect(russia?.steps.map(({ count, atLeast }) => (atLeast ? `${count}+` : count))).toEqual([
      1,
      '2+',
      11,
      26,
      28,
    ]);
  });
});

/*
 * By hand: Armenia applied in November 1993, at the 15th = 8,719; working party 17 Dec 1993 = 8,751;
 * 1st meeting 23 Jan 1996 = 9,518; 5th 21 Nov 2002 = 12,012; membership 5 Feb 2003 = 12,088.
 * Kyrgyzstan applied in February 1996, at the 15th = 9,541; working party April 1996 = 9,601; 1st
 * meeting March 1997 = 9,935; membership 20 Dec 1998 = 10,580. Its meetings are not listed.
 */
describe('Armenia and Kyrgyzstan', () => {
  const ids = ['ARM', 'KGZ'];

  test.each([
    // 8,751 - 8,719 = 32; 9,601 - 9,541 = 60
    ['workingPartyEstablished', [32, 60, 28]],
    // 9,518 - 8,719 = 799; 9,935 - 9,541 = 394
    ['firstMeeting', [799, 394, -405]],
    // 12,012 - 8,719 = 3,293
    ['meeting-5', [3293, 'unknown', 'unknown']],
    // 12,088 - 8,719 = 3,369; 10,580 - 9,541 = 1,039
    ['membership', [3369, 1039, -2330]],
  ])('%s', (id, cells) => {
    expect(row(ids, id)).toEqual(cells);
  });

  test('every length from a month is about', () => {
    const membership = selectMilestoneTable(compared(ids)).rows.find(
      ({ id }) => id === 'membership',
    );
    expect(membership?.cells.slice(1).every(({ text }) => text.startsWith('about '))).toBe(true);
  });

  test('the pace of Armenia', () => {
    // 24 Jan 1996, 23 to 24 Sep 1996, 14 May 1997, 24 Jun 1999, 21 Nov 2002: 243, 232, 771, 1,246;
    // the middle two are 243 and 771.
    expect(paces(ids)[0]?.medianGap).toEqual({ days: 507, gaps: 4 });
    expect(paces(ids)[1]?.held).toBeUndefined();
  });

  test('nothing is told that the record of Kyrgyzstan cannot bear', () => {
    const told = [...findings(ids).keys()];
    expect(told.filter((id) => /^(?:even|silences|open|age)/.test(id))).toEqual([]);
    expect(told).toContain('order');
    expect(told).toContain('lengths');
  });
});

test.each(['2000-12-31', '2199-12-31', '2200-12-31'])(
  'at the end of the calendar too, something is said of the two: %s',
  (day) => {
    expect(findings(['KAZ', 'BLR'], date(day)).size).toBeGreaterThan(0);
  },
);

describe('on a day after the newest evidence', () => {
  const told = findings(['KAZ', 'BLR'], date('2030-01-01'));
  const condition = ', if nothing has changed since 22 April 2026.';

  test.each(['even-KAZ-BLR', 'age-BLR-KAZ', 'standing-BLR', 'open-BLR'])(
    '%s, which still goes on, is told under a condition',
    (id) => {
      expect(told.get(id)?.endsWith(condition)).toBe(true);
    },
  );

  test.each(['silences', 'order'])('%s, which is over, is told as it was', (id) => {
    expect(told.get(id)).toBe(findings(['KAZ', 'BLR']).get(id));
  });

  test('who had joined had done so without a condition', () => {
    const members = findings(['KAZ', 'RUS'], date('2030-01-01'));
    expect([...members.values()].filter((text) => text.includes('nothing has changed'))).toEqual(
      [],
    );
  });
});

test('whoever copies the link of a comparison is told who of it is not in the link', () => {
  const records = recordsOf(csv('id,name,application\nXFR,Freedonia,1999\nXSY,Sylvania,2001\n'));
  const own = ownDataOf({ fileName: 'own.csv', mode: 'added', records, replaced: [] });
  const dataset = withOwnData(shipped, own);
  const note = (ids: readonly string[]) =>
    compareLinkNote(
      selectComparison(dataset, ids, { zero: 'application', axis: 'years', asof: undefined }),
      dataset,
    );
  expect(note(['BLR', 'XFR', 'XSY'])).toBe(
    'The link opens with the bundled data, without Freedonia and Sylvania',
  );
  expect(note(['BLR', 'KAZ'])).toBe('The link opens with the bundled data');
});
