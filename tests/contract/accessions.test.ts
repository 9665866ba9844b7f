import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkPublicData } from '../../scripts/checkPublicData.ts';
import type { Economy, Group, Milestones } from '../../src/domain/accession.ts';
import { applicantsOf } from '../../src/domain/dataset.ts';
import { firstDayOf } from '../../src/domain/partialDate.ts';
import {
  PUBLIC_DATA,
  publicBytes,
  publicEconomies,
  publicManifest,
  publicSources,
} from '../support/publicData.ts';

const economies = publicEconomies();
const manifest = publicManifest();

function economy(id: string): Economy {
  const found = economies.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No ${id}`);
  return found;
}

function milestones(id: string): Milestones {
  const found = economy(id);
  return found.status === 'observer' ? {} : found.milestones;
}

function idsWhere(holds: (candidate: Economy) => boolean): readonly string[] {
  return economies.filter(holds).map(({ id }) => id);
}

test('no rule is broken, no source is missing', () => {
  expect(checkPublicData(PUBLIC_DATA).faults).toEqual([]);
});

test('the manifest measures the files as they are', () => {
  for (const { path, bytes, hash } of manifest.entries.values()) {
    const file = publicBytes(path);
    expect({ path, bytes, hash }).toEqual({
      path,
      bytes: file.length,
      hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
    });
  }
});

test('61 economies: 38 members, 22 negotiating, 1 observer', () => {
  const count = (status: Economy['status']) => idsWhere((it) => it.status === status).length;
  expect([count('member'), count('negotiating'), count('observer')]).toEqual([38, 22, 1]);
  expect(idsWhere((it) => it.status === 'observer')).toEqual(['VAT']);
});

test('59 of the 60 applicants have an application date: São Tomé and Príncipe has none', () => {
  const undated = applicantsOf(economies).filter((it) => it.milestones.application === undefined);
  expect(undated.map(({ name }) => name)).toEqual(['São Tomé and Príncipe']);
});

test('Article XII members are the 129th to the 166th', () => {
  const ordinals = economies.flatMap((it) =>
    it.status === 'member' ? [it.ordinal?.value ?? 0] : [],
  );
  expect(ordinals.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 38 }, (_, i) => 129 + i));
});

test('records are sorted by code, so that a change moves no other line', () => {
  const ids = economies.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

describe('Kazakhstan', () => {
  const { list, listStatus, count } = economy('KAZ').meetings ?? { list: [] };

  test('held 20 formal meetings in 21 sittings, the 20th resumed', () => {
    expect(list).toHaveLength(21);
    expect(new Set(list.map(({ number }) => number)).size).toBe(20);
    expect(list.filter(({ resumed }) => resumed)).toMatchObject([
      { number: 20, date: '2015-06-17' },
    ]);
    expect({ listStatus, value: count?.value }).toEqual({ listStatus: 'complete', value: 20 });
  });

  test('applied on 29 January 1996 and joined on 30 November 2015, 7,245 days later', () => {
    const { application, membership } = milestones('KAZ');
    expect([application?.date, membership?.date]).toEqual(['1996-01-29', '2015-11-30']);
    if (application === undefined || membership === undefined) throw new Error('undated');
    expect(firstDayOf(membership.date) - firstDayOf(application.date)).toBe(7_245);
  });

  test('is not said to have had its terms adopted on a day', () => {
    expect(milestones('KAZ').workingPartyAdoption?.date).toBe('2015-06');
    expect(economy('KAZ').conflicts?.map(({ about }) => about)).toContain('workingPartyAdoption');
  });
});

describe('Belarus', () => {
  const { list, listStatus } = economy('BLR').meetings ?? { list: [] };

  test('held 12 formal meetings; the 13th was planned and is not listed', () => {
    expect(list.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(listStatus).toBe('complete');
    expect(milestones('BLR').latestMeeting).toMatchObject({ number: 12, date: '2019-07-11' });
  });

  test('fell silent from 24 May 2005 to 24 January 2017, 4,263 days', () => {
    const [seventh, eighth] = list.slice(6, 8).map(({ date }) => date);
    expect([seventh, eighth]).toEqual(['2005-05-24', '2017-01-24']);
    if (seventh === undefined || eighth === undefined) throw new Error('undated');
    expect(firstDayOf(eighth) - firstDayOf(seventh)).toBe(4_263);
  });

  test('is suspended by the word of members, not by a decision of the WTO', () => {
    const { activity } = economy('BLR');
    expect(activity).toMatchObject({ value: 'suspended', asOf: '2022-03-24' });
    expect(activity?.note).toContain('not a decision of the WTO');
    expect(publicSources().get(activity?.source ?? '')?.kind).toBe('government');
  });

  test('applied to the GATT', () => {
    expect(milestones('BLR').application).toMatchObject({ date: '1993-09-23', madeTo: 'GATT' });
  });
});

describe('places and groups', () => {
  const members = (group: Group) => idsWhere((it) => it.groups.includes(group));

  test('every economy has a region and a sub-region of UN M49', () => {
    const regions = new Set(economies.map(({ region }) => `${region.code} ${region.name}`));
    expect([...regions].toSorted()).toEqual([
      '002 Africa',
      '009 Oceania',
      '019 Americas',
      '142 Asia',
      '150 Europe',
    ]);
    expect(new Set(economies.map(({ subregion }) => subregion.code)).size).toBe(
      new Set(economies.map(({ subregion }) => subregion.name)).size,
    );
  });

  test('Chinese Taipei, for which M49 has no row, stands in Eastern Asia', () => {
    expect(economy('TWN')).toMatchObject({
      name: 'Chinese Taipei',
      region: { code: '142', name: 'Asia' },
      subregion: { code: '030', name: 'Eastern Asia' },
    });
  });

  test('the Eurasian Economic Union has five members, all in the file', () => {
    expect(members('eaeu')).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS']);
  });

  test('all fifteen successor states of the Soviet Union are in the file', () => {
    expect(members('former-soviet-union')).toEqual(
      'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'.split(' '),
    );
  });

  test('ten members joined as LDCs and four applicants are LDCs', () => {
    const joined = (id: string) => economy(id).status === 'member';
    expect(members('ldc').filter(joined)).toHaveLength(10);
    expect(members('ldc').filter((id) => !joined(id))).toEqual(['ETH', 'SDN', 'SOM', 'SSD']);
  });
});

describe('meeting lists', () => {
  test('28 are complete, one is disputed, every other is called partial', () => {
    const count = (status: string) => idsWhere((it) => it.meetings?.listStatus === status).length;
    const complete = idsWhere(
      ({ meetings }) => meetings?.listStatus === 'complete' && meetings.list.length > 0,
    );
    expect(complete).toHaveLength(28);
    expect(idsWhere(({ meetings }) => meetings?.listStatus === 'disputed')).toEqual(['VUT']);
    expect(count('partial')).toBe(
      economies.filter(({ meetings }) => meetings !== undefined).length - count('complete') - 1,
    );
  });

  test('three working parties have not met', () => {
    expect(idsWhere(({ meetings }) => meetings?.count?.value === 0)).toEqual(['GNQ', 'IRN', 'TKM']);
  });
});

test('the newest evidence is the newest day in the data', () => {
  const text = JSON.stringify([economies, [...publicSources().values()]]);
  const days = [...text.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, day = '']) => day);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  expect(newest).toBe(manifest.newestEvidence);
});

test('no text tells of the compiling instead of the fact', () => {
  const telling = /round[- ][12]\b|stored|compiler|[a-z0-9]_[a-z0-9]+/i;
  expect(economies.filter((it) => telling.test(JSON.stringify(it)))).toEqual([]);
});
