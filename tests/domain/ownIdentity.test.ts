import { describe, expect, test } from 'vitest';
import { clashesOf, knownEconomies } from '../../src/domain/ownData.ts';
import type { DoubtAnswer } from '../../src/domain/ownDoubt.ts';
import { settleDoubts } from '../../src/domain/ownDoubt.ts';
import { otherNames } from '../../src/domain/otherNames.ts';
import { nameKey } from '../../src/domain/nameKey.ts';
import { csv, faultsOf, recordsOf } from '../support/ownFiles.ts';
import { publicEconomies } from '../support/publicData.ts';
import { sample } from '../support/sampleDataset.ts';

const dataset = { ...sample, economies: publicEconomies() };
const known = knownEconomies(dataset);
const read = (...rows: readonly string[]) =>
  recordsOf(csv(['id,name', ...rows].join('\n'), { known }));

describe('an economy under another of its names', () => {
  test.each([
    ['Taiwan', 'TWN'],
    ['Vietnam', 'VNM'],
    ['Laos', 'LAO'],
    ['Holy See', 'VAT'],
    ['Vatican City', 'VAT'],
    ['Cape Verde', 'CPV'],
    ['Kyrgyzstan', 'KGZ'],
    ['macedonia', 'MKD'],
    ['Russian Federation', 'RUS'],
    ['Moldova (the Republic of)', 'MDA'],
    ['"Bahamas, The"', 'BHS'],
    ['"Iran, Islamic Rep."', 'IRN'],
    ['Bosnia & Herzegovina', 'BIH'],
    ['Timor Leste', 'TLS'],
    ['Sao Tome and Principe', 'STP'],
  ])('%s is %s, and the reader is asked whose record counts', (name, id) => {
    const [record] = read(`,${name}`);
    expect(record).toMatchObject({ id, idFrom: 'name' });
    expect(record?.doubt).toBeUndefined();
    expect(clashesOf(read(`,${name}`), dataset)).toMatchObject([{ bundled: id }]);
  });

  test('is one economy with its usual name, in one file as in both', () => {
    expect(faultsOf(csv('name\nViet Nam\nVietnam', { known }))).toEqual(['3 name repeated-id']);
    expect(clashesOf(read('VIE,Vietnam'), dataset)).toMatchObject([{ bundled: 'VNM' }]);
  });

  test('is never also the name of a second one', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of known) {
      for (const name of names) {
        const key = nameKey(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
    expect(otherNames('constructor')).toEqual([]);
  });
});

describe('a name with a slip', () => {
  test.each([
    ['Kazakstan', 'KAZ'],
    ['Vietnan', 'VNM'],
    ['Libia', 'LBY'],
    ['Republic of Moldowa', 'MDA'],
  ])('%s is asked about, and not taken for %s', (name, id) => {
    const [record] = read(`,${name}`);
    expect(record).toMatchObject({ idFrom: 'made', doubt: { kind: 'near-name', of: { id } } });
    expect(record?.id).not.toBe(id);
  });

  test.each(['Narnia', 'Austria', 'Gambia', 'Mali', 'Burma', 'Place 12345', 'Dominica', 'Romania'])(
    '%s is asked about by nobody',
    (name) => expect(read(`,${name}`)[0]?.doubt).toBeUndefined(),
  );
});

describe('a code and a name that do not agree', () => {
  test('are a fault where the name is that of another economy', () => {
    expect(faultsOf(csv('id,name\nBLR,Kazakhstan\nKAZ,Kasakhstan', { known }))).toEqual([
      '2 name name-of-another',
    ]);
  });

  test('are asked about where nobody knows the name', () => {
    expect(read('BLR,Narnia')[0]?.doubt).toEqual({
      kind: 'code-and-name',
      of: { id: 'BLR', name: 'Belarus' },
    });
    expect(read('VNM,Vietnam', 'BLR,', 'XNA,Narnia').some(({ doubt }) => doubt)).toBe(false);
  });
});

describe('the answer', () => {
  const answered = (rows: readonly string[], ...answers: readonly DoubtAnswer[]) => {
    const records = read(...rows);
    const doubtful = records.filter(({ doubt }) => doubt !== undefined);
    const said = new Map(doubtful.map(({ id }, index) => [id, answers[index] ?? 'other'] as const));
    const { records: sure, repeated } = settleDoubts(records, said, known);
    return { ids: sure.map(({ id }) => id), repeated, clashes: clashesOf(sure, dataset).length };
  };

  test('makes it the known economy, whose record is then in both', () => {
    expect(answered([',Kazakstan', 'BLR,Narnia'], 'same', 'same')).toEqual({
      ids: ['KAZ', 'BLR'],
      repeated: [],
      clashes: 2,
    });
  });

  test('makes it an economy of its own, which takes nobody’s place', () => {
    expect(answered([',Kazakstan', 'BLR,Narnia'], 'other', 'other')).toEqual({
      ids: ['XAA', 'XAB'],
      repeated: [],
      clashes: 0,
    });
  });

  test('that leaves one economy in two rows is told', () => {
    expect(answered([',Kazakstan', ',Kazakhstan'], 'same').repeated).toEqual(['Kazakhstan']);
  });
});
