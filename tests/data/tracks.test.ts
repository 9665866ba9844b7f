import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { checkTracks, tracksResolve } from '../../src/data/rules/checkTracks.ts';
import { tracksSchema } from '../../src/data/tracksSchema.ts';
import type { TrackRecord } from '../../src/domain/tracks.ts';
import { tracksBy } from '../../src/domain/tracks.ts';
import { date } from '../support/dates.ts';
import { breakAt, publicEconomies, publicJson, publicSources } from '../support/publicData.ts';
import { NEWEST_EVIDENCE } from '../support/shippedData.ts';

const shipped = v.parse(tracksSchema, publicJson('tracks.json'));
const known = {
  sources: publicSources(),
  ids: new Set(publicEconomies().map(({ id }) => id)),
};

function recordOf(id: string): TrackRecord {
  const found = shipped.find((record) => record.id === id);
  if (found === undefined) throw new RangeError(`No such record: ${id}`);
  return found;
}

/** The shipped tracks with one value broken, past the schema. */
function broken(path: string, value: unknown): readonly TrackRecord[] {
  const json = publicJson('tracks.json');
  breakAt(json, `tracks.${path}`, value);
  return v.parse(tracksSchema, json);
}

describe('the tracks as shipped', () => {
  test('pass their rules, and every source and economy is there', () => {
    expect(checkTracks(shipped, NEWEST_EVIDENCE)).toEqual([]);
    expect(tracksResolve(shipped, known)).toEqual([]);
  });

  test('hold all 29 plurilateral meetings and all 33 notices of legislation of Kazakhstan', () => {
    const { entries } = recordOf('KAZ');
    expect(entries.filter(({ kind }) => kind === 'plurilateral')).toHaveLength(29);
    expect(entries.filter(({ kind }) => kind === 'notice')).toHaveLength(33);
  });

  test('hold the twelve members named since 2017, and the totals of Belarus up to 22', () => {
    const { agreements, agreementTotals } = recordOf('BLR');
    expect(agreements).toHaveLength(12);
    expect(agreementTotals.map(({ value }) => value)).toEqual([10, 10, 14, 16, 17, 22]);
  });

  test('call the 13th meeting planned, and name who stated what in March 2022', () => {
    const { statements } = recordOf('BLR');
    const planned = statements.filter(({ kind }) => kind === 'planned');
    expect(planned.map(({ date: day }) => day)).toEqual(['2020-03-24']);
    const march = statements.filter(({ date: day }) => day.startsWith('2022-03'));
    expect(march).toHaveLength(2);
    expect(march.every(({ saidBy }) => saidBy.startsWith('fourteen'))).toBe(true);
  });

  test('hold no agreement of Kazakhstan, and say why', () => {
    const { agreements, agreementsNote } = recordOf('KAZ');
    expect(agreements).toEqual([]);
    expect(agreementsNote).toContain('without a date');
  });

  test('on an earlier day hold nothing later, and no number without a day', () => {
    const early = tracksBy(recordOf('BLR'), date('2017-10-01'), NEWEST_EVIDENCE);
    expect(early.agreementTotals.at(-1)?.value).toBe(14);
    expect(early.statements).toEqual([]);
    expect(early.workingParty).toEqual([]);
  });
});

describe('a rule fires where', () => {
  test.each([
    ['an entry is told twice', '0.entries.1.id', 'leg-decree-439', 'must be used once'],
    ['a partner is named twice', '0.agreements.1.partner', 'Afghanistan', 'must be used once'],
    ['something lies after the evidence', '0.entries.0.date', '2031-01-01', 'newest evidence'],
    ['an end lies before its beginning', '0.entries.0.end', '1990-01-01', 'its beginning'],
    ['a running total falls', '0.agreementTotals.3.value', 3, 'must not fall'],
  ])('%s', (_, path, value, rule) => {
    const faults = checkTracks(broken(path, value), NEWEST_EVIDENCE);
    expect(faults.map((fault) => fault.rule).join()).toContain(rule);
    expect(faults[0]?.file).toBe('tracks.json');
  });

  test.each([
    ['a source is missing', '0.agreements.0.source', 'no-such-source', 'sources.json'],
    ['an economy is missing', '0.id', 'XYZ', 'accessions.json'],
  ])('%s', (_, path, value, rule) => {
    const faults = tracksResolve(broken(path, value), known);
    expect(faults.map((fault) => fault.rule).join()).toContain(rule);
  });
});

test.each([
  ['0.entries.0.track', 'services'],
  ['0.entries.0.date', '2019-02-31'],
  ['0.agreements.0.source', undefined],
  ['0.agreementTotals.0.value', -1],
  ['0.extra', true],
])('the schema refuses %s = %j', (path, value) => {
  expect(() => broken(path, value)).toThrow(/Invalid|must/);
});
