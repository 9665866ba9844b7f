import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { listOf } from '../../wording/numbers.ts';
import { linkWithVersion } from '../shared/CopyLink.tsx';
import type { Comparison } from './selectComparison.ts';

/** Says of an exported file what it holds, of whom and up to when. */
export function compareAccount(
  { paths, asOf }: Comparison,
  title: string,
  definition: string,
  version: string,
): ExportAccount {
  return {
    title,
    definition,
    filters: '',
    population: listOf(paths.map(({ applicant }) => applicant.name)),
    asOf,
    dataVersion: version,
    source: DATA_SOURCE,
    link: linkWithVersion(location.href, version),
  };
}
