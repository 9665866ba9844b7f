import type { SourceCatalogue } from '../../domain/dataset.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { surelyAfter } from './rule.ts';

/** The newest evidence is the newest dated thing read, so no source can be younger. */
export function checkSources(
  sources: SourceCatalogue,
  newestEvidence: PartialDate,
): readonly Fault[] {
  return [...sources.values()].flatMap(({ key, date }) => {
    if (date === undefined || !surelyAfter(date, newestEvidence)) return [];
    const rule = `must not come after the newest evidence (${newestEvidence})`;
    return [{ file: 'sources.json', record: key, field: 'date', value: date, rule }];
  });
}
