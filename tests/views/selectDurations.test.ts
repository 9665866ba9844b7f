import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DURATION_ENDS, DURATION_STARTS } from '../../src/domain/duration.ts';
import { belongsTo, GROUPINGS } from '../../src/domain/grouping.ts';
import type { DurationsSearch } from '../../src/views/durations/search.ts';
import {
  DEFAULT_SEARCH,
  GROUP_FILTERS,
  REGION_FILTERS,
  SORTS,
  STATUS_FILTERS,
} from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { date } from '../support/dates.ts';
import { anyDayOnRecord, shipped } from '../support/shippedData.ts';

const select = (search: Partial<DurationsSearch> = {}) =>
  selectDurations(shipped, { ...DEFAULT_SEARCH, ...search });

const on = (asof: string, search: Partial<DurationsSearch> = {}) =>
  select({ ...search, asof: date(asof) });

type Selection = ReturnType<typeof select>;

const idsOf = (selection: Selection) => selection.rows.map(({ id }) => id);
const daysById = (selection: Selection) =>
  new Map(selection.rows.map(({ id, wait }) => [id, wait.span.days]));
const finishedIn = (selection: Selection) =>
  selection.rows.filter(({ wait }) => wait.kind === 'finished').length;

const anySearch: fc.Arbitrary<DurationsSearch> = fc.record({
  status: fc.constantFrom(...STATUS_FILTERS),
  region: fc.constantFrom(...REGION_FILTERS),
  group: fc.constantFrom(...GROUP_FILTERS),
  from: fc.constantFrom(...DURATION_STARTS),
  to: fc.constantFrom(...DURATION_ENDS),
  sort: fc.constantFrom(...SORTS),
  asof: fc.option(anyDayOnRecord, { nil: undefined }),
  show: fc.constant('chart'),
  highlight: fc.constant([]),
  compare: fc.constant('none'),
  data: fc.constant(undefined),
});

describe('the first visit', () => {
  const first = select();

  it('shows 59 bars of 60 applicants, 38 of them members', () => {
    expect(first.statusCounts).toEqual({ all: 60, member: 38, negotiating: 22 });
    expect(first.chosen).toHaveLength(60);
    expect(first.rows).toHaveLength(59);
    expect(finishedIn(first)).toBe(38);
  });

  it('names the one that no source lets it measure', () => {
    expect(first.unmeasured.map((one) => one.applicant.name)).toEqual(['São Tomé and Príncipe']);
    expect(first.unplaced).toEqual([]);
  });

  it('shows the state of the newest evidence', () => {
    expect(first.asOf).toBe('2026-04-22');
    expect(select({ asof: date('2026-04-22') })).toEqual(first);
  });

  it('is not the business of the observer', () => {
    expect(first.chosen.map(({ id }) => id)).not.toContain('VAT');
  });
});

describe('an earlier or later day', () => {
  it.each([
    // The first of the 38 joined on 21 January 1996.
    ['1995-12-31', { member: 0 }],
    ['1996-01-20', { member: 0 }],
    ['1996-01-21', { member: 1 }],
    ['2015-11-29', { member: 33 }],
    ['2015-11-30', { member: 34 }],
    ['2026-04-22', { all: 60, member: 38, negotiating: 22 }],
    ['2035-01-01', { all: 60, member: 38, negotiating: 22 }],
    ['1980-01-01', { all: 0, member: 0, negotiating: 0 }],
  ])('%s has the members of that day', (asof, counts) => {
    expect(on(asof).statusCounts).toMatchObject(counts);
  });

  it('leaves out whoever had not applied by 1 January 2000', () => {
    const ids = idsOf(on('2000-01-01'));
    expect(ids.filter((id) => ['YEM', 'TJK', 'SOM', 'TKM'].includes(id))).toEqual([]);
    // Applied on 11 November 1999.
    expect(ids).toContain('CPV');
  });

  it('shows whoever joined later as negotiating still', () => {
    const members = idsOf(on('2000-01-01', { status: 'member' }));
    expect(members.toSorted()).toEqual('BGR ECU EST KGZ LVA MNG PAN'.split(' '));
    const kazakhstan = on('2000-01-01').rows.find(({ id }) => id === 'KAZ');
    expect(kazakhstan?.wait).toMatchObject({ kind: 'running', span: { days: 1433 } });
  });

  it('of 2035 lengthens the running waits by the same days, and no finished one', () => {
    const [now, later] = [daysById(select()), on('2035-01-01')];
    expect(later.rows).toHaveLength(now.size);
    for (const { id, wait } of later.rows) {
      const grown = wait.kind === 'running' ? 3176 : 0;
      expect(wait.span.days - (now.get(id) ?? NaN)).toBe(grown);
    }
  });

  it('has nothing to show before anyone had applied', () => {
    const empty = on('1980-01-01');
    expect([empty.rows, empty.unmeasured, empty.measuredOfDay]).toEqual([[], [], []]);
  });
});

