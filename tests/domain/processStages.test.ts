import { describe, expect, test } from 'vitest';
import { placeInProcess, PROCESS_BOUNDS, processStages } from '../../src/domain/processStages.ts';
import { date } from '../support/dates.ts';
import { member, negotiating } from '../support/economies.ts';
import { applicant, NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const asOf = date('2020-01-01');

describe('time spent at a stage', () => {
  const quick = member(
    '2001-01-01',
    { application: '2000-01-01', workingPartyEstablished: '2000-01-11' },
    { id: 'XXA', name: 'Quick' },
  );
  const slow = member(
    '2015-01-01',
    { application: '2000-01-01', workingPartyEstablished: '2000-01-31' },
    { id: 'XXB', name: 'Slow' },
  );
  const still = negotiating({ application: '1990-01-01', workingPartyEstablished: '1999-01-01' });

  test('is measured over finished accessions with both dates, the rest is counted', () => {
    const [first, second] = processStages([quick, slow, still], asOf);
    expect(first).toMatchObject({
      from: 'application',
      to: 'workingPartyEstablished',
      measured: 2,
      finished: 2,
      days: { median: 20, least: 10, most: 30, about: false },
    });
    expect([first?.days?.shortest.name, first?.days?.longest.name]).toEqual(['Quick', 'Slow']);
    expect(second).toMatchObject({ measured: 0, finished: 2, days: undefined });
  });

  test('counts who had finished by the day asked for', () => {
    expect(processStages([quick, slow], date('2010-01-01'))[0]).toMatchObject({ finished: 1 });
  });

  test('a date that is partial makes the figure "about", and no stage is shorter than nothing', () => {
    const crossing = member('2001-01-01', {
      application: '2000-09-01',
      workingPartyEstablished: '2000',
    });
    expect(processStages([crossing], asOf)[0]?.days).toMatchObject({ least: 0, about: true });
  });

  test('nobody finished, nothing measured', () => {
    expect(processStages([still], asOf).map(({ days }) => days)).toEqual(
      PROCESS_BOUNDS.slice(1).map(() => undefined),
    );
  });
});

test('the talks themselves take longest; 38 accessions are counted', () => {
  const stages = processStages(shippedApplicants, NEWEST_EVIDENCE);
  expect(stages.map(({ finished }) => finished)).toEqual([38, 38, 38, 38, 38]);
  const medians = stages.map(({ days }) => days?.median ?? 0);
  expect(stages[medians.indexOf(Math.max(...medians))]?.to).toBe('workingPartyAdoption');
});

describe('where an applicant stands', () => {
  test('Belarus between its first meeting and a package', () => {
    expect(placeInProcess(applicant('BLR'), NEWEST_EVIDENCE)).toEqual({
      reached: 'firstMeeting',
      since: '1997-06-05',
      next: 'workingPartyAdoption',
    });
  });

  test('Kazakhstan at the end', () => {
    expect(placeInProcess(applicant('KAZ'), NEWEST_EVIDENCE)).toEqual({
      reached: 'membership',
      since: '2015-11-30',
      next: undefined,
    });
  });

  test('before the application nowhere', () => {
    expect(placeInProcess(applicant('KAZ'), date('1995-01-01')).reached).toBeUndefined();
  });
});
