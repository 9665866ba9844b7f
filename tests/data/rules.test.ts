import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { accessionsSchema } from '../../src/data/accessionsSchema.ts';
import { checkAccessions, idleExceptions } from '../../src/data/rules/checkAccessions.ts';
import { checkSources } from '../../src/data/rules/checkSources.ts';
import { ACCESSION_EXCEPTIONS } from '../../src/data/rules/exceptions.ts';
import type { Fault } from '../../src/domain/datasetFailure.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import { brokenAccessions, publicManifest, publicSources } from '../support/publicData.ts';

const { newestEvidence } = publicManifest();
const sources = publicSources();

function faultsWith(id: string, path: string, value: unknown): readonly Fault[] {
  const economies = v.parse(accessionsSchema, brokenAccessions(id, path, value));
  return checkAccessions({ economies, newestEvidence, sources }, ACCESSION_EXCEPTIONS);
}

type Case = readonly [
  name: string,
  broken: readonly [id: string, path: string, value: unknown],
  fault: readonly [record: string, field: string, value: string, rule: string],
];

const CASES: readonly Case[] = [
  [
    'an economy stands in the file once',
    ['ALB', 'id', 'AFG'],
    ['AFG', 'id', 'AFG', 'must be used once'],
  ],
  [
    'a name belongs to one economy',
    ['ALB', 'name', 'Armenia'],
    ['ARM', 'name', 'Armenia', 'must be used once'],
  ],
  [
    'an ordinal is given once',
    ['KAZ', 'ordinal.value', 163],
    ['KAZ', 'ordinal.value', '163', 'must be 162: members are numbered once each, without a gap'],
  ],
  [
    'ordinals follow the dates of membership',
    ['KAZ', 'milestones.membership.date', '2016-07-20'],
    [
      'LBR',
      'milestones.membership.date',
      '2016-07-14',
      'must not come before the membership of KAZ, which has a lower ordinal',
    ],
  ],
  [
    'membership follows approval',
    ['KAZ', 'milestones.approval.date', '2015-12-01'],
    [
      'KAZ',
      'milestones.membership.date',
      '2015-11-30',
      'must not come before approval (2015-12-01)',
    ],
  ],
  [
    'a month that is surely later breaks the order too',
    ['KAZ', 'milestones.approval.date', '2015-12'],
    ['KAZ', 'milestones.membership.date', '2015-11-30', 'must not come before approval (2015-12)'],
  ],
  [
    'a working party is not established before the application',
    ['BLR', 'milestones.workingPartyEstablished.date', '1993-08'],
    [
      'BLR',
      'milestones.workingPartyEstablished.date',
      '1993-08',
      'must not come before application (1993-09-23)',
    ],
  ],
  [
    'the memorandum follows the application',
    ['BLR', 'milestones.memorandum.date', '1992'],
    ['BLR', 'milestones.memorandum.date', '1992', 'must not come before application (1993-09-23)'],
  ],
  [
    'a memorandum is circulated after it is submitted',
    ['ETH', 'milestones.memorandum.circulated.date', '2006-11'],
    [
      'ETH',
      'milestones.memorandum.circulated.date',
      '2006-11',
      'must not come before memorandum (2006-12-22)',
    ],
  ],
  [
    'an earlier application is earlier',
    ['SRB', 'milestones.application.earlier.date', '2005'],
    ['SRB', 'milestones.application.date', '2004-12-23', 'must not come before earlier (2005)'],
  ],
  [
    'an application is renewed after it is made',
    ['UZB', 'milestones.application.renewed.date', '1990'],
    [
      'UZB',
      'milestones.application.renewed.date',
      '1990',
      'must not come before application (1994-12)',
    ],
  ],
  [
    'a complete list holds as many meetings as are counted',
    ['KAZ', 'meetings.count.value', 21],
    ['KAZ', 'meetings.list', '20 meetings', 'a complete list must hold the meetings 1 to 21'],
  ],
  [
    'a list is not complete against a floor',
    ['KAZ', 'meetings.count.atLeast', true],
    [
      'KAZ',
      'meetings.list',
      '20 meetings',
      'a list is complete only against a count of all meetings',
    ],
  ],
  [
    'a partial list holds fewer meetings than are counted',
    ['UKR', 'meetings.count.value', 3],
    [
      'UKR',
      'meetings.list',
      '3 meetings',
      'a partial list must hold fewer meetings than the count, 3',
    ],
  ],
  [
    'meetings are listed by date',
    ['BLR', 'meetings.list.3.date', '2001-03-04'],
    [
      'BLR',
      'meetings.list.3.date',
      '2001-03-04',
      'must not come before the meeting above it (2001-03-05)',
    ],
  ],
  [
    'a meeting does not end before it begins',
    ['BGR', 'meetings.list.1.end', '1993-07-11'],
    ['BGR', 'meetings.list.1.end', '1993-07-11', 'must not come before its first day (1993-07-12)'],
  ],
  [
    'a number stands once',
    ['UZB', 'meetings.list.1.number', 3],
    ['UZB', 'meetings.list.1.number', '3', 'must be higher than the number above it, 3'],
  ],
  [
    'a resumed sitting repeats the number of its meeting',
    ['KAZ', 'meetings.list.20.number', 19],
    ['KAZ', 'meetings.list.20.number', '19', 'a resumed sitting must repeat its number, 20'],
  ],
  [
    'a working party does not meet before it is established',
    ['BTN', 'meetings.list.0.date', '1999-10-05'],
    [
      'BTN',
      'meetings.list.0.date',
      '1999-10-05',
      'must not come before workingPartyEstablished (1999-10-06)',
    ],
  ],
  [
    'a working party does not meet after membership',
    ['KAZ', 'meetings.list.20.date', '2015-12-01'],
    ['KAZ', 'meetings.list.20.date', '2015-12-01', 'must not come after membership (2015-11-30)'],
  ],
  [
    'the first meeting is told alike in both places',
    ['BLR', 'milestones.firstMeeting.date', '1997-06-06'],
    [
      'BLR',
      'milestones.firstMeeting.date',
      '1997-06-06',
      'must agree with meeting 1 of the list (1997-06-05)',
    ],
  ],
  [
    'the latest meeting is told alike in both places',
    ['AZE', 'milestones.latestMeeting.number', 15],
    [
      'AZE',
      'milestones.latestMeeting.date',
      '2024-09-26',
      'must agree with the last meeting of the list (2024-09-26)',
    ],
  ],
  [
    'a conflict prefers one of its sides',
    ['GEO', 'conflicts.0.preferred', 'neither'],
    [
      'GEO',
      'conflicts.0.preferred',
      'neither',
      'must name one of the values or sources of its conflict',
    ],
  ],
  [
    'a source is there',
    ['GEO', 'ordinal.source', 'no-such-source'],
    ['GEO', 'ordinal.source', 'no-such-source', 'must be a key of sources.json'],
  ],
  [
    'a second source is there',
    ['GEO', 'milestones.membership.crossCheck.0', '__proto__'],
    ['GEO', 'milestones.membership.crossCheck.0', '__proto__', 'must be a key of sources.json'],
  ],
  [
    'a source in a conflict is there',
    ['GEO', 'conflicts.0.values.1.source', 'no-such-source'],
    ['GEO', 'conflicts.0.values.1.source', 'no-such-source', 'must be a key of sources.json'],
  ],
  [
    'nothing is dated after the newest evidence',
    ['ETH', 'activity.asOf', '2026-04-23'],
    ['ETH', 'activity.asOf', '2026-04-23', 'must not come after the newest evidence (2026-04-22)'],
  ],
  [
    'the group of LDCs holds whom the record calls one',
    ['AFG', 'groups', []],
    ['AFG', 'groups', '', 'must hold "ldc", as ldcAtAccession.value says'],
  ],
  [
    'the group of LDCs holds nobody else',
    ['BLR', 'groups', ['ldc', 'eaeu', 'former-soviet-union']],
    ['BLR', 'groups', 'ldc, eaeu, former-soviet-union', 'must not hold "ldc", as ldc.value says'],
  ],
];

