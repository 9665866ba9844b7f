import { describe, expect, test } from 'vitest';
import type { Organization, RelationEvent } from '../../src/domain/organization.ts';
import { organizationById, relationOf } from '../../src/domain/organization.ts';
import { publicOrganizations } from '../support/publicData.ts';

const organizations = publicOrganizations();

function organization(id: string): Organization {
  const found = organizationById(organizations, id);
  if (found === undefined) throw new RangeError(`No such organization: ${id}`);
  return found;
}

function events(id: string, economy: string): readonly RelationEvent[] {
  return relationOf(organization(id), economy)?.events ?? [];
}

function total(count: (one: Organization) => number): number {
  return organizations.reduce((sum, one) => sum + count(one), 0);
}

test('eleven cards, in the order of their part in the story', () => {
  expect(organizations.map(({ abbreviation }) => abbreviation)).toEqual(
    'WTO WIPO EU EAEU GATT UNCTAD ITC EIF WCO IPU JVI'.split(' '),
  );
});

test('158 facts, 159 events, 67 points of series, 22 conflicts', () => {
  expect(total(({ facts }) => facts.length)).toBe(158);
  expect(total(({ relations }) => relations.flatMap((one) => one.events).length)).toBe(159);
  expect(total(({ series }) => series.flatMap((one) => one.points).length)).toBe(67);
  expect(total(({ conflicts }) => conflicts.length)).toBe(22);
});

test('every record says where Belarus and Kazakhstan stand, or that nothing was found', () => {
  for (const one of organizations) {
    expect(one.relations.map(({ economy }) => economy)).toEqual(
      expect.arrayContaining(['BLR', 'KAZ']),
    );
  }
});

test('the WTO had 164 members in 2019 and 166 in November 2024', () => {
  const members = organization('wto').facts.filter(({ id }) => id === 'members');
  expect(members.map(({ value, asOf }) => [value, asOf])).toEqual([
    [164, '2019'],
    [166, '2024-11-29'],
  ]);
});

test('Belarus stood 62nd in the Innovation Index of 2021 and 86th in that of 2018', () => {
  const series = organization('wipo').series.find(({ economy }) => economy === 'BLR');
  const rankIn = (year: string) => series?.points.find(({ date }) => date === year)?.value;
  expect([rankIn('2021'), rankIn('2018')]).toEqual([62, 86]);
  expect(series?.measure).toBe('rank');
});

describe('what the pages of the missions date', () => {
  const WTO_DATES =
    '1993 2016 2017 2017-01 2017-10-27 2017-10-31 2020-11-08 2019-07-10 2019-02-25 2020-12-11 ' +
    '2017-12-10 2020-05-15 2018-11 2019-09 2018-06-27 2019-03-06 2018-06 2020-06-09 2020-07 2019-04 ' +
    '2017-10-11 2018-01-23 2018-09-03 2018-11-08 2018-12-12 2019-01-22 2019-11-05 2019-11-27 ' +
    '2018-12-06 2019-10-08 2020-01-27 2019-10-14 2019-10 2019-07-11 2020-07-10 2015-05-29';
  const WIPO_DATES =
    '1970-04-26 2019-06-03 2019-06-05 2020-10 2021 2018-01-29 2021-10-04 2019-10-01 2020 2016-10-10 ' +
    '2019-12-10 2019-07-04 2021-11 2007 2018-12-18 2019-04-26 2019-06-21 2019-10-05';
  const EU_DATES = '2016-02 2016-09 2015 2016';

  test.each([
    ['wto', WTO_DATES],
    ['wipo', WIPO_DATES],
    ['eu', EU_DATES],
  ])('%s: each date of the page stands in the events of Belarus', (id, dates) => {
    const known = events(id, 'BLR').map(({ date }) => date);
    expect(dates.split(' ').filter((date) => !known.some((one) => one === date))).toEqual([]);
  });

  test('eight seminars of the WTO were held in Minsk', () => {
    const seminars = events('wto', 'BLR').filter(
      ({ kind, place, source }) => kind === 'seminar' && place === 'Minsk' && source === 'seed-000',
    );
    expect(seminars).toHaveLength(8);
  });
});

test('the 13th meeting on Belarus is planned and not held', () => {
  expect(events('wto', 'BLR').filter(({ planned }) => planned)).toMatchObject([
    { date: '2020-03-24', kind: 'working-party' },
  ]);
});

test('nothing says that the WTO refused Belarus: members did, and they are named', () => {
  const relation = relationOf(organization('wto'), 'BLR');
  expect(relation?.status).toContain('a group of members declared');
  expect(JSON.stringify(relation)).not.toMatch(/WTO (?:itself )?rejected/);
});

test('no text tells of the compiling instead of the fact', () => {
  const telling = /\bseed\b|\bline \d|stored|excerpt|compiler|\.json/i;
  for (const one of organizations) {
    const texts = JSON.stringify(one, (key, value: unknown) => (/source/i.test(key) ? '' : value));
    expect([one.id, telling.exec(texts)?.[0]]).toEqual([one.id, undefined]);
  }
});
