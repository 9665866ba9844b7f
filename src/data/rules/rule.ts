import type { Economy } from '../../domain/accession.ts';
import type { Fault } from '../../domain/datasetFailure.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { firstDayOf, lastDayOf } from '../../domain/partialDate.ts';
import type { SourceKey } from '../../domain/provenance.ts';

export type RuleContext = {
  readonly economies: readonly Economy[];
  readonly newestEvidence: PartialDate;
  /** Absent where sources.json is not at hand: the rule on sources is then not applied. */
  readonly sources?: { has(key: SourceKey): boolean };
};

/** A rule across fields, which no schema of single fields can state. Pure. */
export type Rule = (context: RuleContext) => readonly Fault[];

export function accessionFault(
  record: string,
  field: string,
  value: string | number | boolean,
  rule: string,
): Fault {
  return { file: 'accessions.json', record, field, value: String(value), rule };
}

/** True only where every day of `a` comes after every day of `b`: partial dates get their doubt. */
export function surelyAfter(a: PartialDate, b: PartialDate): boolean {
  return firstDayOf(a) > lastDayOf(b);
}
