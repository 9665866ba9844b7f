import { describe, expect, test } from 'vitest';

import { statementsOf } from '../../src/domain/economyFacts.ts';
import { measureAll } from '../../src/domain/population.ts';
import { processStages } from '../../src/domain/processStages.ts';
import { findingAccount, lagAccount } from '../../src/views/compare/compareFigure.ts';
import { selectComparison } from '../../src/views/compare/selectComparison.ts';
import { selectFindings } from '../../src/views/compare/selectFindings.ts';
import {
  MILESTONE_ROWS,
  selectMilestoneRows,
} from '../../src/views/compare/selectMilestoneTable.ts';
import { selectWhatIf } from '../../src/views/compare/selectWhatIf.ts';
import { whatIfAccount } from '../../src/views/compare/whatIfAccount.ts';
import { distributionAccount } from '../../src/views/durations/distributionAccount.ts';
import { joinedAccount } from '../../src/views/durations/joinedAccount.ts';
import { selectDistribution } from '../../src/views/durations/selectDistribution.ts';
import { DEFAULT_SEARCH } from '../../src/views/durations/search.ts';
import { selectDurations } from '../../src/views/durations/selectDurations.ts';
import { selectJoined } from '../../src/views/durations/selectJoined.ts';
import { stageAccount } from '../../src/views/guide/stageAccount.ts';
import {
  finishedMedianAccount,
  medianAccount,
  shareAccount,
  standingAccount,
} from '../../src/views/shared/waitAccounts.ts';
import { selectTimeline } from '../../src/views/timelines/selectTimeline.ts';
import { entriesAccount } from '../../src/views/timelines/timelineAccounts.ts';
import type { FigureAccount } from '../../src/wording/figureAccount.ts';
import { publicTimeline } from '../support/timelines.ts';
import { applicant, NEWEST_EVIDENCE, shipped, shippedApplicants } from '../support/shippedData.ts';

const definition = { from: 'application', to: 'membership' } as const;
const asOf = NEWEST_EVIDENCE;
const { measured } = measureAll(shippedApplicants, definition, asOf);
const waits = { measured, definition, asOf };
const comparison = selectComparison(shipped, ['BLR', 'KAZ'], {
  zero: 'application',
  axis: 'years',
  asof: undefined,
});

/** Every input has somebody who states it, so that no number ends in nothing. */
function expectSourced({ basis, sources = [] }: FigureAccount): void {
  expect(basis.length + sources.length).toBeGreaterThan(0);
  for (const fact of basis) {
    const stated = statementsOf(applicant(fact.record), fact);
    const isMeeting = fact.field === 'firstMeeting';
    expect(stated.length > 0 || isMeeting, `${fact.record}/${fact.field}`).toBe(true);
  }
}

describe('the account of a median', () => {
  test('ends in the length at which the product falls to one half', () => {
    const account = medianAccount('Median', waits);
    expectSourced(account);
    // 14.2 years by R survival::survfit on the same lengths.
    expect(account.value).toBe('14.2 years');
    expect(account.formula.join(' ')).toContain('S = 0.5008 × (1 − 1 ÷ 27) = 0.4822');
  });

  test('of the finished alone is the mean of the two middle ones', () => {
    const { value, formula } = finishedMedianAccount('Median', waits);
    const days = measured
      .filter(({ wait }) => wait.kind === 'finished')
      .map(({ wait }) => wait.span.days)
      .toSorted((a, b) => a - b);
    expect(days).toHaveLength(38);
    expect(formula.join(' ')).toContain(
      `= ${((days[18] ?? 0) + (days[19] ?? 0)) / 2}`.replace(/(\d)(\d{3})/, '$1,$2'),
    );
    expect(value).toBe('9.6 years');
  });

  test('of nobody says that there is none', () => {
    expect(medianAccount('Median', { ...waits, measured: [] }).value).toBe('not reached');
  });
});

test('a share is one less the product of its factors, the last one filled in', () => {
  const account = shareAccount('Share', waits, 3652.425);
  expectSourced(account);
  expect(account.value).toBe('35%');
  const [, before = '', out = '', of = '', after = ''] =
    /S = (\d\.\d+) × \(1 − (\d+) ÷ (\d+)\) = (\d\.\d+)/.exec(account.formula.join(' ')) ?? [];
  expect(Number(before) * (1 - Number(out) / Number(of))).toBeCloseTo(Number(after), 3);
});

