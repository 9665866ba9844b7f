import type { StatedValue } from './accession.ts';
import { reachedBy } from './duration.ts';
import type { PartialDate } from './partialDate.ts';

/** What had been stated by a day; an undated source is taken to speak of every day. */
export function statedBy<Value>(
  stated: StatedValue<Value> | undefined,
  asOf: PartialDate,
): StatedValue<Value> | undefined {
  if (stated?.asOf === undefined) return stated;
  return reachedBy(stated.asOf, asOf) ? stated : undefined;
}
