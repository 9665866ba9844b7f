import { describe, expect, test } from 'vitest';
import { waitOf } from '../../src/domain/duration.ts';
import { meetingsHeldCount } from '../../src/domain/meetings.ts';
import { clashesOf, ownDataOf } from '../../src/domain/ownData.ts';
import type { OwnData } from '../../src/domain/ownData.ts';
import { withOwnData } from '../../src/domain/withOwnData.ts';
import { date } from '../support/dates.ts';
import { belongsTo, splitByGroup } from '../../src/domain/grouping.ts';
import { csv, recordsOf } from '../support/ownFiles.ts';
import { sample } from '../support/sampleDataset.ts';

const known = sample.economies.map(({ id, name }) => ({ id, names: [name] }));
const HEAD = 'id,name,application,membership,meetings,last meeting,region,source,url';
const records = recordsOf(
  csv(
    [
      HEAD,
      'KAZ,Kazakhstan,1996-02,2014-01-01,19,2013,Asia,My note,https://example.org/',
      ',Freedonia,1999-05-01,,3,,Atlantis,My note,https://example.org/',
      ',Sylvania,,,,,,,',
    ].join('\n'),
    { known },
  ),
);

const own = (about: Partial<OwnData> = {}): OwnData =>
  ownDataOf({ fileName: 'own.csv', mode: 'added', records, replaced: [], ...about });

const nameOf = (id: string, dataset = withOwnData(sample, own())) =>
  dataset.economies.filter((one) => one.id === id).length;

describe('own records', () => {
  test('stand beside the bundled ones, or alone', () => {
    expect(withOwnData(sample, own()).economies).toHaveLength(sample.economies.length + 3);
    expect(withOwnData(sample, own({ mode: 'in-place' })).economies).toHaveLength(3);
    expect(withOwnData(sample, undefined)).toBe(sample);
  });

  test('take the place of those bundled that the reader gives up', () => {
    const dataset = withOwnData(sample, own({ replaced: ['KAZ'] }));
    expect(nameOf('KAZ', dataset)).toBe(1);
    expect(dataset.economies.find(({ id }) => id === 'KAZ')).toMatchObject({
      milestones: { membership: { date: '2014-01-01' } },
    });
  });

  test('are told to the frame of the view', () => {
    const { own: part } = withOwnData(sample, own({ mode: 'in-place' }));
    expect(part).toEqual({
      mode: 'in-place',
      fileName: 'own.csv',
      ids: new Set(['KAZ', 'XAM', 'XAN']),
    });
  });

  test('name their source once for all rows that share it, or the file', () => {
    const { sources, economies } = own();
    expect([...sources]).toEqual([
      ['own/file', { title: 'own.csv', isFile: true }],
      ['own/1', { title: 'My note', url: 'https://example.org/' }],
    ]);
    expect(economies[1]?.milestones.application?.source).toBe('own/1');
  });

  test('of unknown region are neighbours of nobody, and a known one is filtered as ever', () => {
    const [kaz, freedonia, sylvania] = own().economies;
    expect(kaz?.region).toEqual({ code: '142', name: 'Asia' });
    expect(freedonia?.region.name).toBe('Atlantis');
    expect(new Set([kaz, freedonia, sylvania].map((one) => one?.subregion.code)).size).toBe(3);
  });

  test('without an application have a wait that is unknown, never zero', () => {
    const sylvania = own().economies[2];
    if (sylvania === undefined) throw new Error('no such record');
    expect(waitOf(sylvania, { from: 'application', to: 'membership' }, date('2026-04-22'))).toEqual(
      { kind: 'unknown', missing: 'start' },
    );
  });

  test('give a number of meetings without a list of them', () => {
    const meetings = own().economies[0]?.meetings;
    if (meetings === undefined) throw new Error('no meetings');
    expect(meetingsHeldCount(meetings, date('2026-04-22'))).toEqual({ value: 19, atLeast: false });
    expect(meetingsHeldCount(meetings, date('2001-01-01')), 'before it was said').toBeUndefined();
  });
});

describe('a clash', () => {
  test('is found by the code', () => {
    expect(clashesOf(records, sample).map(({ bundled }) => bundled)).toEqual(['KAZ']);
  });

  test('is found by the name under another code', () => {
    const renamed = recordsOf(csv('id,name\nXKZ,kazakhstan\nBLR,White Russia'));
    expect(clashesOf(renamed, sample).map(({ own: { id }, bundled }) => [id, bundled])).toEqual([
      ['XKZ', 'KAZ'],
      ['BLR', 'BLR'],
    ]);
  });
});

describe('a yes or no', () => {
  const [said, denied, open] = ownDataOf({
    fileName: 'own.csv',
    mode: 'added',
    records: recordsOf(csv('name,ldc,eaeu\nFreedonia,yes,\nSylvania,no,\nRuritania,,\n')),
    replaced: [],
  }).economies;

  test('left empty is unknown, and on neither side of the group', () => {
    const sides = [said, denied, open].map((one) => one && belongsTo(one, 'ldc'));
    expect(sides).toEqual([true, false, undefined]);
    const cases = [said, denied, open].flatMap((applicant) =>
      applicant === undefined ? [] : [{ applicant }],
    );
    const { within, others, unplaced } = splitByGroup(cases, 'eaeu');
    expect([within.length, others.length, unplaced.length]).toEqual([0, 0, 3]);
  });
});
