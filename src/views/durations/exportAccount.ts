import type { Dataset } from '../../domain/dataset.ts';
import { definitionInWords } from '../../wording/definition.ts';
import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import type { ExportAccount } from '../../wording/exportAccount.ts';
import { asOfNote, populationMeasured } from '../../wording/exportAccount.ts';
import { COMPARISON_LABELS } from '../../wording/groupComparison.ts';
import { durationsLink } from './durationsLink.ts';
import type { Comparison, DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

type About = {
  readonly title: string;
  readonly release: Pick<Dataset, 'version' | 'newestEvidence'>;
  /** Where the file sets two groups against each other. */
  readonly comparison?: Comparison;
};

/** Says of an exported file what it holds, of whom, by which definition and up to when. */
export function exportAccount(
  { definition, chosen, measured, asOf }: DurationsSelection,
  search: DurationsSearch,
  { title, release: { version, newestEvidence }, comparison = 'none' }: About,
): ExportAccount {
  return {
    title,
    definition: definitionInWords(definition),
    filters: filtersInWords(search),
    ...(comparison === 'none' ? {} : { comparison: COMPARISON_LABELS[comparison] }),
    population: populationMeasured(measured.length, chosen.length),
    asOf,
    asOfNote: asOfNote(asOf, newestEvidence),
    dataVersion: version,
    source: DATA_SOURCE,
    link: durationsLink(search, version),
  };
}