describe('a rule fires on one broken field, and names it', () => {
  test.each(CASES)('%s', (_, broken, [record, field, value, rule]) => {
    expect(faultsWith(...broken)).toEqual([
      { file: 'accessions.json', record, field, value, rule },
    ]);
  });
});

describe('an exception that excuses nothing any more', () => {
  const economies = v.parse(accessionsSchema, brokenAccessions('EST', 'meetings.count.value', 9));
  const context = { economies, newestEvidence, sources };

  test('is a fault for whoever edits the data', () => {
    expect(idleExceptions(context, ACCESSION_EXCEPTIONS)).toEqual([
      {
        file: 'accessions.json',
        record: 'EST',
        field: 'meetings.list',
        value: 'meetingsAreCounted',
        rule: 'needs no exception from this rule any more',
      },
    ]);
  });

  test('does not keep the data from a reader', () => {
    expect(checkAccessions(context, ACCESSION_EXCEPTIONS)).toEqual([]);
  });
});

describe('a partial date is given its doubt', () => {
  test.each([
    ['KAZ', 'milestones.approval.date', '2015-11'],
    ['KAZ', 'milestones.approval.date', '2015'],
    ['BLR', 'milestones.workingPartyEstablished.date', '1993-09'],
    ['ETH', 'activity.asOf', '2026-04'],
    ['ETH', 'activity.asOf', '2026'],
  ])('%s %s %s may be right', (id, path, value) => {
    expect(faultsWith(id, path, value)).toEqual([]);
  });
});

test('a source is not younger than the newest evidence', () => {
  const dayBefore = dateOfDay(firstDayOf(newestEvidence) - 1);
  const faults = checkSources(sources, dayBefore);
  expect(faults).not.toEqual([]);
  for (const fault of faults) {
    expect(fault).toMatchObject({ file: 'sources.json', field: 'date', value: '2026-04-22' });
  }
});

test('all faults are told at once', () => {
  const json = brokenAccessions('ETH', 'activity.asOf', '2027');
  const economies = v.parse(accessionsSchema, json).map((economy) => ({ ...economy, name: 'X' }));
  const faults = checkAccessions({ economies, newestEvidence, sources }, ACCESSION_EXCEPTIONS);
  expect(faults).toHaveLength(61);
});
