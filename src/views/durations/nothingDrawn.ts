import { emptySelection, NOTHING_MEASURED } from '../../wording/durationFindings.ts';
import { filtersInWords } from '../../wording/durationsView.ts';
import type { DurationsSearch } from './search.ts';
import type { DurationsSelection } from './selectDurations.ts';

/** Why no bar is drawn: nobody is chosen, or no wait of those chosen has a length. */
export function nothingDrawn(
  { chosen, asOf }: DurationsSelection,
  search: DurationsSearch,
): string {
  return chosen.length === 0 ? emptySelection(filtersInWords(search), asOf) : NOTHING_MEASURED;
}
