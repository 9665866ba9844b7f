import { expect, test } from 'vitest';

import { datedMilestones } from '../../src/domain/economyFacts.ts';
import { conflictsOnRecord } from '../../src/domain/recordedConflicts.ts';
import { publicSources } from '../support/publicData.ts';
import { publishedRecords } from '../support/publishedRecords.ts';

const records = publishedRecords();
const conflicts = conflictsOnRecord(records);

test('every conflict of every record is there once', () => {
  const count = (all: readonly { readonly conflicts?: readonly unknown[] }[]) =>
    all.reduce((sum, { conflicts: own = [] }) => sum + own.length, 0);
  expect(conflicts).toHaveLength(
    count(records.economies) + count(records.timelines) + count(records.organizations),
  );
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
});

test('each side has somebody in the catalogue who gives it', () => {
  const catalogue = publicSources();
  for (const { sides } of conflicts) {
    expect(sides.length).toBeGreaterThan(0);
    for (const { sources } of sides) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.every((key) => catalogue.has(key))).toBe(true);
    }
  }
});

test('an accession record always says which side is shown', () => {
  for (const conflict of conflicts.filter(({ place }) => place === 'accessions')) {
    const told = conflict.sides.some(({ isPreferred }) => isPreferred);
    expect(told || conflict.preferred !== undefined).toBe(true);
    expect(conflict.why).toBeTruthy();
  }
});

test('a side is called the one shown only where the record holds its date', () => {
  const about = ({ record, about: field }: { record: string; about: string }) => {
    const economy = records.economies.find(({ id }) => id === record);
    const disputed = economy?.conflicts?.find((one) => one.field === field)?.about;
    return economy === undefined || economy.status === 'observer'
      ? undefined
      : datedMilestones(economy).find((one) => one.field === disputed)?.milestone.date;
  };
  const dated = conflicts.filter((one) => one.place === 'accessions' && about(one) !== undefined);
  expect(dated.length).toBeGreaterThan(10);
  for (const conflict of dated) {
    const side = conflict.sides.find(({ isPreferred }) => isPreferred)?.date;
    if (side !== undefined) expect(conflict.shown ?? side).toBe(about(conflict));
  }
  // WTO announces the session for 22 June 2015; the record holds the month alone.
  expect(conflicts.find(({ id }) => id === 'KAZ-0')?.shown).toBe('2015-06');
});
