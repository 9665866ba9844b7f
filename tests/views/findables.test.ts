import { describe, expect, test, vi } from 'vitest';

import { findIndex } from '../../src/data/findIndex.ts';
import { ownDataOf } from '../../src/domain/ownData.ts';
import { timelineFromRecord } from '../../src/domain/timelineFromRecord.ts';
import { useDatasetStore } from '../../src/stores/dataset.ts';
import { useOwnData } from '../../src/stores/ownData.ts';
import { deckAdded, selectOpenDeck, useDecks } from '../../src/stores/decks.ts';
import { parseSearch as parseDurations } from '../../src/views/durations/search.ts';
import {
  documentFindables,
  economyFindables,
  eventFindables,
} from '../../src/views/finding/economyFindables.ts';
import type { Findable } from '../../src/views/finding/findable.ts';
import {
  actionFindables,
  slideFindables,
  termFindables,
  viewFindables,
} from '../../src/views/finding/pageFindables.ts';
import { partFindables } from '../../src/views/finding/partFindables.ts';
import {
  factFindables,
  organizationFindables,
  relationFindables,
  sourceFindables,
} from '../../src/views/finding/recordFindables.ts';
import { selectResults } from '../../src/views/finding/selectResults.ts';
import { parseSearch as parseGuide } from '../../src/views/guide/search.ts';
import { parseCardSearch } from '../../src/views/organizations/cardSearch.ts';
import { paths } from '../../src/views/paths.ts';
import { parseSearch as parseSources } from '../../src/views/sources/search.ts';
import { parseSearch as parseTimeline } from '../../src/views/timelines/search.ts';
import { LINK_IS_BUNDLED } from '../../src/wording/dataSource.ts';
import { SHORTCUTS } from '../../src/wording/shortcuts.ts';
import { RECORD_TITLES } from '../../src/wording/recordTitles.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { shipped } from '../support/shippedData.ts';
import { publicEconomies, publicOrganizations, publicSources } from '../support/publicData.ts';
import { publicTimeline } from '../support/timelines.ts';

const economies = publicEconomies();
const organizations = publicOrganizations();
const timelines = economies.map((economy) => ({
  economy,
  timeline:
    economy.id === 'KAZ' || economy.id === 'BLR'
      ? publicTimeline(economy.id)
      : timelineFromRecord(economy, RECORD_TITLES),
}));
const all: readonly Findable[] = [
  ...viewFindables(),
  ...partFindables(),
  ...actionFindables(),
  ...slideFindables(),
  ...termFindables(),
  ...economyFindables(economies),
  ...timelines.flatMap(({ economy, timeline }) => documentFindables(economy, timeline)),
  ...timelines.flatMap(({ economy, timeline }) => eventFindables(economy, timeline)),
  ...organizationFindables(organizations),
  ...factFindables(organizations),
  ...relationFindables(organizations),
  ...sourceFindables(publicSources()),
];
const index = findIndex(all);

/** The groups in their order, each with its first title. */
function found(typed: string): readonly (readonly [string, string | undefined])[] {
  return selectResults([index], typed).map(({ group, items }) => [group, items[0]?.title]);
}

const addresses = all.flatMap(({ leads }) => ('to' in leads ? [leads.to] : []));
const parsers = [
  [paths.durations, parseDurations],
  [paths.timelines, parseTimeline],
  [paths.organizations, parseCardSearch],
  [paths.guide, parseGuide],
  [`${paths.sources}?`, parseSources],
] as const;

describe('the link copied from the list', () => {
  test.each([
    ['#/compare/KAZ/XAA?axis=calendar', '#/compare/KAZ?axis=calendar&data=1.0.0'],
    ['#/compare/xaa', '#/compare?data=1.0.0'],
    ['#/durations?highlight=XAA,BLR', '#/durations?highlight=BLR&data=1.0.0'],
    ['#/durations?highlight=XAA', '#/durations?highlight=none&data=1.0.0'],
    ['#/timelines/KAZ', '#/timelines/KAZ?data=1.0.0'],
  ])('%s is %s: own records are in none, and it says so', async (hash, expected) => {
    const href = `https://example.org/${hash}`;
    let copied = '';
    const writeText = async (text: string) => {
      copied = text;
    };
    vi.stubGlobal('location', { hash, href });
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    useDatasetStore.setState({ dataset: shipped });
    const records = recordsOf(csv('code,name,application\nXAA,Freedonia,1999\n'));
    const own = ownDataOf({ fileName: 'mine.csv', mode: 'added', records, replaced: [] });
    useOwnData.setState({ own });
    const copy = actionFindables().find(({ id }) => id === 'copy');
    const said = copy !== undefined && 'act' in copy.leads ? await copy.leads.act() : undefined;
    vi.unstubAllGlobals();
    useOwnData.setState({ own: undefined });
    expect(copied).toBe(`https://example.org/${expected}`);
    expect(said).toContain(LINK_IS_BUNDLED);
  });
});

