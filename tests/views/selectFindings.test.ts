import { describe, expect, it } from 'vitest';
import type { GroupFilter, RegionFilter, StatusFilter } from '../../src/views/durations/search.ts';
import {
  DEFAULT_SEARCH,
  GROUP_FILTERS,
  REGION_FILTERS,
  STATUS_FILTERS,
} from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectFindings } from '../../src/views/durations/selectFindings.ts';
import { selectHighlighted } from '../../src/views/durations/selectHighlighted.ts';
import { selectDistribution } from '../../src/views/durations/selectDistribution.ts';
import { selectJoined } from '../../src/views/durations/selectJoined.ts';
import { selectRowsSummary } from '../../src/views/durations/selectRowsSummary.ts';
import { longDate } from '../../src/wording/dates.ts';
import { distributionSummary } from '../../src/wording/distribution.ts';
import { findingSentence, rowsSummary } from '../../src/wording/durationFindings.ts';
import { joinedSummary } from '../../src/wording/joined.ts';
import { plainText } from '../../src/wording/phrase.ts';
import { date } from '../support/dates.ts';
import { shipped } from '../support/shippedData.ts';

type Filters = {
  readonly status?: StatusFilter;
  readonly region?: RegionFilter;
  readonly group?: GroupFilter;
};

function findings(filters: Filters) {
  const selection = selectDurations(shipped, { ...DEFAULT_SEARCH, ...filters });
  const { cards } = selectHighlighted(shipped, selection, DEFAULT_SEARCH.highlight);
  return { selection, found: selectFindings(cards) };
}

describe('the opening sentence speaks of economies in the selection alone', () => {
  const filters = [
    ...REGION_FILTERS.map((region) => ({ region })),
    ...GROUP_FILTERS.map((group) => ({ group })),
    ...STATUS_FILTERS.map((status) => ({ status })),
  ];

  it.each(filters)('%j', (filter) => {
    const { selection, found } = findings(filter);
    const drawn = selection.rows.map(({ name }) => name);
    for (const { name, standing, wait } of found) {
      expect(drawn).toContain(name);
      const finished = selection.measured.filter((one) => one.wait.kind === 'finished').length;
      expect(standing.of).toBe(finished);
      expect(standing.shorter + standing.longer).toBeLessThanOrEqual(
        wait.kind === 'finished' ? finished - 1 : finished,
      );
    }
  });

  it('so Oceania has nothing to say of Kazakhstan', () => {
    expect(findings({ region: 'oceania' }).found).toEqual([]);
  });
});

describe('the highlights of a first visit', () => {
  it('are not missed on a day before anybody had applied', () => {
    const search = { ...DEFAULT_SEARCH, asof: date('1990-01-01') };
    const selection = selectDurations(shipped, search);
    expect(selectHighlighted(shipped, selection, DEFAULT_SEARCH.highlight).losses).toEqual([]);
  });

  it('those of a link are, each with its reason', () => {
    const search = { ...DEFAULT_SEARCH, asof: date('1995-01-01') };
    const selection = selectDurations(shipped, search);
    expect(selectHighlighted(shipped, selection, ['KAZ', 'XXX']).losses).toEqual([
      { name: 'highlight', value: 'KAZ', why: 'not-yet-applied' },
      { name: 'highlight', value: 'XXX', why: 'no-such-record' },
    ]);
  });
});

describe('a day after the newest evidence', () => {
  const told = (asof: string) => {
    const selection = selectDurations(shipped, { ...DEFAULT_SEARCH, asof: date(asof) });
    const { definition, asOf, vouched } = selection;
    const { cards } = selectHighlighted(shipped, selection, DEFAULT_SEARCH.highlight);
    const { figures } = selectJoined(selection, 'none');
    return [
      ...selectFindings(cards).map((one) => plainText(findingSentence(one, definition))),
      rowsSummary(selectRowsSummary(selection), definition),
      joinedSummary(figures, definition, asOf, vouched),
      distributionSummary(selectDistribution(selection).figures, definition, vouched),
    ];
  };

  it('is spoken of under the condition that nothing has changed', () => {
    const condition = `if nothing has changed since ${longDate(shipped.newestEvidence)}`;
    expect(told('2040-01-01').filter((text) => !text.includes(condition))).toEqual([]);
    expect(told('2040-01-01')).toHaveLength(5);
  });

  it('is the only one under a condition', () => {
    for (const day of ['2020-01-01', shipped.newestEvidence]) {
      expect(told(day).join(' ')).not.toContain('if nothing');
    }
  });
});
