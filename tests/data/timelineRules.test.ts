import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkTimeline, checkTimelineAgainst } from '../../src/data/rules/checkTimeline.ts';
import { timelineDataset } from '../support/timelineDataset.ts';
import { readDataset } from '../../src/data/readDataset.ts';
import { timelineSchema } from '../../src/data/timelineSchema.ts';
import { DatasetError } from '../../src/data/DatasetError.ts';
import { publicEconomies, publicManifest, publicSources } from '../support/publicData.ts';
import { brokenTimeline } from '../support/timelines.ts';

const { newestEvidence } = publicManifest();

function faultsWith(event: string, path: string, value: unknown) {
  const timeline = v.parse(timelineSchema, brokenTimeline('KAZ', event, path, value));
  return [
    ...checkTimeline(timeline, 'KAZ', newestEvidence),
    ...checkTimelineAgainst(timeline, publicEconomies(), publicSources()),
  ];
}

const MEETING = 'kaz-formal-meeting-1997-03-19';
const SECOND = 'kaz-formal-meeting-1997-10-09';

type Case = readonly [
  name: string,
  broken: readonly [event: string, path: string, value: unknown],
  fault: readonly [record: string, field: string, value: string, rule: string],
];

const CASES: readonly Case[] = [
  ['an id is used once', [SECOND, 'id', MEETING], [MEETING, 'id', MEETING, 'must be used once']],
  [
    'an event stands in a track that is there',
    [MEETING, 'track', 'no-such-track'],
    [MEETING, 'track', 'no-such-track', 'must be a track of this file'],
  ],
  [
    'an event names a lane that is there',
    [MEETING, 'lane', '__proto__'],
    [MEETING, 'lane', '__proto__', 'must be a lane of this file'],
  ],
  [
    'a lane stands in a group that is there',
    ['', 'lanes.0.group', 'X'],
    ['overview', 'group', 'X', 'must be a group of this file'],
  ],
  [
    'a lane is named once',
    ['', 'lanes.1.id', 'overview'],
    ['overview', 'id', 'overview', 'must be used once'],
  ],
  [
    'an undated row stands in a group that is there',
    ['', 'undated.0.group', 'X'],
    ['Informal meetings of the Working Party', 'group', 'X', 'must be a group of this file'],
  ],
  [
    'an event does not end before it starts',
    [MEETING, 'end', '1997-03-18'],
    [MEETING, 'end', '1997-03-18', 'must not come before its start (1997-03-19)'],
  ],
  [
    'nothing that was held is dated after the newest evidence',
    ['kaz-membership-2015-11-30', 'start', '2026-04-23'],
    [
      'kaz-membership-2015-11-30',
      'start',
      '2026-04-23',
      'must not come after the newest evidence (2026-04-22) unless it is planned',
    ],
  ],
  [
    'formal meetings are numbered by date',
    ['kaz-formal-meeting-2015-06-17', 'ordinal', 19],
    ['kaz-formal-meeting-2015-06-17', 'ordinal', '19', 'must be 20, in the order of the dates'],
  ],
  [
    'a source is there',
    [MEETING, 'sources.0', 'no-such-source'],
    [MEETING, 'sources.0', 'no-such-source', 'must be a key of sources.json'],
  ],
  [
    'the source of a fact is there',
    ['', 'facts.0.sources.0', 'no-such-source'],
    [
      'Members of the WTO in June 2015 (to adopt the package in the General Council)',
      'sources.0',
      'no-such-source',
      'must be a key of sources.json',
    ],
  ],
];

describe('a rule fires on one broken field, and names it', () => {
  test.each(CASES)('%s', (_, broken, [record, field, value, rule]) => {
    expect(faultsWith(...broken)).toContainEqual({
      file: 'timelines/KAZ.json',
      record,
      field,
      value,
      rule,
    });
  });
});

test('the shipped file breaks none', () => {
  expect(faultsWith(MEETING, 'start', '1997-03-19')).toEqual([]);
});

test('a conflict names events of the file', () => {
  const json = brokenTimeline('BLR', '', 'conflicts.0.events', ['nowhere']);
  const faults = checkTimeline(v.parse(timelineSchema, json), 'BLR', newestEvidence);
  expect(faults).toMatchObject([{ field: 'events', value: 'nowhere' }]);
});

test('a file under another name is refused', () => {
  const timeline = v.parse(timelineSchema, brokenTimeline('BLR', '', 'economy', 'KAZ'));
  expect(checkTimeline(timeline, 'BLR', newestEvidence)).toMatchObject([{ field: 'economy' }]);
  expect(checkTimelineAgainst({ ...timeline, economy: 'XYZ' }, [], publicSources())).toMatchObject([
    { value: 'XYZ', rule: 'must be an economy of accessions.json' },
  ]);
});

describe('the schema refuses, with record and field', () => {
  test.each([
    ['a day that does not exist', 'start', '1997-02-31'],
    ['an unknown doubt', 'doubt', 'some'],
    ['an empty title', 'title', ''],
    ['no source', 'sources', []],
    ['a key that the file may not hold', 'colour', 'red'],
    ['a missing start', 'start', undefined],
  ])('%s', (_, field, value) => {
    const json = brokenTimeline('KAZ', MEETING, field, value);
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const read = () => readDataset(timelineDataset('KAZ'), bytes, newestEvidence);
    expect(read).toThrow(DatasetError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({
        dataset: 'timeline-kaz',
        what: 'schema',
        where: { faults: [{ file: 'timelines/KAZ.json', record: MEETING, field }] },
      });
    }
  });
});