test('a place leaves out the accession that it is about', () => {
  const own = measured.find((one) => one.applicant.id === 'KAZ');
  const account = standingAccount('Place', 'Kazakhstan', own?.wait.span.days ?? 0, waits);
  expectSourced(account);
  expect(account.formula.join(' ')).toContain(
    'Of 37 other finished accessions 36 took less and 1 took more',
  );
});

describe('the account of groups', () => {
  const selection = selectDurations(shipped, DEFAULT_SEARCH);

  test('fills the log-rank test in with what was expected of each', () => {
    const account = joinedAccount(selection, selectJoined(selection, 'ldc'), 'groups');
    expectSourced(account);
    const told = account.formula.join(' ');
    const [, out = '', expected = '', variance = '', result = ''] =
      /χ² = \((\d+) − ([\d.]+)\)² ÷ ([\d.]+) = ([\d.]+) on 1 degree/.exec(told) ?? [];
    expect((Number(out) - Number(expected)) ** 2 / Number(variance)).toBeCloseTo(Number(result), 1);
    expect(told).toContain(`LDCs: ${out} of 14 joined; ${expected} expected.`);
    expect(told).toContain('Others: 28 of 45 joined;');
    expect(told).toContain('LDCs: 14.9 years.');
  });

  test('of a cohort divides those that ended within ten years by those that had them', () => {
    const account = distributionAccount(selection, selectDistribution(selection));
    expectSourced(account);
    expect(account.formula).toContain(
      'Before 1995: 24 applied, 20 joined; of the 24 waits that began 10 years ago or earlier 13 ended within 10 years: 13 ÷ 24 = 54%.',
    );
  });
});

test('every sentence of the comparison has an account with sources', () => {
  for (const finding of selectFindings(comparison)) {
    const account = findingAccount(finding, comparison);
    expect(account.formula.length).toBeGreaterThan(0);
    expectSourced(account);
  }
});

test('an age past that of another is the difference of the two lengths', () => {
  const age = selectFindings(comparison).find(({ id }) => id.startsWith('age-'));
  if (age === undefined) throw new Error('no sentence of ages');
  expect(findingAccount(age, comparison).formula.at(-1)).toBe(
    '11,899 days − 7,245 days = 4,654 days.',
  );
});

test('every length in the account of a record has its dates', () => {
  const formula = (id: 'KAZ' | 'BLR') =>
    entriesAccount(
      '',
      selectTimeline(applicant(id), publicTimeline(id), asOf, {
        tracks: undefined,
        years: undefined,
        doubt: 'any',
        silence: 2,
        asof: undefined,
      }),
    ).formula;
  expect(formula('KAZ')).toContain(
    'Kazakhstan: from the 11th of 21 sittings, 18 April 2012, to membership, 30 November 2015: 1,321 days.',
  );
  expect(formula('BLR').at(-1)).toMatch(/from the last meeting, 11 July 2019, .*: 2,477 days\.$/);
});

test('a lag is the difference of the two lengths told above it', () => {
  const account = lagAccount({ record: MILESTONE_ROWS, field: 'membership' }, comparison);
  expect(account?.formula).toHaveLength(1);
  const first = lagAccount({ record: MILESTONE_ROWS, field: 'firstMeeting' }, comparison);
  expect(first?.formula.at(-1)).toBe('415 days − 1,351 days = −936 days.');
  for (const { id } of selectMilestoneRows(comparison)) {
    expect(lagAccount({ record: MILESTONE_ROWS, field: id }, comparison)?.title).toBeTruthy();
  }
  expect(lagAccount({ record: 'BLR', field: 'membership' }, comparison)).toBeUndefined();
});

test('what became of others is reckoned from those that waited longer', () => {
  for (const one of selectWhatIf(comparison)) {
    const account = whatIfAccount(one, comparison, 2);
    expectSourced(account);
    const others = new Set(account.basis.map(({ record }) => record));
    expect(others.size).toBe(one.conditional.atRisk + 1);
  }
});

test('the median of a stage is that of the guide', () => {
  for (const stage of processStages(shippedApplicants, asOf)) {
    const account = stageAccount(stage, shipped, asOf);
    expectSourced(account);
    expect(account.basis).toHaveLength(stage.measured * 2);
  }
});
