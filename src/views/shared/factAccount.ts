import type { Applicant } from '../../domain/accession.ts';
import type { DurationDefinition } from '../../domain/duration.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import type { FactRef } from '../../domain/provenance.ts';

/** What an account of a fact is given: whose it is, which one, and how and when it was measured. */
export type AccountProps = {
  readonly applicant: Applicant;
  readonly fact: FactRef;
  readonly definition: DurationDefinition;
  readonly asOf: PartialDate;
};
