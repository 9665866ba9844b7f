import { expect, test } from 'vitest';

import { announcedDates } from '../../scripts/announcedDates.ts';
import type { Applicant } from '../../src/domain/accession.ts';
import { date } from '../support/dates.ts';
import { negotiating } from '../support/economies.ts';
import { publicSources } from '../support/publicData.ts';
import { shippedApplicants } from '../support/shippedData.ts';
import { publicTimeline } from '../support/timelines.ts';

const sources = publicSources();
const ANNOUNCED = 'belta-en-2019-07-09';
const REPORTED = 'wto-fr-2019-07-11';

function met(source: string, note?: string): Applicant {
  const meeting = { number: 12, date: date('2019-07-11'), source, ...(note && { note }) };
  return {
    ...negotiating({}),
    meetings: { listStatus: 'partial', list: [meeting] },
  };
}

const faults = (applicant: Applicant) => announcedDates([applicant], [], sources);

test('a meeting rests on a text that saw it, or says that it was announced', () => {
  expect(faults(met(REPORTED))).toEqual([]);
  expect(faults(met(ANNOUNCED, 'Announced two days before'))).toEqual([]);
  expect(faults(met(ANNOUNCED))).toMatchObject([{ field: 'meetings.list', value: '2019-07-11' }]);
});

test('a step is proven by any of its sources', () => {
  const membership = { date: date('2019-07-11'), source: ANNOUNCED, crossCheck: [REPORTED] };
  const member: Applicant = { ...negotiating({}), status: 'member', milestones: { membership } };
  expect(faults(member)).toEqual([]);
  const { crossCheck: _, ...alone } = membership;
  expect(faults({ ...member, milestones: { membership: alone } })).toHaveLength(1);
});

test('what is published does not pass a promise for a fact', () => {
  const timelines = [publicTimeline('KAZ'), publicTimeline('BLR')];
  expect(announcedDates(shippedApplicants, timelines, sources)).toEqual([]);
});