describe('everything that can be found', () => {
  test('has an id of its own in its group', () => {
    const ids = all.map(({ group, id }) => `${group} ${id}`);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('leads to an address that its view reads without a loss', () => {
    const lost = addresses.filter((address) => {
      const [path = '', query = ''] = address.split('?');
      const parse = parsers.find(([view]) => `${path}?`.startsWith(view))?.[1];
      return parse !== undefined && parse(new URLSearchParams(query)).losses.length > 0;
    });
    expect(lost).toEqual([]);
    expect(addresses.length).toBeGreaterThan(1500);
  });
});

test('each thing inside a view is lit there: a bar, an event, a fact, a term', () => {
  const inside = new Set(['events', 'documents', 'facts', 'terms']);
  const unlit = all.filter(
    ({ group, leads }) => inside.has(group) && !('part' in leads && leads.part !== undefined),
  );
  expect(unlit.map(({ id }) => id)).toEqual([]);
  const kazakhstan = all.find(({ id }) => id === 'KAZ')?.leads;
  expect(kazakhstan).toHaveProperty('part.marks.0', '.stage-bars-picture [data-mark="KAZ"]');
});

describe('the list', () => {
  test.each([
    ['Kazahkstan', 'economies', 'Kazakhstan'],
    ['Vietnam', 'economies', 'Viet Nam'],
    ['Taiwan', 'economies', 'Chinese Taipei'],
    ['cape verde', 'economies', 'Cabo Verde'],
    ['Kyrgyzstan', 'economies', 'Kyrgyz Republic'],
    ['KAZ/66', 'documents', 'WT/ACC/KAZ/66'],
    ['wipo', 'organizations', 'World Intellectual Property Organization (WIPO)'],
    ['7th meeting belarus', 'events', '7th formal meeting of the working party'],
    ['belarus 24 may 2005', 'events', '7th formal meeting of the working party'],
    ['factual summary', 'terms', 'Factual summary'],
    ['theme dark', 'actions', 'Theme: dark'],
    ['durations', 'views', 'Durations'],
    ['wto members', 'facts', 'WTO: Members'],
  ])('%s comes first in %s as %s', (typed, group, title) => {
    expect(found(typed)).toContainEqual([group, title]);
  });

  test('begins with the group that holds what comes closest', () => {
    expect(found('wipo')[0]?.[0]).toBe('organizations');
    expect(found('KAZ/66')[0]?.[0]).toBe('documents');
    expect(found('kazakhstan')[0]?.[0]).toBe('economies');
  });

  test.each([
    ['coverage', 'Coverage'],
    ['conflicts', 'Conflicts'],
    ['median time', 'Share that had joined'],
    ['waits by year', 'Waits by year of application'],
    ['pace', 'Pace'],
    ['what if', 'Others that had waited as long'],
    ['csv', 'Your own data'],
    ['timeline', 'Timelines'],
    ['present', 'Present the briefing'],
    ['kazakstan', 'Kazakhstan'],
    ['turkmenistn', 'Turkmenistan'],
    ['belaru', 'Belarus'],
  ])('begins with what is called so: %s, %s', (typed, title) => {
    expect(selectResults([index], typed)[0]?.items[0]?.title).toBe(title);
  });

  test('holds six of a group at most, and says how many more there are', () => {
    const groups = selectResults([index], 'formal meeting');
    const events = groups.find(({ group }) => group === 'events');
    expect(events?.items).toHaveLength(6);
    expect(events?.more).toBeGreaterThan(100);
  });
});

test('each view named in the header is found, and leads to its address', () => {
  const known = new Set<string>(Object.values(paths));
  const leads = viewFindables().map(({ leads: one }) => ('to' in one ? one.to : ''));
  expect(leads.filter((to) => !known.has(to))).toEqual([]);
  expect(leads).toContain(paths.durations);
});

test('each view with an address has its list of keys', () => {
  const views = Object.values(paths).flatMap((path) => path.split('/')[1] ?? []);
  expect([...new Set(views.filter((view) => view !== ''))].toSorted()).toEqual(
    Object.keys(SHORTCUTS).toSorted(),
  );
});

describe('the slides of the briefings in this browser', () => {
  const slide = { kind: 'statement', headline: 'What comes next', text: '', notes: '' } as const;

  test('are found as slides, by number and briefing, whichever briefing is on the table', () => {
    deckAdded({ name: 'Visit to Minsk', slides: [{ ...slide, id: 'a' }] });
    deckAdded({ name: 'Second', slides: [{ ...slide, id: 'a', headline: 'Other words' }] });
    const slides = findIndex(slideFindables());
    const titles = (typed: string) =>
      selectResults([slides], typed).flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles('slide')).toEqual(['What comes next', 'Other words']);
    expect(titles('slide minsk')).toEqual(['What comes next']);
    const [first] = slides('comes next').map(({ item }) => item.leads);
    if (first === undefined || !('to' in first)) throw new Error('A slide leads to an address.');
    first.before?.();
    expect(selectOpenDeck(useDecks.getState())?.name).toBe('Visit to Minsk');
  });
});
