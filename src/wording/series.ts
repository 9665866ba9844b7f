import type { Dataset } from '../domain/dataset.ts';
import type { DurationDefinition } from '../domain/duration.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { tagInFoot } from './dataSource.ts';
import { shortDate } from './dates.ts';
import { definitionInWords } from './definition.ts';
import { count, countOf } from './numbers.ts';

/** Where the curve and the distribution would stand. */
export const NO_WAITS = 'No economy in this selection has a wait that can be measured.';

/** "59 cases · application to membership · as of 22 Apr 2026 · 1 without a length left out" */
export function seriesSource(
  cases: number,
  unmeasured: number,
  asOf: PartialDate,
  definition: DurationDefinition,
  data: Pick<Dataset, 'own'>,
): string {
  return [
    ...tagInFoot(data),
    countOf(cases, 'case'),
    definitionInWords(definition),
    `as of ${shortDate(asOf)}`,
    ...(unmeasured === 0 ? [] : [`${count(unmeasured)} without a length left out`]),
  ].join(' · ');
}
