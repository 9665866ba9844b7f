import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import { waitOf } from '../../src/domain/duration.ts';
import { measureAll, standingAmongFinished } from '../../src/domain/population.ts';
import type { Standing } from '../../src/domain/population.ts';
import { spanBetween } from '../../src/domain/span.ts';
import {
  chartSource,
  earlierState,
  emptySelection,
  findingSentence,
  notBegun,
  rowsSummary,
  undatedEnd,
  undatedStart,
  unplacedInGroup,
  vouchedUntil,
} from '../../src/wording/durationFindings.ts';
import { plainText } from '../../src/wording/phrase.ts';
import { date } from '../support/dates.ts';
import { applicant, NEWEST_EVIDENCE, shippedApplicants } from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const toApproval: DurationDefinition = { from: 'application', to: 'approval' };
const seated: DurationDefinition = { from: 'working-party', to: 'membership' };

const running = {
  kind: 'running' as const,
  span: spanBetween(date('1993-09-23'), date('2026-04-22')),
};
const finished = {
  kind: 'finished' as const,
  span: spanBetween(date('1996-01-29'), date('2015-11-30')),
};

function told(
  wait: typeof running | typeof finished,
  standing: Standing,
  definition = toMembership,
): string {
  return plainText(findingSentence({ name: 'Exampleland', wait, standing }, definition));
}

function shippedFinding(id: string) {
  const wait = waitOf(applicant(id), toMembership, NEWEST_EVIDENCE);
  if (wait.kind !== 'finished' && wait.kind !== 'running') throw new RangeError(`No wait: ${id}`);
  const ended = measureAll(shippedApplicants, toMembership, NEWEST_EVIDENCE).measured.filter(
    (one) => one.wait.kind === 'finished',
  );
  const standing = standingAmongFinished(wait.span.days, ended);
  return findingSentence({ name: applicant(id).name, wait, standing }, toMembership);
}

describe('what is found of one economy', () => {
  it('says of Belarus what no other has waited', () => {
    expect(plainText(shippedFinding('BLR'))).toBe(
      'Belarus applied in September 1993 and has been negotiating for 32 years and 6 months, longer than every one of the 38 accessions completed.',
    );
  });

  it('carries the days of its length for a machine to read', () => {
    const figures = ['BLR', 'KAZ'].map((id) =>
      shippedFinding(id).flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase.value])),
    );
    expect(figures).toEqual([[11_899], [7245]]);
  });

  const began =
    'Exampleland applied in September 1993 and has been negotiating for 32 years and 6 months';

  it.each([
    [
      'longer than some',
      { shorter: 5, longer: 33, of: 38 },
      `${began}, longer than 5 of the 38 accessions completed.`,
    ],
    [
      'longer than one',
      { shorter: 1, longer: 37, of: 38 },
      `${began}, longer than 1 of the 38 accessions completed.`,
    ],
    [
      'shorter than all',
      { shorter: 0, longer: 38, of: 38 },
      `${began}, not longer than any of the 38 accessions completed.`,
    ],
    ['where none is completed', { shorter: 0, longer: 0, of: 0 }, `${began}.`],
  ])('of a running wait: %s', (_, standing, text) => {
    expect(told(running, standing)).toBe(text);
  });

  it('speaks of the terms where the count ends with their approval', () => {
    expect(told(running, { shorter: 37, longer: 0, of: 37 }, toApproval)).toBe(
      `${began}, longer than every one of the 37 accessions with their terms approved.`,
    );
  });

  it('names the set it is compared with where filters leave a part', () => {
    const standing = { shorter: 11, longer: 0, of: 11 };
    const finding = { name: 'Exampleland', wait: running, standing };
    expect(plainText(findingSentence(finding, toMembership, 'Europe'))).toBe(
      `${began}, longer than every one of the 11 accessions completed (Europe).`,
    );
  });

  it('begins with the working party where the count does', () => {
    expect(told(running, { shorter: 0, longer: 0, of: 0 }, seated)).toMatch(
      /^Exampleland’s working party was set up in September 1993 and has been negotiating for/,
    );
  });

  const took = 'Exampleland took 19 years and 10 months';

  it.each([
    ['the only one', { shorter: 0, longer: 0, of: 1 }, `${took}.`],
    [
      'the longest',
      { shorter: 1, longer: 0, of: 2 },
      `${took}, the longest of the 2 accessions completed.`,
    ],
  ])('of a finished wait: %s', (_, standing, text) => {
    expect(told(finished, standing)).toBe(text);
  });

  it.each([
    [1, '2nd longest of the 38 accessions completed'],
    [2, '3rd longest of the 38 accessions completed'],
    [10, '11th longest of the 38 accessions completed'],
    [37, '38th longest of the 38 accessions completed'],
  ])('of a finished wait that %i others exceed', (longer, place) => {
    expect(told(finished, { shorter: 37 - longer, longer, of: 38 })).toContain(place);
  });
});

