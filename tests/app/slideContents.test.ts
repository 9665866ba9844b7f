import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { contentOf } from '../../src/app/slideContents.ts';
import { queryClient } from '../../src/data/queryClient.ts';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { useTimelinesStore } from '../../src/stores/timelines.ts';
import { useTracksStore } from '../../src/stores/tracks.ts';
import type { SlideData } from '../../src/views/shared/SlideContents.ts';
import { OWN_TAG } from '../../src/wording/dataSource.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { dataServer, served } from '../support/dataServer.ts';

vi.mock('../../src/data/savedCopy.ts', () => ({ readCopy: vi.fn(), keepCopy: vi.fn() }));

beforeAll(() => {
  vi.stubGlobal('location', { href: 'https://example.org/#/somewhere-else' });
  vi.stubGlobal('fetch', dataServer().options.fetch);
});

async function found(link: string, part?: string, data?: SlideData) {
  const content = await contentOf(link, part, data);
  if (content.kind !== 'found') throw new Error(content.finding);
  return content;
}

const EVERY_PART = [
  ['/durations', 'bars'],
  ['/durations?compare=ldc', 'joined'],
  ['/durations', 'distribution'],
  ['/durations', 'card-KAZ'],
  ...['paths', 'count', 'milestones', 'pace', 'findings', 'standing', 'what-if', 'tracks'].map(
    (part) => ['/compare/KAZ/BLR', part] as const,
  ),
  ['/compare/KAZ/BLR?count=events', 'count'],
  ['/timelines/KAZ', 'gantt'],
  ['/timelines/BLR', 'counts'],
  ['/timelines/UZB', 'gantt'],
  ['/organizations', 'matrix'],
  ['/organizations?side=wto,eu', 'side'],
  ['/organizations/wto', 'card'],
  ['/organizations/wipo', 'series-belarus-in-the-global-innovation-index'],
  ['/guide', 'process'],
] as const;

describe('the content of a slide', () => {
  it.each(EVERY_PART)(
    '%s %s has a finding, rows, a source, a day and a link to itself',
    async (link, part) => {
      const { title, finding, measure, source, table, account } = await found(link, part);
      for (const text of [title, finding, measure, source]) expect(text).not.toBe('');
      expect(finding).toMatch(/[.!?]$/);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
      expect(account).toMatchObject({ asOf: '2026-04-22', dataVersion: '1.0.0' });
      const [path = ''] = link.split('?');
      expect(account.link).toContain(`https://example.org/#${path}?`);
    },
  );

  it('without a part is that of the first of its view', async () => {
    expect((await found('#/compare/KAZ/BLR')).title).toBe(
      (await found('/compare/KAZ/BLR', 'paths')).title,
    );
  });

  it.each([
    ['/organizations', 'matrix'],
    ['/organizations?show=table', 'matrix'],
    ['/organizations?show=side', 'side'],
    ['/organizations/wto', 'card'],
  ])('of %s without a part is %s, as on the stage', async (link, part) => {
    expect((await found(link)).name).toBe((await found(link, part)).name);
  });

  it('follows the link: another state, other figures', async () => {
    const [now, then] = [await found('/durations'), await found('/durations?asof=2010-01-01')];
    expect(now.finding).toContain('32 years and 6 months');
    expect(then.finding).toContain('16 years and 3 months');
    expect(then.account.asOf).toBe('2010-01-01');
    expect(then.account.asOfNote).not.toBe('');
  });

  it('of bars adds up to the wait of each economy, in years', async () => {
    const { chart, table } = await found('/durations');
    if (chart?.kind !== 'bars') throw new Error('no bars');
    const years = chart.categories.map((_, index) =>
      chart.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
    );
    const daysOf = new Map(
      table.rows.flatMap(({ cells: [name, , wait] }) =>
        name?.kind === 'text' && wait?.kind === 'number' ? [[name.text, wait.value]] : [],
      ),
    );
    // As many as can be read on a slide, of the 59 in its table.
    expect(years).toHaveLength(24);
    for (const [index, length] of years.entries()) {
      const label = chart.categories[index]?.replaceAll('\u00A0', ' ') ?? '';
      const name = Array.from(daysOf.keys()).find((one) =>
        label.replace(/^\W+/u, '').startsWith(`${one},`),
      );
      expect(length).toBeCloseTo((daysOf.get(name ?? '') ?? NaN) / 365.2425, 0);
    }
  });

  it('names who is not drawn', async () => {
    expect((await found('/durations')).notes.join()).toContain('Unknown, so not drawn');
  });
});

