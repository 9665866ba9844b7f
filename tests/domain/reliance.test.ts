import { describe, expect, test } from 'vitest';

import { relianceOf } from '../../src/domain/reliance.ts';
import { relianceCounts } from '../../src/domain/relianceCounts.ts';
import { publicJson, publicSources } from '../support/publicData.ts';
import { publishedRecords } from '../support/publishedRecords.ts';

const reliance = relianceOf(publishedRecords());
const FILES = [
  'accessions.json',
  'organizations.json',
  'tracks.json',
  'timelines/KAZ.json',
  'timelines/BLR.json',
];

describe('what rests on a source', () => {
  test('misses no source that a published file names as one', () => {
    const catalogue = publicSources();
    const named = FILES.flatMap((file) =>
      // A second reading that knows nothing of the records: any text that is a key of the catalogue.
      [...JSON.stringify(publicJson(file)).matchAll(/"([^"\\]+)"/g)].map(([, text = '']) => text),
    ).filter((text) => catalogue.has(text));
    expect(new Set(reliance.keys())).toEqual(new Set(named));
  });

  test('names no source that is not in the catalogue', () => {
    const catalogue = publicSources();
    expect([...reliance.keys()].filter((key) => !catalogue.has(key))).toEqual([]);
  });

  test('is told once for each thing, however often the record repeats the source', () => {
    for (const uses of reliance.values()) {
      const ids = uses.map(({ place, record, kind, part }) => [place, record, kind, part].join());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('counts an economy once over several of its facts', () => {
    const { economies } = publishedRecords();
    const [uses = []] = [reliance.get('wto-acc-arm-23')];
    expect(new Set(uses.map(({ record }) => record))).toEqual(new Set(['ARM']));
    expect(relianceCounts(uses).economies).toBe(1);
    expect(economies.some(({ id }) => id === 'ARM')).toBe(true);
  });
});

test('one side of a conflict is a conflict, not a fact', () => {
  const [use] =
    relianceOf({
      ...publishedRecords(),
      timelines: [],
      tracks: [],
      organizations: [],
    }).get('wto-alb-draft') ?? [];
  expect(use).toMatchObject({ kind: 'conflict', role: 'dispute', record: 'ALB' });
});
