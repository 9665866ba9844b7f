import type { ExportAccount } from '../../wording/exportAccount.ts';
import { DATA_SOURCE } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import { countOf } from '../../wording/numbers.ts';
import { definitionInWords } from '../../wording/stageBars.ts';
import { linkWithVersion } from '../shared/CopyLink.tsx';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Says of an exported file what it holds, of whom, by which definition and up to when. */
export function exportAccount(
  { definition, chosen, asOf }: DurationsSelection,
  search: DurationsSearch,
  { title, version }: { readonly title: string; readonly version: string },
): ExportAccount {
  return {
    title,
    definition: definitionInWords(definition),
    filters: filtersInWords(search),
    population: countOf(chosen.length, 'economy', 'economies'),
    asOf,
    dataVersion: version,
    source: DATA_SOURCE,
    link: linkWithVersion(location.href, version),
  };
}
