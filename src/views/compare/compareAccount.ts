import type { Dataset } from '../../domain/dataset.ts';
import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { asOfNote } from '../../wording/exportAccount.ts';
import { listOf } from '../../wording/numbers.ts';
import type { Comparison } from './selectComparison.ts';

/** The data on screen and the link that opens the same comparison. */
export type Release = Pick<Dataset, 'version' | 'newestEvidence'> & { readonly link: string };

/** Says of an exported file what it holds, of whom and up to when. */
export function compareAccount(
  { paths, asOf }: Comparison,
  about: { readonly title: string; readonly definition: string },
  { version, newestEvidence, link }: Release,
): ExportAccount {
  return {
    ...about,
    filters: '',
    population: listOf(paths.map(({ applicant }) => applicant.name)),
    asOf,
    asOfNote: asOfNote(asOf, newestEvidence),
    dataVersion: version,
    source: DATA_SOURCE,
    link,
  };
}
