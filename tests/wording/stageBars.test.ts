import { describe, expect, it } from 'vitest';

import type { DurationDefinition } from '../../src/domain/duration.ts';
import { STAGE_BOUNDS, stagedWait } from '../../src/domain/stages.ts';
import type { StageStretch } from '../../src/domain/stages.ts';
import {
  durationAxisTitle,
  halfHadFinished,
  placeOf,
  STAGE_LABELS,
  stretchLength,
  stretchName,
  stretchSentence,
  waitSentence,
  yearTick,
} from '../../src/wording/stageBars.ts';
import { applicant, NEWEST_EVIDENCE } from '../support/shippedData.ts';

const toMembership: DurationDefinition = { from: 'application', to: 'membership' };
const seatedToApproval: DurationDefinition = { from: 'working-party', to: 'approval' };

function waitInWords(id: string, definition = toMembership): string {
  const wait = stagedWait(applicant(id), definition, NEWEST_EVIDENCE);
  if (wait === undefined) throw new RangeError(`No wait to tell of: ${id}`);
  return waitSentence(applicant(id).name, wait, definition);
}

describe('the definition', () => {
  it('stands in the title of the axis', () => {
    expect(durationAxisTitle(toMembership)).toBe('Years from application to membership');
  });

  it('decides what half of the economies had done', () => {
    expect(halfHadFinished(5188, toMembership)).toBe('Half had joined after 14.2 years');
    expect(halfHadFinished(3653, seatedToApproval)).toBe(
      'Half had their terms approved after 10.0 years',
    );
  });
});

describe('a wait', () => {
  it.each([
    ['KAZ', toMembership, 'Kazakhstan: 19 years and 10 months from application to membership'],
    ['BLR', toMembership, 'Belarus: 32 years and 6 months since application, still waiting'],
    ['DZA', toMembership, 'Algeria: about 38 years and 10 months since application, still waiting'],
    [
      'BLR',
      seatedToApproval,
      'Belarus: 32 years and 5 months since the establishment of the working party, still waiting',
    ],
  ])('of %s', (id, definition, text) => {
    expect(waitInWords(id, definition)).toBe(text);
  });
});

describe('a stretch of a wait', () => {
  it.each<[StageStretch, string]>([
    [
      { kind: 'stage', endsAt: 'workingPartyEstablished', from: 0, to: 8 },
      'Until the establishment of the working party',
    ],
    [{ kind: 'stage', endsAt: 'membership', from: 0, to: 8 }, 'Until membership'],
    [{ kind: 'open', from: 0, to: 8 }, 'Still negotiating'],
    [
      { kind: 'undated', missing: ['approval'], from: 0, to: 8 },
      'Stage not dated: the approval of the terms',
    ],
    [
      { kind: 'undated', missing: ['workingPartyEstablished', 'firstMeeting'], from: 0, to: 8 },
      'Stage not dated: the establishment of the working party and the first meeting',
    ],
  ])('%j is named', (stretch, text) => {
    expect(stretchName(stretch)).toBe(text);
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [26, '26 days'],
    [364, '364 days'],
    [365, '1.0 years'],
    [1351, '3.7 years'],
  ])('of %i days is %s long', (days, text) => {
    expect(stretchLength(days)).toBe(text);
  });

  it('says where in the wait it lies', () => {
    expect(stretchSentence({ kind: 'stage', endsAt: 'firstMeeting', from: 8, to: 415 })).toBe(
      'Until the first meeting: 1.1 years, from year 0.0 to year 1.1',
    );
  });

  it('has a label of its own for the legend, whatever ends it', () => {
    const labels = STAGE_BOUNDS.map((bound) => STAGE_LABELS[bound]);
    expect(new Set(labels).size).toBe(STAGE_BOUNDS.length);
  });
});

describe('a mark of the axis', () => {
  it('names the unit once, at nothing', () => {
    expect([0, 5, 10].map(yearTick)).toEqual(['0 years', '5', '10']);
  });

  it('or of the rows has its place among them', () => {
    expect(placeOf(3, 59)).toBe('3 of 59');
  });
});