describe('the summary of the bars', () => {
  const summary = {
    economies: 59,
    finished: 38,
    running: 21,
    longest: { name: 'Algeria', wait: running },
    shortest: { name: 'Kyrgyz Republic', wait: finished },
    medianDays: 5188,
  };

  it('gives the population, both ends and the middle', () => {
    expect(rowsSummary(summary, toMembership)).toBe(
      '59 economies: 38 joined, 21 still waiting; longest Algeria, 32 years and 6 months so far; shortest to finish Kyrgyz Republic, 19 years and 10 months; half had joined after 14.2 years, those still waiting counted.',
    );
  });

  it('counts one economy as one', () => {
    const one = { ...summary, economies: 1, finished: 1, running: 0 };
    expect(rowsSummary(one, toMembership)).toMatch(/^1 economy: 1 joined, 0 still waiting;/);
  });

  it('gives no middle where half had not been reached, and no end where there is none', () => {
    const open = { ...summary, medianDays: undefined, shortest: undefined };
    const text = rowsSummary(open, toMembership);
    expect(text).toContain('fewer than half');
    expect(text).not.toMatch(/shortest|undefined|NaN/);
  });
});

describe('what is not drawn is said, with the reason', () => {
  it.each([
    [
      undatedStart(['São Tomé and Príncipe'], toMembership),
      'Unknown, so not drawn: São Tomé and Príncipe. No source gives the date of application.',
    ],
    [
      undatedStart(['Cambodia', 'Sudan'], seated),
      'Unknown, so not drawn: Cambodia; Sudan. No source gives the date of the working party.',
    ],
    [
      undatedEnd(['Ecuador']),
      'Unknown, so not drawn: Ecuador. No source dates the approval of the terms.',
    ],
    [notBegun(['Syria']), 'Not drawn: Syria. The working party had not been set up by this day.'],
    [
      unplacedInGroup(['São Tomé and Príncipe'], 'undated'),
      'In neither group, for want of a date of application: São Tomé and Príncipe.',
    ],
    [
      unplacedInGroup(['Freedonia'], 'left-open'),
      'Unknown whether in this group, since your file leaves it open: Freedonia.',
    ],
    [emptySelection('', date('1985-01-01')), 'No economy had applied by 1 January 1985.'],
    [
      emptySelection('Members; Asia', date('1995-12-31')),
      'No economy that had applied by 31 December 1995 fits: Members; Asia.',
    ],
  ])('%#: %s', (said, text) => {
    expect(said).toBe(text);
  });
});

describe('the foot of the chart', () => {
  it('names source, population, definition, day and version', () => {
    const facts = { economies: 59, asOf: date('2026-04-22'), data: { version: '1.0.0' } };
    const foot = chartSource(facts, toMembership);
    expect(foot).toMatch(/^Source: /);
    expect(foot).toMatch(
      / · 59 economies · application to membership · as of 22 Apr 2026 · data 1\.0\.0$/,
    );
  });

  it('says up to when the figures are vouched for, and what an earlier day shows', () => {
    expect(vouchedUntil(NEWEST_EVIDENCE)).toContain('22 April 2026');
    expect(earlierState(date('2000-01-01'))).toContain('on 1 January 2000');
  });
});

describe('the names of those who are not drawn', () => {
  it('are all told up to sixty, and of more the rest is counted', () => {
    const names = Array.from({ length: 62 }, (_, index) => `Place ${index + 1}`);
    expect(undatedEnd(names.slice(0, 60))).toContain('Place 59; Place 60.');
    expect(undatedEnd(names.slice(0, 61))).toContain('Place 60; and 1 other.');
    expect(undatedEnd(names)).toContain('Place 60; and 2 others.');
  });
});
