import { expect, test, vi } from 'vitest';
import type { SlideContent } from '../../src/exports/slideContent.ts';
import { contentOnce } from '../../src/views/briefing/contentOnce.ts';
import { missingContent } from '../../src/views/shared/missingContent.ts';
import { date } from '../support/dates.ts';

const found: SlideContent = {
  kind: 'found',
  name: 'durations',
  title: 'Waits',
  finding: 'Long.',
  measure: '',
  source: '',
  notes: [],
  account: {
    title: '',
    definition: '',
    filters: '',
    population: '',
    asOf: date('2026'),
    asOfNote: '',
    dataVersion: '',
    source: '',
    link: '',
  },
  table: { caption: '', columns: [], rows: [] },
};

test('what could not be had is asked for again, what was found is not', async () => {
  const contentOf = vi
    .fn<() => Promise<SlideContent>>()
    .mockRejectedValueOnce(new TypeError('lost'))
    .mockResolvedValueOnce(missingContent('No network.'))
    .mockResolvedValue(found);
  const kinds: (string | undefined)[] = [];
  for (let time = 0; time < 4; time += 1) {
    kinds.push((await contentOnce(contentOf, { link: '/durations', part: 'bars' }, '1.0.0'))?.kind);
  }
  expect(kinds).toEqual([undefined, 'missing', 'found', 'found']);
  expect(contentOf).toHaveBeenCalledTimes(3);
  expect(contentOf).toHaveBeenCalledWith('/durations', 'bars');
});
