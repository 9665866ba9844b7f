import * as fc from 'fast-check';

import type { Applicant, Meetings } from '../../src/domain/accession.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { applicantsOf } from '../../src/domain/dataset.ts';
import type { PartialDate } from '../../src/domain/partialDate.ts';
import { dateOfDay, firstDayOf } from '../../src/domain/partialDate.ts';
import { date } from './dates.ts';
import { publicEconomies } from './publicData.ts';

/** The accessions as the app ships them, parsed once by the schema the app applies. */
export const shippedEconomies = publicEconomies();

export const NEWEST_EVIDENCE = date('2026-04-22');

export const shipped: Dataset = {
  economies: shippedEconomies,
  version: '1.0.0',
  newestEvidence: NEWEST_EVIDENCE,
  origin: 'published',
  integrity: 'verified',
};

export const shippedApplicants: readonly Applicant[] = applicantsOf(shippedEconomies);

/** The applicant of that code. A test that names one the data do not hold fails where it names it. */
export function applicant(id: string): Applicant {
  const found = shippedApplicants.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`No such applicant: ${id}`);
  return found;
}

export function meetingsOf(id: string): Meetings {
  const { meetings } = applicant(id);
  if (meetings === undefined) throw new RangeError(`No meetings on record: ${id}`);
  return meetings;
}

/** A day from before the first application on record to long after the newest evidence. */
export const anyDayOnRecord: fc.Arbitrary<PartialDate> = fc
  .integer({ min: firstDayOf(date('1985')), max: firstDayOf(date('2045')) })
  .map(dateOfDay);
