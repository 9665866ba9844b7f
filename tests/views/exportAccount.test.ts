import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { exportAccount } from '../../src/views/durations/exportAccount.ts';
import { pictureHeading } from '../../src/views/durations/pictureHeading.ts';
import type { DurationsSearch } from '../../src/views/durations/search.ts';
import { DEFAULT_SEARCH, parseSearch } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectFindings } from '../../src/views/durations/selectFindings.ts';
import { selectHighlighted } from '../../src/views/durations/selectHighlighted.ts';
import { date } from '../support/dates.ts';
import { shipped } from '../support/shippedData.ts';

function accountOf(change: Partial<DurationsSearch> = {}, comparison?: DurationsSearch['compare']) {
  const search = { ...DEFAULT_SEARCH, ...change };
  return exportAccount(selectDurations(shipped, search), search, {
    title: 'Title',
    release: shipped,
    ...(comparison && { comparison }),
  });
}

function headingOf(change: Partial<DurationsSearch>) {
  const search = { ...DEFAULT_SEARCH, ...change };
  const selection = selectDurations(shipped, search);
  const { cards } = selectHighlighted(shipped, selection, search.highlight);
  return pictureHeading(selectFindings(cards), selection.definition, '');
}

beforeEach(() => vi.stubGlobal('location', { href: 'https://example.org/#/durations?junk=1' }));
afterEach(() => vi.unstubAllGlobals());

describe('the account of a file', () => {
  it('counts those measured among those chosen', () => {
    expect(accountOf().population).toBe('59 of 60 economies measured');
    expect(accountOf({ status: 'negotiating', region: 'oceania' }).population).toMatch(
      /^\d+ of \d+ econom(?:y|ies) measured$/,
    );
  });

  it('names the groups a file sets against each other, and only where it does', () => {
    expect(accountOf({ compare: 'ldc' }, 'ldc').comparison).toBe('LDCs and others');
    expect(accountOf({ compare: 'ldc' })).not.toHaveProperty('comparison');
    expect(accountOf({}, 'none')).not.toHaveProperty('comparison');
  });

  it.each([
    ['after', '2027-01-01', /^The newest event on record .*22 April 2026/],
    ['before', '2000-01-01', /^Shown as it stood on 1 January 2000/],
    ['at', '2026-04-22', /^$/],
    ['by default at', undefined, /^$/],
  ])('says what a day %s the newest evidence leaves unsaid', (_, day, expected) => {
    const asof = day === undefined ? undefined : date(day);
    expect(accountOf({ asof }).asOfNote).toMatch(expected);
  });

  it('links to its own state, and to nothing else the address carried', () => {
    const { link } = accountOf({ sort: 'name', compare: 'ldc' });
    expect(link).toBe('https://example.org/#/durations?sort=name&compare=ldc&data=1.0.0');
    const { search, losses } = parseSearch(new URLSearchParams(link.split('?')[1]));
    expect(losses).toEqual([]);
    expect(search).toEqual({ ...DEFAULT_SEARCH, sort: 'name', compare: 'ldc', data: '1.0.0' });
  });
});

describe('the heading of a picture', () => {
  it('is the finding as plain text, over what is measured', () => {
    const { title, subtitle } = headingOf({ highlight: ['BLR'] });
    expect(title).toMatch(/^Belarus applied in September 1993 .* accessions completed\.$/);
    expect(subtitle).toMatch(/^Years from application to membership\. One bar for each economy/);
  });

  it('is the title of the chart where nothing is highlighted, or nobody who is drawn', () => {
    for (const change of [{ highlight: [] }, { region: 'africa' as const }]) {
      const { title, subtitle } = headingOf(change);
      expect(title).toBe('Years from application to membership');
      expect(subtitle).toMatch(/^One bar for each economy/);
    }
  });
});
