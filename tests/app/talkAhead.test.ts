import { readdirSync, readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fetchAhead } from '../../src/app/talk-ahead/fetchAhead.ts';
import { queryClient } from '../../src/data/queryClient.ts';
import type { FetchedAhead } from '../../src/views/shared/ViewDoor.ts';
import { dataServer } from '../support/dataServer.ts';

vi.mock('../../src/data/savedCopy.ts', () => ({ readCopy: vi.fn(), keepCopy: vi.fn() }));
vi.mock('../../src/app/talk-ahead/talkCode.ts', () => ({
  codeOfViews: () => [],
  CODE_ON_DEMAND: [async () => Promise.reject(new TypeError('lost'))],
}));

beforeEach(() => {
  queryClient.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The files asked for until every piece came or failed, in their order, and the last news. */
async function fetched(...links: readonly string[]) {
  const { options, asked } = dataServer();
  vi.stubGlobal('fetch', options.fetch);
  const news = await new Promise<FetchedAhead>((resolve) => {
    fetchAhead(links, (told) => {
      if (told.here + told.failed === told.total) resolve(told);
    });
  });
  return { asked: asked.map(({ path }) => path), news };
}

const MANIFEST = 'datapackage.json';
const ACCESSIONS = 'accessions.json';
const SOURCES = 'sources.json';

describe('what a talk asks for before its slides come', () => {
  it.each([
    ['/durations?sort=name', [MANIFEST, ACCESSIONS, SOURCES]],
    [
      '#/compare/KAZ/BLR',
      [MANIFEST, ACCESSIONS, 'tracks.json', 'timelines/KAZ.json', 'timelines/BLR.json', SOURCES],
    ],
    ['/organizations/wto', [MANIFEST, ACCESSIONS, 'organizations.json', SOURCES]],
    ['/durations-of-old', [MANIFEST, SOURCES]],
  ])('%s: %j', async (link, files) => {
    expect((await fetched(link)).asked.toSorted()).toEqual(files.toSorted());
  });

  it('is each file once, however many slides show it', async () => {
    const { news } = await fetched('/compare/KAZ/BLR');
    const again = await fetched('/durations', '/compare/KAZ/BLR', '/durations?asof=2010');
    expect(again.news.total).toBe(news.total);
  });

  it('is nothing for words alone', async () => {
    expect((await fetched()).asked).toEqual([]);
  });

  it('leaves out in silence what cannot be had, and counts it', async () => {
    expect((await fetched('/durations')).news).toEqual({ here: 2, failed: 1, total: 3 });
  });

  it('ends with the talk', async () => {
    const news: FetchedAhead[] = [];
    const end = fetchAhead(['/durations'], (told) => {
      news.push(told);
      end();
    });
    fetchAhead(['/durations'], (told) => news.push(told))();
    // A talk begun later that has come to its end: the earlier ones had as much time.
    await fetched('/durations');
    expect(news).toHaveLength(1);
  });
});

const LAZY = /lazy\(async[\s\S]*?import\('([^']+)'\)/g;

/** Every file that some view a slide can show, or a chart, draws only once its code has come. */
const drawnLater = ['src/app', 'src/views', 'src/charts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => path.endsWith('.tsx') && !/views\/(?:briefing|sources|finding)\//.test(path))
  // Files are made on the page of a view, where things are looked for too; a slide offers neither.
  .filter((path) => !/\/(?:ExportMenu|FindDoor)\.tsx$/.test(path))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(LAZY)])
  .map(([, file = '']) => file.split('/').at(-1) ?? '');

/** What the desk asks for to say whether a slide still stands. */
const askedByDesk = [
  ...readFileSync('src/app/slideContents.ts', 'utf8').matchAll(/\bimport\('\.\.([^']+)'\)/g),
].map(([, file = '']) => file);

describe('the code that is fetched for a talk', () => {
  const list = readFileSync('src/app/talk-ahead/talkCode.ts', 'utf8');

  it.each([...new Set(drawnLater)])('holds %s, which a view draws later', (file) => {
    expect(list).toContain(`/${file}'`);
  });

  it('holds what the desk asks for when the talk is over', () => {
    expect(askedByDesk.length).toBeGreaterThan(4);
    expect(askedByDesk.filter((file) => !list.includes(`'../..${file}'`))).toEqual([]);
  });
});
