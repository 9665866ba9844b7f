import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/domain/release.ts';
import { changesBetween, compareVersions } from '../../src/domain/release.ts';
import { date } from '../support/dates.ts';

const change = (old: string | null, next: string | null) => ({
  file: 'accessions.json',
  record: 'KAZ',
  field: 'milestones.approval.date',
  old,
  new: next,
  why: 'a better source',
});

const release = (version: string, changes: Release['changes']): Release => ({
  version,
  date: date('2026-11-22'),
  note: '',
  changes,
});

const history = [
  release('1.2.0', [change('2015-07', '2015-07-27')]),
  release('1.10.0', [change('2015-07-27', '2015-07-28')]),
  release('1.0.0', []),
];

describe('versions', () => {
  it('are ordered by number, not by letter', () => {
    expect(compareVersions('1.10.0', '1.2.0')).toBeGreaterThan(0);
    expect(compareVersions('1.2.0', '1.2.0')).toBe(0);
    expect(compareVersions('0.9.9', '1.0.0')).toBeLessThan(0);
  });
});

describe('what changed between two versions', () => {
  it('names a field that changed twice once, from its first to its last value', () => {
    expect(changesBetween(history, '1.0.0', '1.10.0')).toEqual([change('2015-07', '2015-07-28')]);
  });

  it('is the same whichever is asked first', () => {
    expect(changesBetween(history, '1.10.0', '1.2.0')).toEqual(
      changesBetween(history, '1.2.0', '1.10.0'),
    );
  });

  it('is not known where the history does not hold a version', () => {
    expect(changesBetween(history, '9.9.9', '1.0.0')).toBeUndefined();
  });

  it('is nothing between a version and itself', () => {
    expect(changesBetween(history, '1.2.0', '1.2.0')).toEqual([]);
  });
});