describe('what is not there', () => {
  it.each([
    ['/nowhere', undefined, '/nowhere'],
    ['', undefined, 'address'],
    ['/durations', 'pie', 'pie'],
    ['/durations', 'card-XXX', 'XXX'],
    ['/compare/XXX/YYY', 'paths', 'XXX'],
    ['/timelines/XXX', undefined, 'XXX'],
    ['/timelines/%E0%A4%A', undefined, '%E0'],
    ['/organizations/nobody', undefined, 'nobody'],
    ['/organizations/wto', 'series-none', 'series-none'],
    ['/guide', 'chart', 'chart'],
  ])('%s %s says so', async (link, part, named) => {
    const content = await contentOf(link, part);
    expect(content.kind).toBe('missing');
    expect(content.finding).toContain(named);
  });

  it('is said beside what is there', async () => {
    const { notes, account } = await found('/compare/KAZ/XXX');
    expect(notes.join()).toContain('XXX');
    expect(account.population).toBe('Kazakhstan');
  });
});

describe('a file that cannot be had', () => {
  beforeEach(() => {
    queryClient.clear();
    useTimelinesStore.setState({ timelines: new Map() });
    useTracksStore.setState({ tracks: { state: 'waiting' } });
  });

  it.each([
    ['/timelines/KAZ', 'gantt', 'timelines/KAZ.json'],
    ['/compare/KAZ/BLR?count=events', 'count', 'timelines/BLR.json'],
    ['/compare/KAZ/BLR', 'tracks', 'tracks.json'],
  ])('makes no slide of %s %s, and once it is there it does', async (link, part, file) => {
    const gone = dataServer({ [file]: () => served('', 'application/json', 404) });
    vi.stubGlobal('fetch', gone.options.fetch);
    const content = await contentOf(link, part);
    expect(content.kind).toBe('missing');
    expect(content.finding).toContain('error 404');
    vi.stubGlobal('fetch', dataServer().options.fetch);
    expect((await found(link, part)).table.rows.length).toBeGreaterThan(5);
  });

  it('leaves whole what does without it', async () => {
    const gone = dataServer({ 'tracks.json': () => served('', 'application/json', 404) });
    vi.stubGlobal('fetch', gone.options.fetch);
    expect((await found('/compare/KAZ/BLR', 'paths')).table.rows.length).toBeGreaterThan(5);
    vi.stubGlobal('fetch', dataServer().options.fetch);
  });
});

describe('the reader’s own data', () => {
  const own = ownDataOf({
    fileName: 'waits.csv',
    mode: 'in-place',
    records: recordsOf(csv('name,application\nKazakhstan,1997\nBelarus,1994\n')),
    replaced: [],
  });
  beforeEach(() => useOwnData.setState({ own }));
  afterEach(() => useOwnData.setState({ own: undefined }));

  it.each([
    ['/durations', 'bars'],
    ['/durations', 'joined'],
    ['/durations', 'distribution'],
    ['/durations', 'card-KAZ'],
    ['/compare/KAZ/BLR', 'paths'],
  ])('bear their tag in a file made of what is on screen of %s %s', async (link, part) => {
    const { account, source } = await found(link, part, 'on-screen');
    expect(account.tag).toBe(OWN_TAG);
    expect(account.source).not.toContain('WTO');
    expect(source).toContain(OWN_TAG);
  });

  it.each(['/durations', '/compare/KAZ/BLR'])(
    'are left out of what a briefing keeps of %s',
    async (link) => {
      const kept = await found(link);
      const shown = await found(link, undefined, 'on-screen');
      useOwnData.setState({ own: undefined });
      expect(kept.finding).toBe((await found(link)).finding);
      expect(kept.finding).not.toBe(shown.finding);
      expect(kept.account).not.toHaveProperty('tag');
    },
  );

  it.each(['/timelines/UZB', '/organizations', '/guide'])(
    'are not on %s, which stays with the bundled data',
    async (link) => {
      expect((await found(link, undefined, 'on-screen')).account).not.toHaveProperty('tag');
    },
  );
});
