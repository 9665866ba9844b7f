import { describe, expect, test } from 'vitest';
import { changesKind, datedFacts, saidBy } from '../../src/domain/datedFacts.ts';
import type { Fact, FactValue } from '../../src/domain/organization.ts';
import { date } from '../support/dates.ts';

function fact(value: FactValue, asOf?: string): Fact {
  return {
    id: 'members',
    label: 'Members',
    value,
    source: 'test-source',
    ...(asOf === undefined ? {} : { asOf: date(asOf) }),
  };
}

describe('statements of one fact', () => {
  test('the newest leads, older ones follow it back in time', () => {
    const [members] = datedFacts([fact(164, '2019'), fact(166, '2024-11-29'), fact(160, '2014')]);
    expect(members?.latest.value).toBe(166);
    expect(members?.earlier.map(({ value }) => value)).toEqual([164, 160]);
  });

  test('an undated one never leads a dated one', () => {
    const [members] = datedFacts([fact(194), fact(193, '2021')]);
    expect(members?.latest.value).toBe(193);
    expect(members?.earlier.map(({ value }) => value)).toEqual([194]);
  });

  test('facts keep the order in which the record names them', () => {
    const ids = datedFacts([{ ...fact(1), id: 'b' }, fact(2), { ...fact(3), id: 'b' }]).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['b', 'members']);
  });

  test('nothing gives nothing', () => {
    expect(datedFacts([])).toEqual([]);
  });
});

test('a number at one time and words at another make no series', () => {
  const mixed = datedFacts([fact('about a hundred', '1995'), fact(166, '2024')]);
  const numbers = datedFacts([fact(164, '2019'), fact(166, '2024')]);
  expect([...mixed, ...numbers].map(changesKind)).toEqual([true, false]);
});

test('on an earlier day a later statement had not been made; an undated one may have been', () => {
  const said = saidBy([fact(164, '2019'), fact(166, '2024'), fact(150)], date('2020-01-01'));
  expect(said.map(({ value }) => value)).toEqual([164, 150]);
});