describe('the definition', () => {
  it('measures to the approval of the terms, which for Ecuador no source dates', () => {
    const approved = select({ to: 'approval' });
    expect(approved.unmeasured.map((one) => one.applicant.id).toSorted()).toEqual(['ECU', 'STP']);
    expect(finishedIn(approved)).toBe(37);
    expect(approved.statusCounts.member).toBe(38);
  });

  it('measures from the working party, which for Cambodia and Sudan no source dates', () => {
    const seated = select({ from: 'working-party' });
    expect(seated.unmeasured.map((one) => one.applicant.id)).toEqual(['KHM', 'SDN']);
    expect(idsOf(seated)).toContain('STP');
  });

  it('never makes a wait longer by beginning later or ending earlier', () => {
    // Only between days: Viet Nam applied in 1995, and its working party is of January 1995.
    const toTheDay = (search: Partial<DurationsSearch>) =>
      select(search).rows.filter(({ wait }) => !wait.span.about);
    const whole = new Map(toTheDay({}).map(({ id, wait }) => [id, wait.span.days]));
    for (const shorter of [toTheDay({ from: 'working-party' }), toTheDay({ to: 'approval' })]) {
      const both = shorter.filter(({ id }) => whole.has(id));
      expect(both.length).toBeGreaterThan(20);
      expect(both.filter(({ id, wait }) => wait.span.days > (whole.get(id) ?? NaN))).toEqual([]);
    }
  });
});

describe('the filters', () => {
  it('leave a part of what was there, each row as it was', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const whole = selectDurations(shipped, {
          ...search,
          status: 'all',
          region: 'any',
          group: 'any',
        });
        const part = selectDurations(shipped, search);
        const wholeDays = daysById(whole);
        for (const [id, days] of daysById(part)) expect(wholeDays.get(id)).toBe(days);
        expect(part.measuredOfDay).toEqual(whole.measured);
      }),
    );
  });

  it('lose nobody: all chosen are either drawn or named as not measured', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { chosen, rows, measured, unmeasured, statusCounts } = selectDurations(
          shipped,
          search,
        );
        expect(rows.length + unmeasured.length).toBe(chosen.length);
        expect(rows).toHaveLength(measured.length);
        expect(statusCounts[search.status]).toBe(chosen.length);
        expect(statusCounts.member + statusCounts.negotiating).toBe(statusCounts.all);
      }),
    );
  });

  it.each(STATUS_FILTERS)('by status %s show as many as the button says', (status) => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const said = selectDurations(shipped, search).statusCounts[status];
        expect(selectDurations(shipped, { ...search, status }).chosen).toHaveLength(said);
      }),
    );
  });

  it('by region part the applicants', () => {
    const regions = REGION_FILTERS.filter((region) => region !== 'any');
    const ids = regions.flatMap((region) => select({ region }).chosen.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      select()
        .chosen.map(({ id }) => id)
        .toSorted(),
    );
    for (const region of regions) expect(select({ region }).chosen).not.toEqual([]);
  });

  it('by time of application part the applicants, but for the one undated', () => {
    const [before, since] = [select({ group: 'before-1995' }), select({ group: 'since-1995' })];
    expect(before.chosen.length + since.chosen.length).toBe(59);
    for (const side of [before, since]) {
      expect(side.unplaced.map(({ id }) => id)).toEqual(['STP']);
    }
  });

  it.each(GROUPINGS)('by group %s show its members', (group) => {
    const members = select().chosen.filter((one) => belongsTo(one, group) === true);
    expect(select({ group }).chosen).toEqual(members);
  });

  it('may leave nobody', () => {
    const none = select({ region: 'oceania', group: 'eaeu' });
    expect([none.rows, none.statusCounts.all]).toEqual([[], 0]);
  });
});

describe('the order of the bars', () => {
  const ends = (search: Partial<DurationsSearch>) => {
    const ids = idsOf(select(search));
    return [ids[0], ids.at(-1)];
  };

  it.each([
    // Algeria has waited since June 1987; Seychelles took longest of those that joined.
    [{ sort: 'longest' }, 'DZA', 'KGZ'],
    [{ sort: 'shortest' }, 'KGZ', 'DZA'],
    [{ sort: 'longest', status: 'member' }, 'SYC', 'KGZ'],
    [{ sort: 'name' }, 'AFG', 'YEM'],
    [{ sort: 'applied' }, 'CHN', 'TKM'],
    [{ sort: 'joined', status: 'member' }, 'ECU', 'TLS'],
  ] as const)('%j runs from %s to %s', (search, first, last) => {
    expect(ends(search)).toEqual([first, last]);
  });

  it('by joining sets those still negotiating last, by name', () => {
    const { rows } = select({ sort: 'joined' });
    expect(rows.slice(0, 38).every(({ wait }) => wait.kind === 'finished')).toBe(true);
    const running = rows.slice(38).map(({ name }) => name);
    expect(running).toEqual(running.toSorted(new Intl.Collator('en').compare));
  });

  it('by name is that of the alphabet', () => {
    const names = select({ sort: 'name' }).rows.map(({ name }) => name);
    expect(names.indexOf('Cabo Verde')).toBeLessThan(names.indexOf('Cambodia'));
  });

  it('is the only thing that sorting changes', () => {
    fc.assert(
      fc.property(anySearch, fc.constantFrom(...SORTS), (search, sort) => {
        const [a, b] = [search, { ...search, sort }].map((one) => selectDurations(shipped, one));
        const byId = (x: { id: string }, y: { id: string }) => (x.id < y.id ? -1 : 1);
        expect(a?.rows.toSorted(byId)).toEqual(b?.rows.toSorted(byId));
      }),
    );
  });

  it('by length never sets a shorter wait above a longer', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { rows } = selectDurations(shipped, { ...search, sort: 'longest' });
        const days = rows.map(({ wait }) => wait.span.days);
        expect(days).toEqual(days.toSorted((a, b) => b - a));
      }),
    );
  });
});
