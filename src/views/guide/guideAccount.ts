import type { ProcessStage } from '../../domain/processStages.ts';
import type { ExportAccount, Release } from '../../wording/exportAccount.ts';
import { releaseAccount } from '../../wording/exportAccount.ts';
import { PROCESS_MEASURE, processSource, processTitle } from '../../wording/guide.ts';
import { linkTo, paths } from '../paths.ts';
import type { GuideSearch } from './search.ts';
import { writeSearch } from './search.ts';

/** Says of a file on the stages what it holds and up to when. */
export function guideAccount(
  stages: readonly ProcessStage[],
  search: GuideSearch,
  release: Release,
): ExportAccount {
  const asOf = search.asof ?? release.newestEvidence;
  return {
    title: processTitle(stages),
    definition: PROCESS_MEASURE,
    filters: '',
    population: processSource(stages, asOf),
    ...releaseAccount(release, asOf),
    link: linkTo(paths.guide, writeSearch(search), release.version),
  };
}
