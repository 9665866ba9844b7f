import type { ExportAccount, Release as DataRelease } from '../../wording/exportAccount.ts';
import { releaseAccount } from '../../wording/exportAccount.ts';
import { listOf } from '../../wording/numbers.ts';
import type { Comparison } from './selectComparison.ts';

/** The data on screen and the link that opens the same comparison. */
export type Release = DataRelease & { readonly link: string };

/** Says of an exported file what it holds, of whom and up to when. */
export function compareAccount(
  { paths, asOf }: Comparison,
  about: { readonly title: string; readonly definition: string },
  release: Release,
): ExportAccount {
  return {
    ...about,
    filters: '',
    population: listOf(paths.map(({ applicant }) => applicant.name)),
    ...releaseAccount(release, asOf),
    link: release.link,
  };
}
