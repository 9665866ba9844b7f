import type { PartialDate } from '../../domain/partialDate.ts';
import type { ExportAccount, Release } from '../../wording/exportAccount.ts';
import { releaseAccount } from '../../wording/exportAccount.ts';

type About = {
  readonly title: string;
  readonly definition: string;
  readonly filters?: string;
  readonly population: string;
  readonly asOf: PartialDate;
  readonly link: string;
};

/** Says of an exported file what it holds, of how much, and up to when. */
export function sourcesAccount({ filters = '', ...about }: About, release: Release): ExportAccount {
  return {
    ...about,
    filters,
    ...releaseAccount(release, about.asOf),
  };
}
