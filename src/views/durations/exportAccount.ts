import { definitionInWords } from '../../wording/definition.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import type { ExportAccount, Release } from '../../wording/exportAccount.ts';
import { populationMeasured, releaseAccount } from '../../wording/exportAccount.ts';
import { COMPARISON_LABELS } from '../../wording/comparisonLabels.ts';
import { durationsLink } from './durationsLink.ts';
import type { Comparison, DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

type About = {
  readonly title: string;
  readonly release: Release;
  /** Where the file sets two groups against each other. */
  readonly comparison?: Comparison;
};

/** Says of an exported file what it holds, of whom, by which definition and up to when. */
export function exportAccount(
  { definition, chosen, measured, asOf }: DurationsSelection,
  search: DurationsSearch,
  { title, release, comparison = 'none' }: About,
): ExportAccount {
  return {
    title,
    definition: definitionInWords(definition),
    filters: filtersInWords(search),
    ...(comparison === 'none' ? {} : { comparison: COMPARISON_LABELS[comparison] }),
    population: populationMeasured(measured.length, chosen.length),
    ...releaseAccount(release, asOf),
    link: durationsLink(search, release),
  };
}
