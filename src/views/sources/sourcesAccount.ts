import type { Dataset } from '../../domain/dataset.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { asOfNote } from '../../wording/exportAccount.ts';

type About = {
  readonly title: string;
  readonly definition: string;
  readonly filters?: string;
  readonly population: string;
  readonly asOf: PartialDate;
  readonly link: string;
};

/** Says of an exported file what it holds, of how much, and up to when. */
export function sourcesAccount(
  { filters = '', ...about }: About,
  { version, newestEvidence }: Dataset,
): ExportAccount {
  return {
    ...about,
    filters,
    asOfNote: asOfNote(about.asOf, newestEvidence),
    dataVersion: version,
    source: DATA_SOURCE,
  };
}
